import type { Measured } from '../../assemble/figure/selection.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';

/** A column or row of a grid: its name on the chart, and in full. */
export interface Line {
  readonly short: string;
  readonly name: string;
}

/** The numbers of one indicator by row and column; undefined where there is none. */
export interface Grid {
  readonly measured: Measured;
  readonly columns: readonly Line[];
  readonly rows: readonly (Line & { readonly points: readonly (PublishedPoint | undefined)[] })[];
  /** Whether its cells are equally long, so that one can be set beside another. */
  readonly isEven: boolean;
}

/** The points of a grid that are there. */
export const pointsOfGrid = ({ rows }: Grid): PublishedPoint[] =>
  rows.flatMap(({ points }) => points.flatMap((point) => point ?? []));

/** Why figures are no grid, and what to do. */
export interface NoGrid {
  readonly problem: string;
  readonly fix: string;
}
