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

/** Neither the widths that are given nor those that the words ask for are the best: 20 lines, and 15. */
const UNEVEN = [
  ['youth', 'for partners', 'lower youth', 'of for action community the youth mentors higher'],
  [
    'community the schools mentors action',
    'own programme the action of community mentors schools',
    'of',
    'community mentors mentors',
  ],
  [
    'lead of support',
    'lower action action justice those youth action a for',
    'action higher',
    'youth children own entrants none action entrants entrants youth',
  ],
  [
    'higher programme support',
    'higher mentors entrants lower',
    'community',
    'community who those for mentors yet programme higher for lead',
  ],
];

test('columns give room step by step, as long as that makes a table shorter', () => {
  const columns = COLUMNS.slice(0, 4).map((column, at) => ({
    ...column,
    label: 'Column',
    width: [2, 3, 2, 1][at] ?? 1,
  }));
  const before = columnWidths(columns, UNEVEN, TOTAL / 2, EM);
  expect(linesWith(UNEVEN, before)).toBe(20);
  expect(linesWith(UNEVEN, withFewerLines(columns, UNEVEN, before, EM))).toBeLessThan(15);
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
