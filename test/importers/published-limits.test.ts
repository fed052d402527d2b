import { beforeAll, expect, test } from 'vitest';
import type { Assembly } from '../../src/assemble/assembly.ts';
import { protect } from '../../src/disclosure/protect.ts';
import type { PublishedIndicator } from '../../src/disclosure/published.ts';
import { csvWriter } from '../../src/disclosure/published-csv.ts';
import { settleIndicator } from '../../src/indicators/settle-indicator.ts';
import { readTable } from '../../src/load/csv.ts';
import { INDICATOR_COLUMNS } from '../../src/load/csv-columns.ts';
import { normalise } from '../../src/model/normalise.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';
import { assemblyOf, RATE, textOf, treeOf } from '../assemble/figure/assembly.ts';
import { settledFolder } from '../data/folder.ts';
import { indicator, rule } from '../disclosure/indicator.ts';
import { importing } from './importing.ts';

const ID = 'injuries';
const META: IndicatorContent = {
  ...indicator([]).meta,
  ...RATE,
  id: ID,
  multiplier: 10_000,
  unit: 'admissions per 10,000 residents',
  numerator: { name: 'admissions', counts: 'admissions' },
  age_bands: ['0-14'],
  source: { id: 'ohid-fingertips', publisher: 'OHID', title: 'Fingertips', licence: 'OGL-3.0' },
  provenance: 'official',
};
const settings = (more = '') =>
  `fingertips:\n  - {indicator: ${ID}, fingertips_id: 90284, year_type: financial_year, sex: Persons, age: "<15 yrs"${more}}\n`;
const { areas, population } = settledFolder();

/** The real file through the importer, settled, protected by the open rule. */
async function imported(
  more = '',
  change: (csv: string) => string = (csv) => csv,
  meta: Partial<IndicatorContent> = {},
) {
  const { text, exitCode } = await importing({
    source: 'fingertips',
    files: ['fingertips-limits.csv'],
    settings: settings(more),
  });
  expect(exitCode).toBe(0);
  const whole = { ...META, ...meta };
  const bytes = new TextEncoder().encode(change(text(`data/${ID}.csv`) ?? ''));
  const table = readTable(`data/${ID}.csv`, bytes, INDICATOR_COLUMNS);
  const { indicator: settled, diagnostics } = settleIndicator(whole, table, areas, population);
  const { published } = protect(new Map([[ID, settled]]), [rule()]);
  const assembly = assemblyOf({});
  Object.assign(assembly, { published });
  Object.assign(assembly.model, { areas, own: areas.get('E06000017') });
  Object.assign(assembly.model.content, { indicators: [normalise('indicator', whole)] });
  return {
    assembly,
    published: published.get(ID) as PublishedIndicator,
    diagnostics: [...table.diagnostics, ...diagnostics],
  };
}

let given: Awaited<ReturnType<typeof imported>>;
let without: Awaited<ReturnType<typeof imported>>;
/** Without what only the source can work out, as if it gave counts alone. */
const countsAlone = (csv: string): string => {
  const [header = '', ...rows] = csv.trimEnd().split('\n');
  const blank = new Set(['value', 'lower95', 'upper95', 'lower998', 'upper998']);
  const names = header.split(',');
  return [
    header,
    ...rows.map((row) =>
      row
        .split(',')
        .map((cell, i) => (blank.has(names[i] ?? '') ? '' : cell))
        .join(','),
    ),
  ].join('\n');
};
beforeAll(async () => {
  given = await imported(', rounded_to: 5');
  without = await imported(', rounded_to: 5', countsAlone);
});

const said = (markdown: string, assembly: Assembly): string => textOf(treeOf(markdown, assembly));
const RUTLAND = '{area=E06000017 period=2012/13}';

test('official limits are printed, compared with and exported, with the official value', () => {
  const { assembly, published } = given;
  const sentence = `:rate[${ID}]${RUTLAND} (:interval[${ID}]${RUTLAND}), :comparison[${ID}]${RUTLAND}`;
  expect(said(sentence, assembly)).toBe('75.4 (57.8 to 104.7), similar to England');
  expect(said(`:message[${ID}]${RUTLAND}`, assembly)).toContain(
    'This was similar to England (104.0)'.replace('This', 'The rate'),
  );
  expect(csvWriter(published, META, areas, [])(published.series)).toContain(
    '2012/13,0-14,persons,,,45,5971,75.36426,57.83095,104.675,47.8951,121.10494,published,ok,rounded5,',
  );
});

test('without official limits they reach over the range, and a result that the range leaves open cannot be said', () => {
  const { published, assembly } = without;
  const point = published.series
    .find(({ area }) => area === 'E06000017')
    ?.points.find((p) => p.period.text === '2012/13');
  expect(point).toMatchObject({ limits: ['byar'], range: { counts: { low: 43, high: 47 } } });
  expect(said(`:comparison[${ID}]${RUTLAND}`, assembly)).toMatch(
    /England .*cannot be said, because the counts are rounded/,
  );
});

test('a count that is no multiple of the base is exact', () => {
  const england = given.published.series.find(({ area }) => area === 'E92000001');
  expect(england?.points.flatMap(({ flags }) => flags)).toEqual([]);
});

test('the analyst is told once how far the limits lie from those of the counts, and where most', async () => {
  const found = (all: typeof given) =>
    all.diagnostics
      .filter(({ code }) => code === 'csv/limits-differ')
      .map(({ severity, place }) => [severity, place?.line]);
  expect(found(given)).toEqual([['info', expect.any(Number)]]);
  expect(found(await imported())).toEqual([['warning', found(given)[0]?.[1]]]);
  expect(found(without)).toEqual([]);
  expect(given.diagnostics.map(({ code }) => code)).toEqual(['csv/limits-differ']);
});

test('the note under a chart says whose limits they are', () => {
  const note = ({ assembly }: typeof given): string => {
    const [figure] = treeOf(`::chart{kind="line" indicator="${ID}" areas="E06000017"}`, assembly).children;
    return figure?.type === 'figure' ? figure.notes.join(' ') : '';
  };
  expect(note(given)).toContain('as the source gives them');
  expect(note(given)).not.toContain('worked out');
  expect(note(without)).toContain("worked out here by Byar's method");
  expect(note(without)).toContain('highest count');
});
