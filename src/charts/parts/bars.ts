import type { Chart, Plugin } from 'chart.js';
import type { Box } from './hatch.ts';
import { type Pen, penOf } from './pen.ts';

/** Where Chart.js has put a bar: `x` and `y` are the middle of its end. */
interface DrawnBar extends Box {
  readonly base: number;
  readonly horizontal: boolean;
}

/** Calls `draw` for every bar that is drawn, over the bars, with its place on the plate. Hidden points have no bar. */
export function overBars(
  id: string,
  draw: (pen: Pen, box: Box, series: number, index: number, chart: Chart) => void,
): Plugin {
  return {
    id,
    afterDatasetsDraw: (chart) => {
      for (const [series, { data }] of chart.data.datasets.entries())
        for (const [index, value] of data.entries())
          if (value !== null)
            draw(
              penOf(chart),
              boxOf(chart.getDatasetMeta(series).data[index] as unknown as DrawnBar),
              series,
              index,
              chart,
            );
    },
  };
}

function boxOf(bar: DrawnBar): Box {
  const { x, y, base, width, height, horizontal } = bar;
  return horizontal
    ? { x: Math.min(x, base), y: y - height / 2, width, height }
    : { x: x - width / 2, y: Math.min(y, base), width, height };
}
