import type { Plugin } from 'chart.js';
import type { ChartSpec } from '../spec.ts';
import { INK, PAPER } from '../theme.ts';
import { whisker, withLimits } from './key.ts';
import { trace } from './pen.ts';
import { type Plot, plotOf } from './plot.ts';

/** Thin whiskers from lower to upper limit over every bar that has them; a white edge keeps them apart from dark bars. */
export function whiskers(spec: ChartSpec, valueAxis: 'x' | 'y'): Plugin {
  return {
    id: 'whiskers',
    afterDatasetsDraw: (chart) =>
      drawWhiskers(plotOf(chart), spec, valueAxis, (series, index) => {
        const { x, y } = chart.getDatasetMeta(series).data[index]!;
        return valueAxis === 'x' ? y : x;
      }),
  };
}

/** The same on any plot; `middle` is that of the bar of a series at a category, across the axis of values. */
export function drawWhiskers(
  { pen, value }: Plot,
  spec: ChartSpec,
  valueAxis: 'x' | 'y',
  middle: (series: number, category: number) => number,
): void {
  const lines = spec.series.flatMap(({ points }, series) =>
    points.flatMap((point, index) => {
      if (!withLimits(point)) return [];
      const at = middle(series, index);
      const [low, high] = [value(point.lower), value(point.upper)];
      return valueAxis === 'x' ? whisker([low, at], [high, at], 4) : whisker([at, low], [at, high], 4);
    }),
  );
  if (lines.length === 0) return;
  trace(pen, lines, { colour: PAPER, width: 3.5 });
  trace(pen, lines, { colour: INK, width: 1.5 });
}
