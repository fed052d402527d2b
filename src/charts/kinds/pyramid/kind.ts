import { numberText } from '../../../indicators/display-number.ts';
import { type ChartKind, NOT_RANKS } from '../../kind.ts';
import { categoryAxis, valueAxis } from '../../parts/axes.ts';
import { overBars } from '../../parts/bars.ts';
import { hatch } from '../../parts/hatch.ts';
import { overPlot } from '../../parts/plot.ts';
import { pointed } from '../../parts/pointed.ts';
import { abovePlot, heightOf } from '../../parts/rows.ts';
import { MARGIN, seriesStyle } from '../../theme.ts';
import { addsOfAges } from './adds.ts';
import { drawEnds, drawMiddle, FILL, MOST_AGES, pyramidHeight, pyramidRows, pyramidScale, sideOf } from './layout.ts';
import { native } from './native.ts';

/** Age groups from the youngest at the foot, males to the left and females to the right of one line. */
export const part: ChartKind = {
  name: 'pyramid',
  summary: 'age groups of one area at one period, males to the left and females to the right',
  word: 'Age and sex pyramid',
  when: 'Use it for who is affected, by age and sex, of one area in one period.',
  categories: 'ages',
  maxSeries: 2,
  mostCategories: MOST_AGES,
  measures: NOT_RANKS,
  uses: ['areas', 'ages', 'category', 'period', 'period_type'],
  height: pyramidHeight,
  config: (spec, measure) => {
    const rows = pyramidRows(spec, measure);
    const { end, step, decimals } = pyramidScale(spec, measure);
    const values = valueAxis(spec, end, 'level');
    return {
      type: 'bar',
      data: {
        labels: [...spec.categories],
        datasets: spec.series.map(({ points }, index) => ({
          data: points.map((point) => (point ? sideOf(index) * point.value : null)),
          backgroundColor: seriesStyle(index).colour,
          categoryPercentage: 1,
          barPercentage: FILL,
        })),
      },
      options: {
        indexAxis: 'y',
        layout: { padding: { top: heightOf(rows), right: 2 * MARGIN, bottom: MARGIN, left: MARGIN } },
        scales: {
          x: {
            ...values,
            min: -end,
            max: end,
            suggestedMax: end,
            afterBuildTicks: (axis) => {
              const count = Math.floor(end / step + 1e-9);
              axis.ticks = Array.from({ length: 2 * count + 1 }, (_, at) => ({ value: (at - count) * step }));
            },
            ticks: {
              ...values.ticks,
              autoSkip: false,
              callback: (value) => numberText(Math.abs(Number(value)), decimals),
            },
          },
          // The line that the bars begin at is in the middle.
          y: {
            ...categoryAxis((index) => [spec.categories[index] ?? '']),
            border: { display: false },
            reverse: true,
            stacked: true,
          },
        },
      },
      plugins: [
        overBars('hatch', (pen, box, series) => hatch(pen, box, seriesStyle(series).hatch)),
        overPlot('ends', (plot) => {
          drawMiddle(plot);
          drawEnds(plot, spec, measure);
        }),
        abovePlot(rows),
        pointed(spec),
      ],
    };
  },
  addsOfAges,
  native,
};
