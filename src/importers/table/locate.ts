import type { Grid, GridRow } from '../input/grid.ts';
import { columnsAcross } from './across.ts';
import { type Located, widthOf } from './located.ts';
import type { Plan } from './plan.ts';
import { indexOfName } from './words.ts';

/** Rows at the beginning among which the headings are looked for. */
const BEGINNING = 200;

/** The nearest a sheet comes to what an entry names. */
export interface Missed {
  readonly grid: Grid;
  /** The row that comes nearest; undefined for a sheet without rows. */
  readonly row: GridRow | undefined;
  readonly missing: readonly string[];
}

/** The first 200 rows of a sheet, in which its headings have to stand. */
export function beginningOf(grid: Grid): GridRow[] {
  const rows: GridRow[] = [];
  for (const row of grid.rows()) {
    rows.push(row);
    if (rows.length >= BEGINNING) break;
  }
  return rows;
}

/**
 * Finds the headings of an entry in a sheet: in the row that it tells, else in the first rows that have all of them, else where a table seems to begin. With
 * several rows of headings a name may stand in any of them, so the rows with most figures below are taken.
 */
export function locate(plan: Plan, grid: Grid): Located | Missed {
  const { layout, columns: names, headingRows } = plan;
  const rows = beginningOf(grid);
  let best: Missed = { grid, row: rows[0], missing: names };
  let found: { readonly located: Located; readonly index: number; readonly figures: number } | undefined;
  const guessed = names.length === 0 && layout.header_row === undefined ? guessedHeadings(rows) : undefined;
  for (const [index, row] of rows.entries()) {
    if (layout.header_row !== undefined && row.line !== layout.header_row) continue;
    if (guessed !== undefined && index !== guessed - headingRows + 1) continue;
    if (found && index - found.index >= headingRows) break;
    const headings = rows.slice(index, index + headingRows);
    if (headings.length < headingRows) break;
    const columns = new Map(names.map((name) => [name, columnOf(headings, name)]));
    const missing = names.filter((name) => columns.get(name) === -1);
    if (missing.length === 0) {
      const titles = rows.slice(0, index).flatMap(({ cells }) => cells.filter((cell) => cell !== ''));
      const located = { grid, headings: spread(headings), titles, columns };
      const figures = columnsAcross(located, plan).columns.length;
      if (!found || figures > found.figures) found = { located, index: found?.index ?? index, figures };
    } else if (missing.length < best.missing.length || layout.header_row !== undefined) best = { grid, row, missing };
  }
  return found?.located ?? best;
}

function columnOf(headings: readonly GridRow[], name: string): number {
  for (const { cells } of headings.toReversed()) {
    const index = indexOfName(cells, name);
    if (index >= 0) return index;
  }
  return -1;
}

/** A heading over several columns stands in the first of them; only the last row has one for each. */
function spread(headings: readonly GridRow[]): GridRow[] {
  const width = widthOf(headings);
  return headings.map((row, at) => {
    if (at === headings.length - 1) return row;
    let last = '';
    return { ...row, cells: Array.from({ length: width }, (_, index) => (last = row.cells[index] || last)) };
  });
}

const filledCells = ({ cells }: GridRow): number => cells.filter((cell) => cell !== '').length;
const NUMBER = /^[£+-]?[\d,]*\.?\d+%?$/;
const YEAR = /^[12]\d{3}$/;

/**
 * The number of the row that looks like the last row of headings: nearly as wide as the rows of figures below it, and without a number in it but years.
 * Titles and notes have one cell or two. Undefined for a sheet that holds no table.
 */
export function guessedHeadings(rows: readonly GridRow[]): number | undefined {
  const widths = rows
    .map(filledCells)
    .filter((width) => width >= 2)
    .sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)];
  if (usual === undefined) return undefined;
  const index = rows.findIndex(
    (row) =>
      filledCells(row) >= Math.max(2, usual * 0.7) && row.cells.every((cell) => !NUMBER.test(cell) || YEAR.test(cell)),
  );
  return index < 0 || index === rows.length - 1 ? undefined : index;
}
