import type { ChartKindId } from './kinds.ts';

/** One plotted value; `null` in a series is a gap (hidden or missing). Limits are drawn as whiskers or edge lines. */
export interface ChartPoint {
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly (ChartPoint | null)[];
}

/** Corners of a closed outline, in shares of a width. */
export type Ring = readonly (readonly [x: number, y: number])[];

/**
 * All that a chart kind needs to draw: published forms only, already rounded to what is printed.
 * `categories` label the points of every series: periods, or areas, or age groups.
 */
export interface ChartSpec {
  readonly kind: ChartKindId;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The measure and its unit, on the value axis. */
  readonly valueTitle: string;
  readonly decimals: number;
  /** A dashed reference line with its name. */
  readonly benchmark: { readonly name: string; readonly value: number } | undefined;
  /**
   * Breaks in the series: drawn as a note and a gap before the category with this index, and before each further one up to `through`:
   * periods that overlap cross a break more than once. `series` are the places of those that have it; without it, all do.
   */
  readonly breaks: readonly {
    readonly before: number;
    readonly through?: number;
    readonly text: string;
    readonly series?: readonly number[];
  }[];
  /** A level axis of numbers in place of categories: where each category stands along it, null where it is not drawn. */
  readonly across?: { readonly title: string; readonly decimals: number; readonly values: readonly (number | null)[] };
  /** Lines through a plot of two axes of numbers, those of one name in one look. */
  readonly curves?: readonly {
    readonly name: string;
    readonly lines: readonly (readonly (readonly [across: number, value: number])[])[];
  }[];
  /** Kinds of categories by name, and which of them each category is; null where that is not known. */
  readonly classes?: { readonly names: readonly string[]; readonly of: readonly (number | null)[] };
  /** A cell of an equal grid for each category, counted from 1 at the top left. */
  readonly tiles?: readonly { readonly column: number; readonly row: number }[];
  /** A map: the rings of each category in shares of its width, and how high it is beside its width. */
  readonly map?: {
    readonly height: number;
    readonly outlines: readonly (readonly Ring[])[];
    /** A point well within each, for its number. */
    readonly middles: readonly Ring[number][];
  };
  /** The categories to name beside their points; all of them where it is not said. */
  readonly named?: readonly number[];
  /** What the value axis reaches at least: the plates of one figure share a scale. */
  readonly reaches?: number;
  /** The category to mark as the publication's own area, if any; -1 when it stands on another plate. */
  readonly own: number | undefined;
  readonly illustrative: boolean;
  /** The width of the plate in CSS pixels; that of a page's text where it is not said. */
  readonly width?: number;
}

/**
 * A drawn chart: SVG text, and PNG bytes where they were asked for, both from one drawing. Width and height in CSS pixels. `narrow` is the same chart for a phone, as another SVG.
 */
export interface Drawing {
  readonly narrow?: string | undefined;
  readonly svg: string;
  readonly png: Uint8Array | undefined;
  readonly width: number;
  readonly height: number;
  /** The same chart with its words around it, to be taken away; where it was asked for. */
  readonly standalone?: Standalone | undefined;
}

/** A picture that says by itself what it shows: a whole SVG file, and a PNG file where that was asked for. */
export interface Standalone {
  readonly svg: string;
  readonly png: Uint8Array | undefined;
}
