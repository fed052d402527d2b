import { readOf } from './judge.ts';
import { piecesOf } from './pieces.ts';
import type { Hidden, Table } from './table.ts';

/**
 * For each piece of small counts only that holds one of the counts `from`: the shown counts that share an equation with it and that the rule does not hide, small ones
 * first. One of them hidden too, and hidden no longer means small.
 */
export function besidePlain(table: Table, hidden: Hidden, from: Iterable<number>): number[][] {
  const { counts, block, rowsOf, demand } = table;
  return piecesOf(table, hidden, from).flatMap(({ columns }) => {
    if (!readOf(table, columns).isPlain) return [];
    const rows = new Set(columns.flatMap((column) => rowsOf[column] ?? []));
    const near = new Set([...rows].flatMap((row) => (block.rows[row] ?? []).map(({ column }) => column)));
    const large = [...near].filter((column) => hidden[column] !== 1 && (counts[column]?.value ?? 0) > demand.to);
    return [large.sort((a, b) => (counts[a]?.value ?? 0) - (counts[b]?.value ?? 0) || a - b)];
  });
}
