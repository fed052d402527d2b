import type { ChartArea, Plugin } from 'chart.js';
import { numberText } from '../../indicators/display-number.ts';
import type { ChartPoint, ChartSpec } from '../spec.ts';
import { type NamedArea, penOf } from './pen.ts';
import { type Plot, plotOf } from './plot.ts';

/**
 * Lets whoever points at a part of the plate read its values: an area over each that shows nothing and has a name of its own. What is hidden or missing is not in it. Touch and keyboard find
 * the same numbers in the table below the figure: an area for each would be hundreds of tab stops on a page.
 */
export const named = (areas: (plot: Plot) => readonly NamedArea[]): Plugin => ({
  id: 'pointed',
  afterDraw: (chart) => penOf(chart).nameAreas(areas(plotOf(chart))),
});

/** An area over each value of one series that goes over the periods in a box of its own, from halfway to the period before to halfway to the next; `x` is where a period stands. */
export function namedPeriods(
  spec: ChartSpec,
  of: number,
  { left, right, top, bottom }: Pick<ChartArea, 'left' | 'right' | 'top' | 'bottom'>,
  x: (index: number) => number,
): NamedArea[] {
  const { name = '', points = [] } = spec.series[of] ?? {};
  const half = (x(1) - x(0)) / 2;
  return points.flatMap((point, index) => {
    if (!point) return [];
    const [from, to] = [Math.max(left, x(index) - half), Math.min(right, x(index) + half)];
    const box = { x: from, y: top, width: to - from, height: bottom - top };
    return [{ of: box, lines: [name, `${spec.categories[index] ?? ''}: ${pointText(point, spec.decimals)}`] }];
  });
}

/** The same of a chart whose categories stand along an axis, each from halfway to the one before to halfway to the next. `unit` stands behind each value. */
export const pointed = (spec: ChartSpec, unit = ''): Plugin => ({
  id: 'pointed',
  afterDraw: (chart) => {
    const { area, category } = plotOf(chart);
    const isLevel = chart.options.indexAxis === 'y';
    const ends = isLevel ? [area.top, area.bottom] : [area.left, area.right];
    const middles = spec.categories.map((_, index) => category(index));
    // Those of a pyramid go up.
    if ((middles[0] ?? 0) > (middles.at(-1) ?? 0)) ends.reverse();
    const edge = (index: number): number => ((middles[index] ?? 0) + (middles[index + 1] ?? 0)) / 2;
    const areas = spec.categories.flatMap((name, index): NamedArea[] => {
      const values = valuesAt(spec, index, unit);
      if (values.length === 0) return [];
      const [first, last] = [
        index === 0 ? ends[0]! : edge(index - 1),
        index === middles.length - 1 ? ends[1]! : edge(index),
      ];
      const [start, length] = [Math.min(first, last), Math.abs(last - first)];
      const of = isLevel
        ? { x: area.left, y: start, width: area.right - area.left, height: length }
        : { x: start, y: area.top, width: length, height: area.bottom - area.top };
      return [{ of, lines: [name, ...values] }];
    });
    penOf(chart).nameAreas(areas);
  },
});

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
