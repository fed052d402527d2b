import type { ChartKind } from '../../kind.ts';
import { categoryAxis, valueAxis } from '../../parts/axes.ts';
import { overBars } from '../../parts/bars.ts';
import { benchmarkLine } from '../../parts/benchmark.ts';
import { hatch } from '../../parts/hatch.ts';
import { segment, trace } from '../../parts/pen.ts';
import { overPlot, plotOf } from '../../parts/plot.ts';
import { pointed } from '../../parts/pointed.ts';
import { abovePlot, heightOf } from '../../parts/rows.ts';
import { MARGIN, PAPER, seriesStyle } from '../../theme.ts';
import { drawnParts, drawnShares, FILL, layoutOf, NAME_PADDING, WHOLE } from './layout.ts';
import { native } from './native.ts';

/** How sums of money are divided: a level bar of 100 per cent for each, with a line at the least share of its first part. */
export const part: ChartKind = {
  name: 'money',
  summary: 'how sums of money are divided, as bars of 100 per cent, with the least share for interventions as a line',
  word: 'Divided bar chart',
  when: 'Use it to show how a grant is divided, and whether interventions have the share that the grant asks for.',
  categories: 'own',
  maxSeries: 4,
  mostCategories: 8,
  measures: [],
  uses: [],
  height: (spec, measure) => layoutOf(spec, measure).height,
  config: (spec, measure) => {
    const { rows, names, left, drawPart, drawGaps } = layoutOf(spec, measure);
    const axis = categoryAxis((index) => names[index] ?? []);
    return {
      type: 'bar',
      data: {
        labels: [...spec.categories],
        datasets: spec.series.map((_, index) => ({
          data: drawnShares(spec, index),
          backgroundColor: seriesStyle(index).colour,
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
          hatch(pen, box, seriesStyle(series).hatch);
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
  },
  native,
};
