import type { ScriptableLineSegmentContext } from 'chart.js';
import { type ChartKind, LINE_ACROSS, NOT_RANKS, OVER_TIME } from '../../kind.ts';
import { categoryAxis, largest, valueAxis } from '../../parts/axes.ts';
import { benchmarkLine } from '../../parts/benchmark.ts';
import { isBreak, isParted } from '../../parts/breaks.ts';
import { intervalBand } from '../../parts/interval-band.ts';
import { overPlot } from '../../parts/plot.ts';
import { pointed } from '../../parts/pointed.ts';
import { abovePlot, heightOf, heightOver } from '../../parts/rows.ts';
import { MARGIN, seriesStyle } from '../../theme.ts';
import { layoutOf, MOST_MARKERS } from './layout.ts';
import { native } from './native.ts';

/** Of a marker, in CSS pixels. */
const RADIUS = 4.5;

/** Series over time: a line each, named at its end, with the limits of the first. */
export const part: ChartKind = {
  name: 'line',
  summary: 'series over time, a line for each area or group',
  word: 'Line chart',
  when: 'Use it for what changes over time, of one to four areas or groups.',
  categories: 'periods',
  fewestPeriods: 2,
  maxSeries: 4,
  mostCategories: undefined,
  measures: NOT_RANKS,
  uses: [...OVER_TIME, ...LINE_ACROSS, 'with'],
  height: (spec, measure) => {
    const { rows, ends } = layoutOf(spec, measure);
    return heightOver(spec, rows, ends.height);
  },
  config: (spec, measure) => {
    const { rows, ends, labels } = layoutOf(spec, measure);
    return {
      type: 'line',
      data: {
        labels: [...spec.categories],
        datasets: spec.series.map(({ points }, index) => {
          const { colour, dash, marker } = seriesStyle(index);
          const parted = isParted(spec, index);
          return {
            data: points.map((point) => point?.value ?? null),
            borderColor: colour,
            backgroundColor: colour,
            borderWidth: 2.5,
            borderDash: [...dash],
            pointStyle: marker,
            pointBorderWidth: 0,
            // One for all is settled once for all.
            pointRadius: points.length <= MOST_MARKERS ? RADIUS : points.map((_, at) => (parted(at) ? RADIUS : 0)),
            spanGaps: false,
            segment: {
              borderColor: ({ p1DataIndex }: ScriptableLineSegmentContext) =>
                isBreak(spec, index, p1DataIndex) ? 'transparent' : undefined,
            },
          };
        }),
      },
      options: {
        layout: { padding: { top: heightOf(rows), right: ends.width, bottom: MARGIN, left: MARGIN } },
        scales: { x: categoryAxis(labels), y: valueAxis(spec, largest(spec)) },
      },
      plugins: [
        intervalBand(spec),
        benchmarkLine(spec, 'y', 'under'),
        overPlot('end-labels', ends.draw),
        abovePlot(rows),
        pointed(spec),
      ],
    };
  },
  native,
};
