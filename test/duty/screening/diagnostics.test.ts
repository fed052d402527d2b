import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasErrors } from '../../../src/core/diagnostic.ts';
import type { PublishedIndicators } from '../../../src/disclosure/published.ts';
import { placeShareGaps } from '../../../src/duty/figures/place-share-gaps.ts';
import type { DutyFacts } from '../../../src/duty/outcome.ts';
import { languageDiagnostics, screeningDiagnostics } from '../../../src/duty/screening/index.ts';
import { type Base, type Changes, changed, type EditionOptions, factsFor, loadBase, THIS_CONTENT } from '../edition.ts';

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

let base: Base;
let example: DutyFacts;
beforeAll(async () => {
  base = await loadBase();
  example = factsFor(base, base.content);
});
const factsWith = (set: Changes['set'], pages: EditionOptions['pages'] = {}): DutyFacts =>
  factsFor(base, changed(base.content, { set: set ?? {} }), { pages });

const street = 'Two fights on Abbey Street.';
const cleared = {
  limb: 'safety',
  question: 'Q',
  outcome: 'cleared',
  post: 'Head of Safety',
  screened_on: '2026-10-20',
  flags_resolved: true,
  content: THIS_CONTENT,
};
const streets = (set: Changes['set']) =>
  screeningDiagnostics(factsWith({ 'partnership.about': street, ...set })).filter(
    (d) => d.code === 'screening/street-name' && d.place?.file === 'content/partnership.yaml',
  );

describe('review flags', () => {
  test('are warnings with the place of the words', () => {
    const [flag, ...others] = streets({});
    const line =
      readFileSync(new URL('../../../content/partnership.yaml', import.meta.url), 'utf8')
        .split('\n')
        .indexOf('about: |') + 2;
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      code: 'screening/street-name',
      severity: 'warning',
      place: { file: 'content/partnership.yaml', line, column: 3 + street.indexOf('Abbey') },
    });
  });

  test.each([
    ['the record resolves them', { 'document.screening': [cleared] }, 0],
    ['another limb is resolved', { 'document.screening': [{ ...cleared, limb: 'crime' }] }, 1],
    ['nobody says they were looked at', { 'document.screening': [{ ...cleared, flags_resolved: false }] }, 1],
    ['nobody says who screened', { 'document.screening': [{ ...cleared, post: null }] }, 1],
    ['the content has changed since', { 'document.screening': [{ ...cleared, content: 'a000000000000000' }] }, 1],
    ['nothing was cleared', { 'document.screening': [{ ...cleared, outcome: 'not_done' }] }, 1],
    [
      'the screening is dated after the edition',
      { 'document.screening': [{ ...cleared, screened_on: '2027-01-01' }] },
      1,
    ],
  ])('when %s', (_, set, count) => {
    expect(streets(set)).toHaveLength(count);
  });

  test('the words of personal flags are not repeated', () => {
    const found = screeningDiagnostics(factsWith({ 'partnership.about': 'The patient 943 476 5919 was seen.' }));
    const own = found.find((d) => d.code === 'screening/nhs-number');
    expect(own?.message).not.toMatch(/943|5919/);
  });

  test('a restricted source and records of patients are flagged where they are used', () => {
    const set = { 'sources.register[hes].restricted': true, 'sources.register[hes].level': 'record' };
    const found = screeningDiagnostics(factsWith(set));
    expect(found.find((d) => d.code === 'screening/restricted-source')?.place?.file).toBe(
      'data/sharp-object-admissions.meta.yaml',
    );
    expect(found.find((d) => d.code === 'screening/health-records')?.place?.file).toBe('content/sources.yaml');
  });

  test('words of a variant that is not being made are not flagged', () => {
    const set = { 'variants[0].implications': street };
    expect(screeningDiagnostics(factsWith(set)).some((d) => d.message.includes('Abbey'))).toBe(false);
  });

  test('what the example shows does not stop it', () => {
    expect(hasErrors([...screeningDiagnostics(example), ...languageDiagnostics(example)])).toBe(false);
  });
});

describe('small numbers', () => {
  const hidden = { from: 1, to: 7 };

  test('none of the example is shown', () => {
    expect(screeningDiagnostics(example).filter((d) => d.code === 'screening/small-number')).toEqual([]);
  });

  test('a published count that its rule hides is an error', () => {
    const id = 'sharp-object-admissions';
    const indicator = example.published.get(id);
    if (!indicator) throw new Error('no indicator');
    const [first, ...rest] = indicator.series;
    if (!first) throw new Error('no series');
    const [point, ...points] = first.points;
    if (!point) throw new Error('no point');
    const shown = {
      ...first,
      points: [{ ...point, count: { kind: 'shown' as const, value: hidden.to - 3 } }, ...points],
    };
    const published: PublishedIndicators = new Map([
      ...example.published,
      [id, { ...indicator, series: [shown, ...rest] }],
    ]);
    const found = screeningDiagnostics({ ...example, published }).filter((d) => d.code === 'screening/small-number');
    expect(found).toMatchObject([{ severity: 'error', place: { file: `data/${id}.meta.yaml` } }]);
  });

  test('a count in a chart’s table that its rule hides is an error', () => {
    const publications = example.publications.map((publication) => ({
      ...publication,
      figures: publication.figures
        .filter((figure) => figure.csv.some(({ file }) => file.includes('sharp-object-admissions')))
        .slice(0, 1)
        .map((figure) => ({
          ...figure,
          table: {
            ...figure.table,
            columns: [
              { label: 'Period', kind: 'rowHeader' as const, width: 1 },
              { label: publication.labels.count ?? '', kind: 'number' as const, width: 1 },
            ],
            rows: [{ cells: [[{ type: 'text' as const, value: '2023/24' }], [{ type: 'text' as const, value: '4' }]] }],
          },
        })),
    }));
    expect(publications.some((publication) => publication.figures.length > 0)).toBe(true);
    const found = screeningDiagnostics({ ...example, publications }).filter((d) => d.code === 'screening/small-number');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((d) => d.severity === 'error')).toBe(true);
  });
});

describe('abbreviations', () => {
  const cases = read('./abbreviations.yaml') as { name: string; tree: string; finds: string[] }[];

  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const [publication] = factsWith({}, one).publications;
    const found = languageDiagnostics({ ...example, publications: publication ? [publication] : [] }).filter(
      (d) => d.code === 'language/abbreviation',
    );
    expect(found.map((d) => /^"([^"]+)"/.exec(d.message)?.[1])).toEqual(one.finds);
  });

  test('one of the glossary is reported in the glossary when the words are the templates’ own', () => {
    const facts = factsWith({}, { tree: 'The CSP met.' });
    const found = languageDiagnostics(facts).filter((d) => d.code === 'language/abbreviation');
    expect(found[0]?.place?.file).toBe('content/glossary.yaml');
  });
});

describe('shares by kind of place', () => {
  const row = (place: string, share: number) => ({ place, share });
  test.each([
    ['add up', [row('Dwelling', 62.6), row('Street', 37.4)], []],
    ['are out by rounding', [row('Dwelling', 33.3), row('Street', 33.3), row('School', 33.3)], []],
    ['are out by more than rounding', [row('Dwelling', 62.6), row('Street', 36.9)], ['place-type shares add to 99.5%']],
    ['leave a part out', [row('Dwelling', 62.6), row('School', 2.7)], ['place-type shares add to 65.3%']],
    ['have a row for the rest', [row('Dwelling', 62.6), row('Other or not recorded', 10)], []],
    ['are more than the whole', [row('Dwelling', 90), row('Other', 30)], ['place-type shares add to 120%']],
  ])('that %s', (_, rows, details) => {
    const facts = factsWith({ 'needs.place_and_time.place_types.rows': rows });
    expect(placeShareGaps(facts).map((gap) => gap.details)).toEqual(details);
    const found = languageDiagnostics({ ...facts, publications: [] }).filter((d) => d.code === 'language/place-shares');
    expect(found.map((d) => d.place?.file)).toEqual(details.map(() => 'content/needs/place-and-time.yaml'));
  });

  test('a rounding that is given counts for each row', () => {
    const facts = factsWith({ 'needs.place_and_time.place_types.rows': [row('Dwelling', 62.6), row('Street', 36.9)] });
    expect(placeShareGaps(facts, 0.5)).toEqual([]);
  });
});
