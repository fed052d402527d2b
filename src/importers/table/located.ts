import type { Grid, GridRow } from '../input/grid.ts';

/** Where the figures of a sheet begin. */
export interface Located {
  readonly grid: Grid;
  /** The rows of the headings, from the first; each heading that stands for several columns is repeated in all of them. */
  readonly headings: readonly GridRow[];
  /** The lines of text above. */
  readonly titles: readonly string[];
  /** The numbers of the columns that the entry names. */
  readonly columns: ReadonlyMap<string, number>;
}

/** How many columns the headings have. */
export const widthOf = (headings: readonly GridRow[]): number =>
  headings.reduce((most, { cells }) => Math.max(most, cells.length), 0);
