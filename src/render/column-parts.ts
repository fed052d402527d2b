import type { TableColumn } from '../assemble/nodes.ts';
import { sum } from '../core/sum.ts';
import { leastWidths } from './column-widths.ts';

/**
 * The columns of a table by number, in as few parts as a page of `total` twips has room for without cutting a word or a number. Each
 * part begins with the first column, which names the rows, and a joined column stays beside the one before it. Words can stand on more lines, so
 * a table of words is divided only where they would be cut. `rows` are the words of the cells, and `em` is that of their type in twips.
 */
export function columnParts(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  total: number,
  em: number,
): readonly (readonly number[])[] {
  const whole = columns.map((_, index) => index);
  const least = leastWidths(columns, rows, em);
  const groups = columns.reduce<number[][]>((all, { joined }, index) => {
    const last = all.at(-1);
    if (joined && last) last.push(index);
    else if (index > 0) all.push([index]);
    return all;
  }, []);
  for (let parts = 1; parts < groups.length; parts++) {
    const divided = divide(groups, parts).map((part) => [0, ...part.flat()]);
    if (divided.every((part) => sum(part.map((index) => least[index] ?? 0)) <= total)) return divided;
  }
  return groups.length === 0 ? [whole] : groups.map((group) => [0, ...group]);
}

/** Parts of nearly the same number of groups, the larger ones first. */
function divide(groups: readonly number[][], parts: number): number[][][] {
  const starts = Array.from({ length: parts + 1 }, (_, part) => Math.ceil((part * groups.length) / parts));
  return starts.slice(1).map((end, part) => groups.slice(starts[part], end));
}
