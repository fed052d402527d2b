import { BY_AREA, type ChartKind, EVERY_MEASURE } from '../../kind.ts';
import { categoryAxis, largest, valueAxis } from '../../parts/axes.ts';
import { overBars } from '../../parts/bars.ts';
import { benchmarkLine } from '../../parts/benchmark.ts';
import { trace } from '../../parts/pen.ts';
import { overPlot } from '../../parts/plot.ts';
import { abovePlot, heightOf } from '../../parts/rows.ts';
import { whiskers } from '../../parts/whiskers.ts';
import { MARGIN, OTHER_AREA, seriesStyle } from '../../theme.ts';
import { drawValues, heightFor, layoutOf, MOST_AREAS, NAME_PADDING } from './layout.ts';
import { native } from './native.ts';

/** One value for each area, as level bars, with the own area marked in shade, in weight and by an arrow. */
export const part: ChartKind = {
  name: 'bar',
  summary: 'one value for each area at one period, as level bars',
  word: 'Bar chart',
  when: 'Use it to set areas side by side at one period, with their intervals and one line to compare them with.',
  categories: 'areas',
  maxSeries: 1,
  mostCategories: MOST_AREAS,
  measures: EVERY_MEASURE,
  uses: BY_AREA,
  height: heightFor,
  config: (spec, measure) => {
    const { rows, values, left, right, nameOf } = layoutOf(spec, measure);
    const points = spec.series[0]?.points ?? [];
    const names = categoryAxis(nameOf);
    const own = seriesStyle(0).colour;
    return {
      type: 'bar',
      data: {
        labels: [...spec.categories],
        datasets: [
          {
            data: points.map((point) => point?.value ?? null),
            backgroundColor: points.map((_, index) =>
              spec.own === undefined || spec.own === index ? own : OTHER_AREA,
            ),
            categoryPercentage: 1,
            barPercentage: 0.6,
          },
        ],
      },
      options: {
        indexAxis: 'y',
        layout: { padding: { top: heightOf(rows), right, bottom: MARGIN, left: MARGIN } },
        scales: {
          x: valueAxis(spec, Math.max(largest(spec), spec.reaches ?? 0)),
          y: {
            ...names,
            // Chart.js gives names half of a plate at most.
            afterFit: (axis) => {
              axis.width = Math.max(axis.width, left);
            },
            ticks: {
              ...names.ticks,
              padding: NAME_PADDING,
              font: ({ index }) => ({ weight: index === spec.own ? 'bold' : 'normal' }),
            },
          },
        },
      },
      plugins: [
        overBars('outline', (pen, { x, y, width, height }, _series, index) => {
          if (spec.own === undefined || spec.own === index) return;
          const corners = [
            [x, y],
            [x + width, y],
            [x + width, y + height],
            [x, y + height],
          ] as const;
          trace(pen, [corners], { colour: own, width: 1.25 });
        }),
        benchmarkLine(spec, 'x', 'over'),
        whiskers(spec, 'x'),
        overPlot('value-column', (plot) => drawValues(plot, spec, values)),
        abovePlot(rows),
      ],
    };
  },
  native,
};
