import type { Plugin } from 'chart.js';
import { numberText } from '../../indicators/display-number.ts';
import type { ChartSpec } from '../spec.ts';
import { penOf } from './pen.ts';
import { plotOf } from './plot.ts';

/**
 * Lets whoever points at a category of the plot read its values: an area over each that shows nothing and has a name of its own. What is hidden or missing is not in it. Touch and keyboard find
 * the same numbers in the table below the figure: an area for each would be hundreds of tab stops on a page.
 */
export const pointed = (spec: ChartSpec): Plugin => ({
  id: 'pointed',
  afterDraw: (chart) => {
    const { area, category } = plotOf(chart);
    const isLevel = chart.options.indexAxis === 'y';
    const [from, to] = isLevel ? [area.top, area.bottom] : [area.left, area.right];
    const middles = spec.categories.map((_, index) => category(index));
    const edge = (index: number): number => ((middles[index] ?? 0) + (middles[index + 1] ?? 0)) / 2;
    const named = spec.categories.flatMap((name, index) => {
      const values = valuesAt(spec, index);
      if (values.length === 0) return [];
      const [start, end] = [index === 0 ? from : edge(index - 1), index === middles.length - 1 ? to : edge(index)];
      const box = isLevel
        ? { x: area.left, y: start, width: area.right - area.left, height: end - start }
        : { x: start, y: area.top, width: end - start, height: area.bottom - area.top };
      return [{ ...box, text: [name, ...values].join('\n') }];
    });
    penOf(chart).nameAreas(named);
  },
});

/** The values of a category as they are printed, each with its limits, and with its series where there are several. */
function valuesAt({ series, decimals }: ChartSpec, index: number): string[] {
  return series.flatMap(({ name, points }) => {
    const point = points[index];
    if (!point) return [];
    const { value, lower, upper } = point;
    const printed = numberText(value, decimals);
    const limits =
      lower === undefined || upper === undefined
        ? ''
        : ` (${numberText(lower, decimals)} to ${numberText(upper, decimals)})`;
    return [`${series.length > 1 ? `${name}: ` : ''}${printed}${limits}`];
  });
}
