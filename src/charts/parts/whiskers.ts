import type { Plugin } from 'chart.js';
import type { ChartSpec } from '../spec.ts';
import { INK, PAPER } from '../theme.ts';
import { whisker } from './key.ts';
import { penOf, trace } from './pen.ts';

/** Thin whiskers from lower to upper limit over every bar that has them; a white edge keeps them apart from dark bars. */
export function whiskers(spec: ChartSpec, valueAxis: 'x' | 'y'): Plugin {
  return {
    id: 'whiskers',
    afterDatasetsDraw: (chart) => {
      const value = chart.scales[valueAxis]!;
      const lines = spec.series.flatMap(({ points }, series) =>
        points.flatMap((point, index) => {
          if (point?.lower === undefined || point.upper === undefined) return [];
          const { x, y } = chart.getDatasetMeta(series).data[index]!;
          const [low, high] = [value.getPixelForValue(point.lower), value.getPixelForValue(point.upper)];
          return valueAxis === 'x' ? whisker([low, y], [high, y], 4) : whisker([x, low], [x, high], 4);
        }),
      );
      if (lines.length === 0) return;
      trace(penOf(chart), lines, { colour: PAPER, width: 3.5 });
      trace(penOf(chart), lines, { colour: INK, width: 1.5 });
    },
  };
}
