import { expect, test } from 'vitest';
import type { TableColumn } from '../../src/assemble/nodes.ts';
import { columnWidths, narrowWidths, textWidth } from '../../src/render/column-widths.ts';

const text = (label: string, width: number): TableColumn => ({ label, kind: 'text', width });
const number = (label: string, width: number): TableColumn => ({ label, kind: 'number', width });
/** Table text of 10.5 points. */
const EM = 210;
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

test('columns divide the table by their shares where words leave room', () => {
  expect(columnWidths([text('A', 3), text('B', 1)], [['a', 'b']], 8000, EM)).toEqual([6000, 2000]);
});

test('a column is never narrower than its longest word, in the head or below', () => {
  const columns = [text('A', 20), text('Recommendations', 1)];
  const [, head = 0] = columnWidths(columns, [['a', 'b']], 9000, EM);
  expect(head).toBeGreaterThan(textWidth('Recommendations', EM));
  const [, cell = 0] = columnWidths([text('A', 20), text('B', 1)], [['a', 'in Leicestershire']], 9000, EM);
  expect(cell).toBeGreaterThan(textWidth('Leicestershire', EM));
  expect(cell).toBeLessThan(textWidth('in Leicestershire', EM) + 400);
});

test('a number stays on one line, and so do words that spaces which do not break hold together', () => {
  const [, limits = 0] = columnWidths([text('A', 20), number('95%', 1)], [['a', '281.5 to 302.9']], 9000, EM);
  expect(limits).toBeGreaterThan(textWidth('281.5 to 302.9', EM));
  const [, tag = 0] = columnWidths([text('A', 20), text('S', 1)], [['a', 'Not\u00A0started']], 9000, EM);
  expect(tag).toBeGreaterThan(textWidth('Not\u00A0started', EM));
});

test.each([
  [3, 1000],
  [6, 1000],
  [7, 9072],
])('%i columns whose words do not fit still add up to %i twips', (count, total) => {
  const columns = Array.from({ length: count }, () => text('Recommendations', 1));
  const widths = columnWidths(columns, [columns.map(() => 'Leicestershire')], total, EM);
  expect(sum(widths)).toBe(total);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});

test('a table of few numbers is as wide as they need, and never wider than the text', () => {
  const columns = [text('Period', 1), number('Number', 1)];
  expect(sum(narrowWidths(columns, [['2015/16', '9']], 9072, EM))).toBeLessThan(3000);
  expect(sum(narrowWidths(columns, [['x'.repeat(200), '9']], 9072, EM))).toBe(9072);
});

test('the name of a row stands on one line in it, whatever its share of the width', () => {
  const columns = [{ label: 'Period', kind: 'rowHeader', width: 1 } as const, number('Number', 3), number('Rate', 3)];
  const [first = 0] = narrowWidths(columns, [['2021/22 academic year', '9', '0.1']], 9072, EM);
  expect(first).toBeGreaterThan(textWidth('2021/22 academic year', EM));
});
