import { expect, test } from 'vitest';
import type { TableColumn } from '../../src/assemble/nodes.ts';
import { columnWidths, leastWidths, linesIn } from '../../src/render/column-widths.ts';
import { withFewerLines } from '../../src/render/fewer-lines.ts';

const EM = 200;
const TOTAL = 14_000;
const COLUMNS: readonly TableColumn[] = [
  { label: 'Measure', kind: 'rowHeader', width: 4.6 },
  { label: 'Latest', kind: 'text', width: 2.1 },
  { label: 'Before', kind: 'text', width: 2.1 },
  { label: 'Wanted', kind: 'text', width: 1.2 },
  { label: 'What it says', kind: 'text', width: 2.6 },
];
/** Long names beside cells that say little. */
const ROWS = [
  'Graduates of the programme for those who lead in a community of some kind',
  'Authorities that own or support an action of this strategy, or of another',
  'First-time entrants to youth justice, children per 100,000 aged 10 to 17',
].map((name) => [name, 'none yet', '–', 'higher', '–']);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const linesWith = (rows: readonly (readonly string[])[], widths: readonly number[]): number =>
  sum(rows.map((row) => Math.max(...row.map((text, at) => linesIn(text, widths[at] ?? 0, EM)))));

test('columns that say little give room to long names, and none is narrower than its longest word', () => {
  const before = columnWidths(COLUMNS, ROWS, TOTAL / 2, EM);
  const after = withFewerLines(COLUMNS, ROWS, before, EM);
  expect(linesWith(ROWS, after)).toBeLessThan(linesWith(ROWS, before));
  expect(sum(after)).toBe(sum(before));
  const least = leastWidths(COLUMNS, ROWS, EM);
  expect(after.filter((width, at) => width < (least[at] ?? 0) || !Number.isInteger(width))).toEqual([]);
  expect(withFewerLines(COLUMNS, ROWS, before, EM)).toEqual(after);
});

test('what has room, has none to give or is long stays as it is', () => {
  const short = ROWS.map(([, ...others]) => ['A', ...others]);
  const roomy = columnWidths(COLUMNS, short, TOTAL, EM);
  expect(withFewerLines(COLUMNS, short, roomy, EM)).toEqual(roomy);
  const tight = leastWidths(COLUMNS, ROWS, EM).map(Math.ceil);
  expect(withFewerLines(COLUMNS, ROWS, tight, EM)).toEqual(tight);
  const many = Array.from({ length: 100 }, () => ROWS).flat();
  const before = columnWidths(COLUMNS, many, TOTAL / 2, EM);
  expect(withFewerLines(COLUMNS, many, before, EM)).toEqual(before);
  expect(withFewerLines([], [], [], EM)).toEqual([]);
});
