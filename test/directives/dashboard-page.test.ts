import { expect, test } from 'vitest';
import { PROGRAM_LABELS } from '../../src/assemble/generated/templates.js';
import { flatLabels } from '../../src/assemble/labels.ts';
import { onAPage } from '../../src/directives/dashboard/on-a-page.ts';
import type { Row } from '../../src/directives/dashboard/rows.ts';

const labels = flatLabels(PROGRAM_LABELS);
const COLUMNS = [
  ['measure', 'rowHeader', 4],
  ['over_time', 'text', 2],
  ['latest', 'text', 2],
  ['says', 'text', 3],
] as const;

const row = (measure: string, latest = '7 (2024)'): Row => ({
  row: { measure, latest, previous: '', baseline: '', wanted: '', beside: '', says: 'No clear change.' },
  statement: undefined,
  line: undefined,
});
const NONE = labels['dashboard.none'];
const page = (rows: readonly (readonly Row[])[], wordSize = 12) => {
  const brand = { wordSize, wordFont: 'Arial', reference: undefined } as Parameters<typeof onAPage>[2]['brand'];
  const { rows: shown, left } = onAPage(rows, COLUMNS, { brand, labels });
  return { shown: shown.map(({ row: { measure } }) => measure), left };
};

test('of each measure the first series with a figure is there, and what is not is counted', () => {
  const { shown, left } = page([
    [row('Injuries: all'), row('Injuries: under 25')],
    [row('Homicide: all', NONE), row('Homicide: under 25')],
    [row('Training', NONE)],
  ]);
  expect(shown).toEqual(['Injuries: all', 'Homicide: under 25']);
  expect(left).toMatch(/^One further series by age .* One measure has no latest figure yet/);
});

test('nothing is said of what is not left out', () => expect(page([[row('Injuries')]]).left).toBe(''));

test('as many as a page has room for are there: fewer where names are long, or letters large, and one at least', () => {
  const many = (name: string) => Array.from({ length: 40 }, () => [row(name)]);
  const short = page(many('Injuries'));
  expect(short.shown.length).toBeGreaterThan(8);
  expect(short.shown.length).toBeLessThan(16);
  expect(short.left).toContain(`${40 - short.shown.length} further measures`);
  const long = page(
    many('Hospital admissions for assault with a knife or another sharp object, per 100,000 residents'),
  );
  expect(long.shown.length).toBeLessThan(short.shown.length);
  expect(page(many('Injuries'), 16).shown.length).toBeLessThan(short.shown.length);
  expect(page(many('Long '.repeat(400)), 24).shown).toHaveLength(1);
});
