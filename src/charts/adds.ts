import type { PublishedPoint } from '../disclosure/published.ts';
import type { ChartSpec, Ring } from './spec.ts';

/** A fixed word of the publication by its key, with its slots filled. */
export type Word = (key: string, slots?: Record<string, string | number>) => string;

/** What a kind of chart has to know of an indicator. */
export interface Measured {
  /** Its short name. */
  readonly name: string;
  readonly measure: string;
  readonly multiplier: number;
  readonly unit: string;
  /** What its rates are of, such as `residents`; blank where it has none. */
  readonly base: string;
  readonly decimals: number;
}

/** An area of a figure, by the name it has in print. A point that is hidden or not there is never worked with. */
export interface AreaPoint {
  readonly code: string;
  readonly name: string;
  readonly point: PublishedPoint | undefined;
  /** How it stands beside the target, by the method of its indicator. */
  readonly beside?: string;
  readonly tile?: { readonly column: number; readonly row: number } | undefined;
  /** Polygons of degrees of longitude and latitude, each an outer ring and its holes. */
  readonly outline?: readonly (readonly Ring[])[] | undefined;
}

/** A figure of areas at one period, in published forms only. */
export interface AreaFigure {
  readonly areas: readonly AreaPoint[];
  readonly of: Measured;
  /** The area that the others stand beside. */
  readonly target: { readonly name: string; readonly point: PublishedPoint } | undefined;
  /** The method that they were set beside it by. */
  readonly comparedBy: string | undefined;
  /** Another indicator of the same areas, in their order. */
  readonly by: (Measured & { readonly areas: readonly AreaPoint[] }) | undefined;
  /** Into how many groups the areas are put, and whether the highest of the other indicator come first. */
  readonly groups: number;
  readonly highestFirst: boolean;
  readonly word: Word;
  /** Why a method cannot use figures of these areas, in words; undefined when all are shown. */
  readonly whyHidden: (
    areas: readonly Pick<AreaPoint, 'name' | 'point'>[],
    of: 'count' | 'value',
  ) => string | undefined;
}

/** A figure of age groups of one area, the youngest first, with two groups of people side by side. */
export interface AgeFigure extends Pick<AreaFigure, 'of' | 'word' | 'whyHidden'> {
  readonly ages: readonly string[];
  readonly sides: readonly [Side, Side];
}

/** Its points are in the order of the age groups. */
interface Side {
  readonly name: string;
  readonly points: readonly (PublishedPoint | undefined)[];
}

/** A column of the table below a figure: a cell for each of its rows. */
export interface AddedColumn {
  readonly label: string;
  readonly kind: 'text' | 'number' | 'rowHeader';
  readonly width: number;
  readonly cells: readonly string[];
}

/** What a kind of chart makes of a figure of areas, beyond the value of each. */
export interface Added {
  /** What it draws, beside or in place of a value for each area. */
  readonly draws: Partial<ChartSpec>;
  /** Columns after those of the table; of a figure whose rows are no areas the whole table. */
  readonly columns: readonly AddedColumn[];
  readonly isWholeTable?: true;
  /** What it shows, in sentences that are printed beside it and stand in its alternative text. */
  readonly says: string | undefined;
  /** Headlines in place of "by area", the best first, for a measure and a period. */
  readonly headlines?: readonly string[];
  readonly notes: readonly string[];
  /** The methods that the publication then explains, by their names in its list. */
  readonly methods: readonly string[];
}

/** Why a figure cannot be drawn, as it is printed in its place; or which areas have no place on it, which is for the author to mend. */
export interface NotAdded {
  readonly why: string;
  readonly unplaced?: readonly string[];
}
