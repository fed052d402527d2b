import type { TableColumn } from '../assemble/nodes.ts';
import { sum } from '../core/sum.ts';
import { GAP, leastWidths, weight } from './column-widths.ts';
import { lineBreadth } from './letter-widths.ts';

/** A table of more cells than this is printed over many pages, and a line less is nothing to it. */
const MOST_CELLS = 200;
/** A column gets at most so many ems at once. */
const MOST_EMS = 12;
/** Fonts differ: what fits by a hair is not known to fit. */
const ROUGHLY = 1.04;
/** No cell has more. */
const MOST_LINES = 1_000;

/** The breadths of the words of a cell, line by line, in ems. */
type Cell = readonly (readonly number[])[];

/**
 * Widths in twips that add up to what they did, with which a table takes fewer lines: as long as that makes it shorter, columns give room to another that breaks its words oftener, beginning with the given widths or with those that the words ask for. None becomes
 * narrower than its longest word. `rows` are the words of the cells, and `em` is that of their type in twips.
 */
export function withFewerLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  em: number,
): number[] {
  if (columns.length * rows.length > MOST_CELLS) return [...widths];
  const least = leastWidths(columns, rows, em);
  const cells = [columns.map(({ label }) => label), ...rows].map((row, at) =>
    columns.map(({ kind }, column) => cellOf(row[column] ?? '', at === 0 ? 'rowHeader' : kind)),
  );
  const known = columns.map(() => new Map<number, number[]>());
  const linesIn = (column: number, width: number): readonly number[] => {
    const before = known[column]?.get(width);
    if (before) return before;
    const lines = cells.map((row) => linesOfCell(row[column] ?? [], width / em - GAP));
    known[column]?.set(width, lines);
    return lines;
  };
  /** The lines of all rows; of ways with as many the one in which fewer cells have several. */
  const linesOf = (some: readonly number[]): number => {
    const inColumns = some.map((width, column) => linesIn(column, width));
    const rowsHave = cells.map((_, row) => Math.max(...inColumns.map((lines) => lines[row] ?? 0)));
    return sum(rowsHave) + sum(inColumns.map((lines) => sum(lines))) / (1 + cells.length * columns.length * MOST_LINES);
  };
  const shortened = (begun: readonly number[]): { readonly widths: readonly number[]; readonly lines: number } => {
    let best = { widths: begun, lines: linesOf(begun) };
    for (;;) {
      const before = best;
      for (const some of movesOf(before.widths, least, em)) {
        const lines = linesOf(some);
        if (lines < best.lines) best = { widths: some, lines };
      }
      if (best === before) return best;
    }
  };
  const own = shortened(widths);
  const other = shortened(asWordsAsk(cells, least, widths, em));
  return [...(other.lines < own.lines ? other : own).widths];
}

/** Widths with which each column has, beyond its longest word, room by how much more its longest cell takes on one line (automatic layout of tables in CSS 2.1, 17.5.2.2). */
function asWordsAsk(
  cells: readonly (readonly Cell[])[],
  least: readonly number[],
  widths: readonly number[],
  em: number,
): number[] {
  const onOneLine = (cell: Cell): number => Math.max(...cell.map((words) => sum(words) + (words.length - 1) * SPACE));
  const asked = least.map((width, column) =>
    Math.max(0, (Math.max(...cells.map((row) => onOneLine(row[column] ?? []))) + GAP) * em - width),
  );
  const spare = sum(widths) - sum(least);
  const all = sum(asked);
  if (spare <= 0 || all <= 0) return [...widths];
  const given = least.map((width, column) => Math.floor(width + (spare * (asked[column] ?? 0)) / all));
  return given.with(0, (given[0] ?? 0) + sum(widths) - sum(given));
}

/** Each column with some ems more, from one other or from all others, by how much room each has left. */
function* movesOf(widths: readonly number[], least: readonly number[], em: number): Generator<number[]> {
  const spare = widths.map((width, column) => Math.max(0, width - (least[column] ?? 0)));
  for (const to of widths.keys()) {
    const all = sum(spare) - (spare[to] ?? 0);
    for (let by = em; by <= Math.min(all, MOST_EMS * em); by += em) {
      const given = spare.map((room, column) => (column === to ? 0 : Math.floor((room * by) / all)));
      yield widths.map((width, column) => width + (column === to ? sum(given) : -(given[column] ?? 0)));
      for (const from of widths.keys())
        if (from !== to && (spare[from] ?? 0) >= by)
          yield widths.map(
            (width, column) => width + (column === to ? Math.floor(by) : column === from ? -Math.floor(by) : 0),
          );
    }
  }
}

const cellOf = (text: string, kind: TableColumn['kind']): Cell =>
  text.split('\n').map((line) => line.split(/ +/).map((word) => lineBreadth(word) * weight(kind) * ROUGHLY));

const SPACE = lineBreadth(' ');

/** Lines that the words of a cell take in so many ems. */
function linesOfCell(cell: Cell, room: number): number {
  let lines = 0;
  for (const words of cell) {
    lines += 1;
    let at = 0;
    for (const word of words) {
      if (at > 0 && at + SPACE + word > room) {
        lines += 1;
        at = word;
      } else at += (at > 0 ? SPACE : 0) + word;
    }
  }
  return lines;
}
