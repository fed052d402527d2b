import type { Chart, Plugin } from 'chart.js';
import { numberText } from '../../indicators/display-number.ts';
import type { ChartPoint, ChartSpec } from '../spec.ts';
import { type NamedArea, penOf } from './pen.ts';
import { type Plot, plotOf } from './plot.ts';

/**
 * Lets whoever points at a part of the plate read its values: an area over each that shows nothing and has a name of its own. What is hidden or missing is not in it. Touch and keyboard find
 * the same numbers in the table below the figure: an area for each would be hundreds of tab stops on a page.
 */
export const named = (areas: (plot: Plot, chart: Chart) => readonly NamedArea[]): Plugin => ({
  id: 'pointed',
  afterDraw: (chart) => penOf(chart).nameAreas(areas(plotOf(chart), chart)),
});

/** The same over each category of a chart where these stand along an axis. `unit` stands behind each value. */
export const pointed = (spec: ChartSpec, unit = ''): Plugin =>
  named(({ area, category }, { options }) => {
    const isLevel = options.indexAxis === 'y';
    const middles = spec.categories.map((_, index) => category(index));
    const ends = isLevel ? ([area.top, area.bottom] as const) : ([area.left, area.right] as const);
    const around = spansOf(middles, ends);
    return spec.categories.flatMap((name, index) => {
      const values = valuesAt(spec, index, unit);
      if (values.length === 0) return [];
      const [start, end] = around[index]!;
      const of = isLevel
        ? { x: area.left, y: start, width: area.right - area.left, height: end - start }
        : { x: start, y: area.top, width: end - start, height: area.bottom - area.top };
      return [{ of, lines: [name, ...values] }];
    });
  });

/** An area over each value of one series that goes over the periods in a box of its own; `x` is where a period stands. */
export function namedPeriods(
  spec: ChartSpec,
  of: number,
  { left, right, top, bottom }: Plot['area'],
  x: (index: number) => number,
): NamedArea[] {
  const { name = '', points = [] } = spec.series[of] ?? {};
  const around = spansOf(
    points.map((_, index) => x(index)),
    [left, right],
  );
  return points.flatMap((point, index) => {
    if (!point) return [];
    const [start, end] = around[index]!;
    const box = { x: start, y: top, width: end - start, height: bottom - top };
    return [{ of: box, lines: [name, `${spec.categories[index] ?? ''}: ${pointText(point, spec.decimals)}`] }];
  });
}

/** What lies around each of these places along an axis, from halfway to the one before to halfway to the next, and at its ends to the ends of the axis. */
function spansOf(middles: readonly number[], ends: readonly [number, number]): (readonly [number, number])[] {
  // Those of a pyramid go up.
  const [first, last] = (middles[0] ?? 0) > (middles.at(-1) ?? 0) ? ends.toReversed() : ends;
  const edges = [first!, ...middles.slice(1).map((middle, index) => (middles[index]! + middle) / 2), last!];
  return middles.map((_, index) => {
    const [from, to] = [edges[index]!, edges[index + 1]!];
    return [Math.min(from, to), Math.max(from, to)];
  });
}

/** The values of a category as they are printed, with their series where there are several. */
function valuesAt({ series, decimals }: ChartSpec, index: number, unit: string): string[] {
  return series.flatMap(({ name, points }) => {
    const point = points[index];
    return point ? [`${series.length > 1 ? `${name}: ` : ''}${pointText(point, decimals)}${unit}`] : [];
  });
}

/** A value as it is printed, with its limits. */
export function pointText({ value, lower, upper }: ChartPoint, decimals: number): string {
  const printed = numberText(value, decimals);
  return lower === undefined || upper === undefined
    ? printed
    : `${printed} (${numberText(lower, decimals)} to ${numberText(upper, decimals)})`;
}
