import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../src/assemble/plain-text.ts';
import type { Publication } from '../../src/assemble/publication.ts';
import { visitAll } from '../../src/assemble/walk.ts';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { wordCount } from '../../src/core/word-count.ts';
import type { Checked } from '../../src/pipeline/checked.ts';
import type { Edition } from '../../src/pipeline/edition.ts';
import { check } from '../../src/pipeline.ts';
import { everythingOf } from '../support/everything.ts';
import { REPOSITORY } from '../support/folder.ts';

/** Of each publication the most that a local edition has, as a share of the words that the edition for the whole partnership has. */
const MOST_WORDS: Readonly<Record<string, number>> = {
  'response-strategy': 0.5,
  'strategic-needs-assessment': 0.5,
  'technical-annex': 0.5,
  'area-profiles': 0.5,
};

/** Sheets that a reader takes in at a glance: as they are in every edition. */
const SHEETS = ['plan-on-a-page', 'public-summary'];

const ALL = 'Leicester, Leicestershire and Rutland';
const COUNTY = 'Leicestershire county';
/** Each local edition, and the lines of the chart that stands with its implications. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  leicester: ['Leicester', ALL, 'England'],
  'blaby-hinckley-bosworth': ['Blaby', 'Hinckley and Bosworth', ALL, 'England'],
  charnwood: ['Charnwood', COUNTY, ALL, 'England'],
  harborough: ['Harborough', COUNTY, ALL, 'England'],
  melton: ['Melton', COUNTY, ALL, 'England'],
  'north-west-leicestershire': ['North West Leicestershire', COUNTY, ALL, 'England'],
  'oadby-wigston': ['Oadby and Wigston', COUNTY, ALL, 'England'],
  rutland: ['Rutland', ALL, 'England'],
};

/** Words of a tree: those of tables and of what figures say in their titles as well. */
function wordsIn(root: Nodes): number {
  let words = 0;
  visitAll(root, (node) => {
    if (node.type === 'figure') words += wordCount(`${node.headline} ${node.subtitle}`);
    if (node.type === 'heading' || node.type === 'paragraph') words += wordCount(plainText(node));
    if (node.type === 'dataTable') {
      for (const { cells } of node.rows)
        for (const cell of cells) words += wordCount(cell.map((part) => plainText(part)).join(' '));
      return 'skip';
    }
    return undefined;
  });
  return words;
}

let checked: Checked;
let whole: Edition;
beforeAll(async () => {
  checked = await check(everythingOf(REPOSITORY), nodeEffects(true));
  const found = checked.editions.find(({ model }) => model.variant === null);
  if (!found) throw new Error('there is no edition for the whole partnership');
  whole = found;
}, 300_000);

const local = (id: string): Edition => {
  const found = checked.editions.find(({ model }) => model.id === id);
  if (!found) throw new Error(`there is no edition ${id}`);
  return found;
};
const named = ({ publications }: Edition, id: string): Publication | undefined =>
  publications.find((one) => one.id === id);

test('every community safety partnership has an edition for its areas', () => {
  const editions = checked.editions.flatMap(({ model: { variant, covered } }) =>
    variant ? [covered.map(({ code }) => code).join()] : [],
  );
  const partnerships = whole.model.content.partnership.community_safety_partnerships.map(({ areas }) => areas.join());
  expect(editions.toSorted()).toEqual(partnerships.toSorted());
  expect(checked.editions.map(({ model }) => model.id).toSorted()).toEqual(['llr', ...Object.keys(LINES)].toSorted());
});

test('nothing is wrong with any of them', () => {
  // What the Duty still asks of an example that nobody was consulted on is in test/duty/llr.golden.json.
  const found = checked.diagnostics.filter(({ severity, code }) => severity !== 'info' && !code.startsWith('SVD-'));
  expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});

describe.each(Object.keys(LINES))('the edition %s', (id) => {
  test('has at most so many words of each publication', () => {
    const measured = local(id).publications.filter((one) => one.audience === 'public' && !SHEETS.includes(one.id));
    const tooLong = measured.flatMap((publication) => {
      const ofWhole = named(whole, publication.id);
      const share = ofWhole ? wordsIn(publication.tree) / wordsIn(ofWhole.tree) : 0;
      return share <= (MOST_WORDS[publication.id] ?? 0) ? [] : [`${publication.id} ${share}`];
    });
    expect(measured.map((one) => one.id).toSorted()).toEqual(Object.keys(MOST_WORDS).toSorted());
    expect(tooLong).toEqual([]);
  });

  test('shows the figures of its own areas beside those of the areas around', () => {
    const figures = named(local(id), 'response-strategy')?.figures ?? [];
    const chart = figures.find(({ data }) => data.id === 'figure-implications')?.chart;
    expect(chart?.series.map(({ name }) => name)).toEqual(LINES[id]);
  });

  test('has values in every chart', () => {
    const without = local(id).publications.flatMap(({ figures }) =>
      figures.flatMap(({ data, chart }) =>
        chart.series.some(({ points }) => points.some((point) => point !== undefined)) ? [] : [data.id],
      ),
    );
    expect(without).toEqual([]);
  });

  test('says so where it is not confirmed how its partnership works now', () => {
    const { variant, covered, content } = local(id).model;
    const codes = covered.map(({ code }) => code);
    const partnership = content.partnership.community_safety_partnerships.find(
      ({ areas }) => areas.join() === codes.join(),
    );
    expect(/not confirmed/.test(variant?.implications ?? '')).toBe(/not confirmed/.test(partnership?.note ?? ''));
  });

  test('cites a source for each thing that it says of its area', () => {
    const { variant } = local(id).model;
    expect(variant?.provenance).toBe('example');
    const cited = [...(variant?.implications ?? '').matchAll(/:cite\[([^\]]+)\]/g)].map(([, source]) => source);
    expect(cited.filter((source) => !variant?.references.includes(source ?? ''))).toEqual([]);
  });
});
