import type { ChartConfiguration } from 'chart.js';
import type { Part } from '../core/part.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import type { Added, AgeFigure, AreaFigure, NotAdded } from './adds.ts';
import type { ToDrawn } from './drawn.ts';
import type { ToNative } from './native/form.ts';
import type { ChartSpec } from './spec.ts';
import type { Measure } from './text.ts';
import type { SeriesStyle } from './theme.ts';

type MeasureName = IndicatorContent['measure'];

/** All that can be followed over time. */
export const NOT_RANKS = ['count', 'crude_rate', 'proportion', 'dsr', 'isr', 'ratio'] as const satisfies MeasureName[];
export const EVERY_MEASURE = [...NOT_RANKS, 'rank'] as const satisfies MeasureName[];

/** What Chart.js draws on a plate. */
export type PlateConfig =
  | ChartConfiguration<'line', (number | null)[]>
  | ChartConfiguration<'bar', (number | null)[]>
  | ChartConfiguration<'scatter', { x: number; y: number }[]>;

/** What a chart over time can be asked for, beside what every figure takes. */
export const OVER_TIME = ['areas', 'age', 'ages', 'sex', 'category', 'periods', 'from', 'to', 'period_type'] as const;
/** What a line across a chart can be asked for. */
export const LINE_ACROSS = ['line_at', 'line_name', 'line_unit', 'line_source', 'measure'] as const;
/** What a chart of areas at one period can be asked for, beside what every figure takes. */
export const BY_AREA = ['areas', 'age', 'sex', 'category', 'period', 'period_type', 'benchmark'] as const;

/** One way of drawing. */
export type ChartKind = Looks & InWord;

/** How Word draws a kind itself. */
type InWord =
  /** As a chart. */
  | { readonly native: ToNative; readonly drawn?: never }
  /** Of a kind that Word has no chart for, as shapes: what is drawn on its plate, which has no axes. */
  | { readonly drawn: ToDrawn; readonly native?: never };

interface Looks extends Part {
  /** What alternative text calls the chart, at the start of a sentence. Never "image of", no colours. */
  readonly word: string;
  /** When it is the right one, in a sentence that begins with "Use it". */
  readonly when: string;
  /**
   * What stands along the chart: periods, with areas or groups as series, or areas at one period, or age groups with two sexes as series, as `::chart` makes them.
   * A kind that is made otherwise has a directive of its own name (`own`).
   */
  readonly categories: 'periods' | 'areas' | 'ages' | 'own';
  readonly maxSeries: number;
  /** Whether its series stand apart by their places, so that no look has to tell them apart. */
  readonly apart?: true;
  /** The looks of its series, where they are not those of all kinds. */
  readonly looks?: readonly SeriesStyle[];
  /** The most categories that a plate which fits a page can show; undefined where an axis of periods names only some. */
  readonly mostCategories: number | undefined;
  /** Of a kind that draws lines over time: fewer periods than this make none. */
  readonly fewestPeriods?: number;
  /** The measures it may show. Parts can be added up only where they are counts, and ranks are not followed over time. */
  readonly measures: readonly MeasureName[];
  /** The attributes of `::chart` that it heeds, beside those that every figure takes. */
  readonly uses: readonly string[];
  /** Those of them that it cannot do without. */
  readonly needs?: readonly string[];
  /** Height of the plate in whole CSS pixels; the spec says its width. */
  height(spec: ChartSpec, measure: Measure): number;
  /** What Chart.js draws; looks that all kinds share are its defaults. */
  config(spec: ChartSpec, measure: Measure): PlateConfig;
  /** Of a kind that shows more of areas than a value each: what, made from published forms alone; or why it cannot. */
  readonly adds?: (figure: AreaFigure) => Added | NotAdded;
  /** The same of a kind that shows age groups. */
  readonly addsOfAges?: (figure: AgeFigure) => Added;
}
