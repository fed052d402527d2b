import type { TableColumn } from '../assemble/nodes.ts';
import { sum } from '../core/sum.ts';

/** Widths of letters in ems, for Arial and its kin: enough to tell what fits in a column. */
const NARROW = /[ijltfr.,;:'|()[\]/ \u00A0-]/;
const BROAD = /[mwMW@%]/;
const CAPITAL = /[A-Z]/;
const EM = { narrow: 0.34, broad: 0.9, capital: 0.72, other: 0.58 };

/** An em of table text in twips (9.5 points), and the space a cell keeps at its right. */
const SIZE = 190;
const GAP = 180;

/** Bold letters are broader. */
const BOLD = 1.08;

/** A head may stand on two lines. */
const HALF = 0.55;

/** Where not all words fit, none asks for more than this share of the table. */
const LARGEST = 0.4;

/** The widths of the letters met so far: tables have many letters, and few that differ. */
const known = new Map<string, number>();

/** A line of text in twips, roughly. */
export function textWidth(text: string): number {
  let ems = 0;
  for (const letter of text) {
    let width = known.get(letter);
    if (width === undefined) {
      width = letterWidth(letter);
      known.set(letter, width);
    }
    ems += width;
  }
  return Math.ceil(ems * SIZE);
}

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return EM.narrow;
  if (BROAD.test(letter)) return EM.broad;
  return CAPITAL.test(letter) ? EM.capital : EM.other;
}

/** Lines the text takes in a column of this width. */
export function linesIn(text: string, width: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / Math.max(1, width - GAP)));
}

/**
 * Widths in whole twips that add up to `total`: the columns' shares, but none narrower than its longest word, so that
 * no word is cut, and no number over two lines. `rows` are the words of the cells.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  total: number,
): number[] {
  const wanted = leastWidths(columns, rows);
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
export function fits(columns: readonly TableColumn[], rows: readonly (readonly string[])[], total: number): boolean {
  return sum(leastWidths(columns, rows)) <= total;
}

/** The width a table of numbers needs and no more: figures far apart are hard to read across. */
export function naturalWidth(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  total: number,
): number {
  const widths = columns.map((column, index) => {
    const cells = cellsOf(rows, index).map((text) => textWidth(text) * (column.kind === 'rowHeader' ? BOLD : 1));
    return Math.max(...cells, textWidth(column.label) * HALF, longestWord(column.label)) + 2 * GAP;
  });
  return Math.min(total, Math.round(sum(widths)));
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

function leastWidths(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number[] {
  return columns.map((column, index) => leastWidth(column, cellsOf(rows, index)) + GAP);
}

function leastWidth({ kind, label }: TableColumn, cells: readonly string[]): number {
  const widest = kind === 'number' ? textWidth : longestWord;
  return Math.max(longestWord(label), ...cells.map(widest));
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[ \t\n]+|(?<=-)/).map(textWidth));
}

function cellsOf(rows: readonly (readonly string[])[], index: number): string[] {
  return rows.map((row) => row[index] ?? '');
}

function whole(widths: readonly number[], total: number): number[] {
  const edges = widths.map((_, index) => sum(widths.slice(0, index + 1)));
  const rounded = edges.map((edge, index) => (index === edges.length - 1 ? total : Math.round(edge)));
  return rounded.map((edge, index) => edge - (rounded[index - 1] ?? 0));
}
