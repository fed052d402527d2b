import type { PlateConfig } from '../kind.ts';
import type { ChartSpec } from '../spec.ts';
import type { Measure } from '../text.ts';
import { MARGIN, PAPER, partStyle } from '../theme.ts';
import { categoryAxis, valueAxis } from './axes.ts';
import { overBars } from './bars.ts';
import { benchmarkLine } from './benchmark.ts';
import { drawnParts, drawnShares, FILL, layoutOf, NAME_PADDING, WHOLE } from './divided-bars.ts';
import { hatch } from './hatch.ts';
import { segment, trace } from './pen.ts';
import { overPlot, plotOf } from './plot.ts';
import { pointed } from './pointed.ts';
import { abovePlot, heightOf } from './rows.ts';

/** Level bars of 100 per cent, each divided into the same parts in one order. */
export function dividedPlate(spec: ChartSpec, measure: Measure): PlateConfig {
  const { rows, names, left, drawPart, drawGaps } = layoutOf(spec, measure);
  const axis = categoryAxis((index) => names[index] ?? []);
  return {
    type: 'bar',
    data: {
      labels: [...spec.categories],
      datasets: spec.series.map((_, index) => ({
        data: drawnShares(spec, index),
        backgroundColor: partStyle(index).colour,
        categoryPercentage: 1,
        barPercentage: FILL,
      })),
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { top: heightOf(rows), right: MARGIN + 10, bottom: MARGIN, left: MARGIN } },
      scales: {
        x: { ...valueAxis(spec, WHOLE), max: WHOLE, stacked: true },
        y: {
          ...axis,
          stacked: true,
          afterFit: (scale) => {
            scale.width = Math.max(scale.width, left);
          },
          ticks: { ...axis.ticks, padding: NAME_PADDING },
        },
      },
    },
    plugins: [
      overBars('parts', (pen, box, series, index, chart) => {
        hatch(pen, box, partStyle(series).hatch);
        trace(pen, [segment(box.x + box.width, box.y, box.x + box.width, box.y + box.height)], {
          colour: PAPER,
          width: 2,
        });
        drawPart(pen, box, series, index, plotOf(chart).value(spec.benchmark?.value ?? -WHOLE));
      }),
      benchmarkLine(spec, 'x', 'over'),
      overPlot('gaps', drawGaps),
      abovePlot(rows),
      pointed(drawnParts(spec), '%'),
    ],
  };
}
