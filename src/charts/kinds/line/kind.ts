import type { ScriptableLineSegmentContext } from 'chart.js';
import { type ChartKind, NOT_RANKS, OVER_TIME } from '../../kind.ts';
import { categoryAxis, largest, valueAxis } from '../../parts/axes.ts';
import { benchmarkLine } from '../../parts/benchmark.ts';
import { breakRows, isBreak } from '../../parts/breaks.ts';
import { endLabels } from '../../parts/end-labels.ts';
import { intervalBand } from '../../parts/interval-band.ts';
import { bandEntries, keyRows } from '../../parts/key.ts';
import { labelsBelow } from '../../parts/periods.ts';
import { abovePlot, heightOf, openingRows } from '../../parts/rows.ts';
import { MARGIN, PLATE_HEIGHT, PLATE_WIDTH, seriesStyle } from '../../theme.ts';

/** Width of the value axis and its labels, near enough to choose which categories are named. */
const AXIS_WIDTH = 60;
/** With more points than this a line carries markers at its ends and beside gaps only. */
const MOST_MARKERS = 16;

/** Series over time: a line each, named at its end, with the limits of the first. */
export const part: ChartKind = {
  name: 'line',
  summary: 'series over time, a line for each area or group',
  word: 'Line chart',
  categories: 'periods',
  maxSeries: 4,
  mostCategories: undefined,
  measures: NOT_RANKS,
  uses: OVER_TIME,
  height: () => PLATE_HEIGHT,
  config: (spec, measure) => {
    const rows = [...openingRows(spec, measure), ...keyRows(bandEntries(spec), measure), ...breakRows(spec, measure)];
    const ends = endLabels(spec, measure);
    const apart = (PLATE_WIDTH - AXIS_WIDTH - ends.width) / Math.max(1, spec.categories.length - 1);
    const labels = labelsBelow(spec.categories, apart, measure);
    return {
      type: 'line',
      data: {
        labels: [...spec.categories],
        datasets: spec.series.map(({ points }, index) => {
          const { colour, dash, marker } = seriesStyle(index);
          const isParted = (at: number) => !points[at - 1] || !points[at] || isBreak(spec, index, at);
          const alone = (at: number) => isParted(at) || isParted(at + 1);
          return {
            data: points.map((point) => point?.value ?? null),
            borderColor: colour,
            backgroundColor: colour,
            borderWidth: 2.5,
            borderDash: [...dash],
            pointStyle: marker,
            pointBorderWidth: 0,
            pointRadius: points.map((_, at) => (points.length <= MOST_MARKERS || alone(at) ? 4.5 : 0)),
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
      plugins: [intervalBand(spec), benchmarkLine(spec, 'y', 'under'), ends.plugin, abovePlot(rows)],
    };
  },
};
