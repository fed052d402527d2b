import { type ChartKind, NOT_RANKS } from '../../kind.ts';
import { categoryAxis, valueAxis } from '../../parts/axes.ts';
import { overPlot, underPlot } from '../../parts/plot.ts';
import { pointed } from '../../parts/pointed.ts';
import { abovePlot, heightOf, heightOver } from '../../parts/rows.ts';
import type { ChartSpec } from '../../spec.ts';
import { INK, MARGIN, seriesStyle } from '../../theme.ts';
import { drawRanges, layoutOf, MARKS } from './layout.ts';
import { native } from './native.ts';

/** With more points than this only those that stand out, and those beside a gap, have markers. */
const MOST_MARKERS = 60;
const RADIUS = { plain: 3, outside: 7, run: 5 } as const;

/** One series over time with its mean and expected range; what stands out has markers of its own. */
export const part: ChartKind = {
  name: 'spc',
  summary: 'a control chart (XmR): one series with its mean, its expected range and what stands out',
  word: 'Control chart',
  when: 'Use it to tell what is within the usual range of a monthly or quarterly series from what stands out.',
  categories: 'own',
  maxSeries: 1,
  mostCategories: undefined,
  measures: NOT_RANKS,
  uses: [],
  height: (spec, measure) => heightOver(spec, layoutOf(spec, measure).rows),
  config: (spec, measure) => {
    const { rows, right, most, labels, drawEnds } = layoutOf(spec, measure);
    return {
      type: 'line',
      data: { labels: [...spec.categories], datasets: spec.series.map(({ points }) => dataset(spec, points)) },
      options: {
        layout: { padding: { top: heightOf(rows), right, bottom: MARGIN, left: MARGIN } },
        scales: { x: categoryAxis(labels), y: valueAxis(spec, most) },
      },
      plugins: [
        underPlot('ranges', (plot) => drawRanges(plot, spec)),
        overPlot('ends', drawEnds),
        abovePlot(rows),
        pointed(spec),
      ],
    };
  },
  native,
};

function dataset({ control }: ChartSpec, points: ChartSpec['series'][number]['points']) {
  const { colour } = seriesStyle(0);
  const marks = points.map((_, index) => control?.marks[index] ?? undefined);
  const isSeen = (index: number): boolean => points.length <= MOST_MARKERS || !points[index - 1] || !points[index + 1];
  return {
    data: points.map((point) => point?.value ?? null),
    borderColor: colour,
    borderWidth: 2.5,
    backgroundColor: colour,
    pointStyle: marks.map((mark) => (mark ? MARKS[mark].marker : 'circle')),
    pointRadius: marks.map((mark, index) => (mark ? RADIUS[mark] : isSeen(index) ? RADIUS.plain : 0)),
    pointBackgroundColor: marks.map((mark) => (mark ? MARKS[mark].colour : colour)),
    pointBorderColor: INK,
    pointBorderWidth: marks.map((mark) => (mark ? 1.25 : 0)),
    spanGaps: false,
  };
}
