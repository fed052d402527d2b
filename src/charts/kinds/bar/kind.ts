import { BY_AREA, type ChartKind, EVERY_MEASURE, LINE_ACROSS } from '../../kind.ts';
import { drawValues, heightFor, layoutOf, MOST_AREAS } from '../../parts/area-rows.ts';
import { areaRowsOptions } from '../../parts/area-rows-axes.ts';
import { overBars } from '../../parts/bars.ts';
import { benchmarkLine } from '../../parts/benchmark.ts';
import { trace } from '../../parts/pen.ts';
import { overPlot } from '../../parts/plot.ts';
import { pointed } from '../../parts/pointed.ts';
import { abovePlot } from '../../parts/rows.ts';
import { whiskers } from '../../parts/whiskers.ts';
import { OTHER_AREA, seriesStyle } from '../../theme.ts';
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
  uses: [...BY_AREA, ...LINE_ACROSS],
  height: heightFor,
  config: (spec, measure) => {
    const layout = layoutOf(spec, measure);
    const points = spec.series[0]?.points ?? [];
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
      options: areaRowsOptions(spec, layout),
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
        overPlot('value-column', (plot) => drawValues(plot, spec, layout.values)),
        abovePlot(layout.rows),
        pointed(spec),
      ],
    };
  },
  native,
};
