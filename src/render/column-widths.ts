import type { TableColumn } from '../assemble/nodes.ts';
import { kept } from '../core/kept.ts';
import { sum } from '../core/sum.ts';
import { lineBreadth } from './letter-widths.ts';
import { ITEM_ROOM } from './printed-text.ts';

/** A word longer than this many letters is an address or the like, which may be broken. */
const LONGEST = 36;

/** The space a cell keeps at its right, in ems. */
export const GAP = 0.95;

/** Bold letters are broader. */
const BOLD = 1.1;

/** A head may stand on two lines. */
const HALF = 0.55;

/** Where not all words fit, none asks for more than this share of the table. */
const LARGEST = 0.4;

/** A line of text in twips, where an em has so many. */
export function textWidth(text: string, em: number): number {
  return Math.ceil(lineBreadth(text) * em);
}

/** Lines the text takes in a column of this width. */
export function linesIn(text: string, width: number, em: number): number {
  const room = Math.max(1, width - GAP * em);
  const lines = (line: string): number => Math.max(1, Math.ceil(textWidth(line, em) / room));
  return text.includes('\n') ? sum(text.split('\n').map(lines)) : lines(text);
}

/**
 * Widths in whole twips that add up to `total`: the columns' shares, but none narrower than its longest word, so that
 * no word is cut, and no number over two lines. `rows` are the words of the cells, and `em` is that of their type in twips.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  total: number,
  em: number,
): number[] {
  const wanted = leastWidths(columns, rows, em);
  if (sum(wanted) <= total) return whole(shared(columns, wanted, total), total);
  const least = wanted.map((width) => Math.min(width, total * LARGEST));
  const scale = Math.min(1, total / sum(least));
  return whole(
    shared(
      columns,
      least.map((width) => width * scale),
      total,
    ),
    total,
  );
}

/** Whether every word and number stays whole in a table of this width. */
export function fits(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  total: number,
  em: number,
): boolean {
  return sum(leastWidths(columns, rows, em)) <= total;
}

/** The widths that a table of numbers needs and no more: figures far apart are hard to read across. Where it needs more than there is, those of any table. */
export function narrowWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  total: number,
  em: number,
): number[] {
  const widths = columns.map(({ kind, label }, index) => {
    const cells = cellsOf(rows, index).map((text) => textWidth(text, em) * weight(kind));
    return Math.max(...cells, textWidth(label, em) * HALF, Math.ceil(longestWord(label) * em) * BOLD) + 2 * GAP * em;
  });
  return sum(widths) > total ? columnWidths(columns, rows, total, em) : widths.map(Math.round);
}

/** Shares of the total; a column whose share is under its least gets that, and the others divide the rest. */
function shared(columns: readonly TableColumn[], least: readonly number[], total: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = columns.map((_, index) => index).filter((index) => !fixed.has(index));
    const left = total - sum([...fixed].map((index) => least[index] ?? 0));
    const shares = sum(free.map((index) => columns[index]?.width ?? 0));
    const share = (index: number) => ((columns[index]?.width ?? 0) * left) / shares;
    const tight = free.filter((index) => share(index) < (least[index] ?? 0) - 1);
    if (tight.length === 0 || tight.length === free.length)
      return columns.map((_, index) => (fixed.has(index) ? (least[index] ?? 0) : share(index)));
    for (const index of tight) fixed.add(index);
  }
}

/** The width that each column must have for its words and numbers to stay whole. */
export function leastWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  em: number,
): number[] {
  return breadths(columns, rows).map(({ kind, head, widest }) => {
    const cells = Math.ceil(widest * em) * weight(kind);
    return Math.max(Math.ceil(head * em) * BOLD, cells) + GAP * em;
  });
}

/** Of each column, in ems: the longest word of its head, and of its cells the longest number or word. A table is measured once for all that ask. */
const breadths = kept((columns: readonly TableColumn[], rows: readonly (readonly string[])[]) =>
  columns.map(({ kind, label }, index) => {
    const breadth = kind === 'number' ? lineBreadth : longestWord;
    let widest = 0;
    for (const row of rows) widest = Math.max(widest, breadth(row[index] ?? ''));
    return { kind, head: longestWord(label), widest };
  }),
);

/** How much broader the cells of a column are than its letters: names of rows are bold. */
export function weight(kind: TableColumn['kind']): number {
  return kind === 'rowHeader' ? BOLD : 1;
}

/** The breadth of the longest word of a text in ems; on the lines of an item of a list, with the space before them. */
function longestWord(text: string): number {
  if (text.includes(ITEM_ROOM)) return Math.max(...text.split('\n').map(longestInLine));
  let longest = 0;
  for (const word of text.split(/[ \t\n]+|(?<=-)/)) longest = Math.max(longest, lineBreadth(word.slice(0, LONGEST)));
  return longest;
}

function longestInLine(line: string): number {
  const words = line.trimStart();
  return lineBreadth(line.slice(0, line.length - words.length)) + longestWord(words);
}

function cellsOf(rows: readonly (readonly string[])[], index: number): string[] {
  return rows.map((row) => row[index] ?? '');
}

function whole(widths: readonly number[], total: number): number[] {
  const edges = widths.map((_, index) => sum(widths.slice(0, index + 1)));
  const rounded = edges.map((edge, index) => (index === edges.length - 1 ? total : Math.round(edge)));
  return rounded.map((edge, index) => edge - (rounded[index - 1] ?? 0));
}
