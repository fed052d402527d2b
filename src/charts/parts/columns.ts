import type { Plugin } from 'chart.js';
import type { PlateConfig } from '../kind.ts';
import type { ChartSpec } from '../spec.ts';
import type { Measure } from '../text.ts';
import { MARGIN, seriesStyle } from '../theme.ts';
import { categoryAxis, valueAxis } from './axes.ts';
import { overBars } from './bars.ts';
import { benchmarkLine } from './benchmark.ts';
import { breakRows } from './breaks.ts';
import { hatch } from './hatch.ts';
import { barEntry, benchmarkEntries, type KeyEntry, keyRows, notShownEntries } from './key.ts';
import { labelsBelow } from './periods.ts';
import { widthOf } from './plate-size.ts';
import { pointed } from './pointed.ts';
import { abovePlot, heightOf, openingRows } from './rows.ts';

/** Width of the value axis and its labels, near enough to choose which categories are named. */
export const AXIS_WIDTH = 60;

/** The value axis is this much longer than its highest column, for the number above it. */
export const HEADROOM = 1.08;

export interface ColumnLook {
  readonly stacked: boolean;
  /** The number the value axis has to hold. */
  readonly most: number;
  /** Entries of the key after the series. */
  readonly entries: readonly KeyEntry[];
  /** Share of a category's width that its columns fill, and of a column's width that is drawn. */
  readonly fill: { readonly categoryPercentage: number; readonly barPercentage: number };
  readonly plugins: readonly Plugin[];
}

/** What stands around columns: rows above them, and the names of categories below. `entries` of the key come after the series. */
export function columnLayout(spec: ChartSpec, measure: Measure, entries: readonly KeyEntry[]) {
  const names = spec.series.length > 1 ? spec.series.map(({ name }, index) => barEntry(name, seriesStyle(index))) : [];
  const key = [...names, ...benchmarkEntries(spec), ...entries, ...notShownEntries(spec)];
  const apart = (widthOf(spec) - AXIS_WIDTH - MARGIN) / Math.max(1, spec.categories.length);
  return {
    rows: [...openingRows(spec, measure), ...keyRows(spec, key, measure), ...breakRows(spec, measure)],
    labels: labelsBelow(spec.categories, apart, measure),
  };
}

/** Upright bars for several series: the part that grouped and stacked columns share. */
export function columns(
  spec: ChartSpec,
  measure: Measure,
  { stacked, most, entries, fill, plugins }: ColumnLook,
): PlateConfig {
  const { rows, labels } = columnLayout(spec, measure, entries);
  return {
    type: 'bar',
    data: {
      labels: [...spec.categories],
      datasets: spec.series.map(({ points }, index) => ({
        data: points.map((point) => point?.value ?? null),
        backgroundColor: seriesStyle(index).colour,
        ...fill,
      })),
    },
    options: {
      layout: { padding: { top: heightOf(rows), right: MARGIN, bottom: MARGIN, left: MARGIN } },
      scales: { x: { ...categoryAxis(labels), stacked }, y: { ...valueAxis(spec, most), stacked } },
    },
    plugins: [
      overBars('hatch', (pen, box, series) => hatch(pen, box, seriesStyle(series).hatch)),
      benchmarkLine(spec, 'y', 'over'),
      ...plugins,
      abovePlot(rows),
      pointed(spec),
    ],
  };
}
