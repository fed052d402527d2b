import type { ChartConfiguration } from 'chart.js';
import type { ChartSpec } from './spec.ts';
import type { Measure } from './text.ts';

/** What Chart.js draws on a plate. */
export type PlateConfig = ChartConfiguration<'line', (number | null)[]> | ChartConfiguration<'bar', (number | null)[]>;

/** One way of drawing. A new kind is a file in `kinds/`, a row in `kinds.ts` and a case in its test. */
export interface ChartKind {
  /** What alt text calls the chart, at the start of a sentence. */
  readonly word: string;
  /** What stands along the chart: periods, with areas or ages as series, or areas at one period. */
  readonly categories: 'periods' | 'areas';
  readonly maxSeries: number;
  /** Height of the plate in whole CSS pixels; the width is always 640. */
  height(spec: ChartSpec, measure: Measure): number;
  /** What Chart.js draws; looks that all kinds share are its defaults. */
  config(spec: ChartSpec, measure: Measure): PlateConfig;
}
