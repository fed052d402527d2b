import { AXIS_HEIGHT, drawValues, layoutOf, NAME_PADDING } from '../parts/area-rows.ts';
import { largest, scaleFor } from '../parts/axes.ts';
import { drawBenchmark } from '../parts/benchmark.ts';
import { write } from '../parts/pen.ts';
import type { Plot } from '../parts/plot.ts';
import { drawRows, heightOf } from '../parts/rows.ts';
import type { ChartSpec } from '../spec.ts';
import { LINE_HEIGHT, MARGIN, PLATE_WIDTH } from '../theme.ts';
import { axes } from './axes.ts';
import { barGroup, type Standing } from './bars.ts';
import type { Making, ToNative } from './form.ts';
import { limitColumns } from './limits.ts';
import { canName } from './plots.ts';

/** Between names and bars, with the length of the ticks that Chart.js keeps room for. */
const BESIDE_NAMES = NAME_PADDING + 8;
/** Bars fill this share of a row. */
const FILL = 0.6;
const STANDING: Standing = { direction: 'bar', grouping: 'clustered', gap: (100 * (1 - FILL)) / FILL, overlap: 100 };

/** The bars of a series, with all that Word draws at them. */
export type BarsOf = (series: ChartSpec['series'][number], spec: ChartSpec, making: Making) => string[];

/** One level row an area; names, values, the benchmark and what `over` draws stand over the bars. */
export const levelRows =
  (barsOf: BarsOf, over: (plot: Plot, spec: ChartSpec) => void = () => {}): ToNative =>
  (spec, making) => {
    const { measure, sheet, medium, height } = making;
    const { rows, values, right, nameOf } = layoutOf(spec, measure);
    const scale = scaleFor(spec, Math.max(largest(spec), spec.reaches ?? 0), 'level');
    const names = spec.categories.map((_, index) => nameOf(index));
    const widest = Math.max(0, ...names.flatMap((lines, at) => lines.map((text) => measure(text, at === spec.own))));
    const area = {
      left: MARGIN + widest + BESIDE_NAMES,
      right: PLATE_WIDTH - right,
      top: heightOf(rows),
      bottom: height - AXIS_HEIGHT,
    };
    const room = (area.bottom - area.top) / Math.max(1, spec.categories.length);
    const named = spec.own === undefined && canName(spec.categories, nameOf);
    const bars = spec.series.flatMap((one) => barsOf(one, spec, making));
    sheet.columns.push(...spec.series.flatMap(limitColumns));
    return {
      groups: barGroup(bars, STANDING) + axes({ level: true, edges: false, named, scale }, medium),
      plot: {
        area,
        category: (index) => area.top + (index + 0.5) * room,
        value: (value) => area.left + ((area.right - area.left) * value) / scale.end,
      },
      draw: (plot) => {
        drawBenchmark(plot, spec, 'x', 'over');
        if (!named) writeNames(plot, names, spec.own);
        over(plot, spec);
        drawValues(plot, spec, values);
        drawRows(plot, rows);
      },
    };
  };

/** The names at the left of their bars, the own in bold, which the names of an axis cannot be one by one. */
function writeNames(
  { pen, area, category }: Plot,
  names: readonly (readonly string[])[],
  own: number | undefined,
): void {
  for (const [index, lines] of names.entries()) {
    const first = category(index) - ((lines.length - 1) * LINE_HEIGHT) / 2;
    for (const [at, text] of lines.entries())
      write(pen, text, area.left - BESIDE_NAMES, first + at * LINE_HEIGHT, { align: 'right', bold: index === own });
  }
}
