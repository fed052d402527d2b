import { numberText } from '../../../indicators/display-number.ts';
import { type ChartKind, NOT_RANKS, OVER_TIME } from '../../kind.ts';
import { largest } from '../../parts/axes.ts';
import { columns, HEADROOM } from '../../parts/columns.ts';
import { cross, whiskerEntries } from '../../parts/key.ts';
import { penOf, writeOnPaper } from '../../parts/pen.ts';
import { whiskers } from '../../parts/whiskers.ts';
import { LINE_HEIGHT, PLATE_HEIGHT, PLATE_WIDTH } from '../../theme.ts';

const FILL = 0.8;
const FILL_OF_ONE = 0.6;

/** Columns side by side for each category. Values are printed over them when all of them fit. */
export const part: ChartKind = {
  name: 'grouped',
  summary: 'columns side by side over time, for areas or groups',
  word: 'Grouped bar chart',
  categories: 'periods',
  maxSeries: 4,
  mostCategories: undefined,
  measures: NOT_RANKS,
  uses: OVER_TIME,
  height: () => PLATE_HEIGHT,
  config: (spec, measure) => {
    const share = spec.series.length > 1 ? FILL : FILL_OF_ONE;
    const room = (share * (PLATE_WIDTH - 80)) / Math.max(1, spec.categories.length * spec.series.length);
    const texts = spec.series.map(({ points }) =>
      points.map((point) => (point ? numberText(point.value, spec.decimals) : '')),
    );
    const fits = texts.flat().every((text) => measure(text) + 4 <= room);
    return columns(spec, measure, {
      stacked: false,
      most: largest(spec) * (fits ? HEADROOM : 1),
      entries: whiskerEntries(spec),
      fill: { categoryPercentage: share, barPercentage: spec.series.length > 1 ? 0.94 : 1 },
      plugins: [
        whiskers(spec, 'y'),
        {
          id: 'values',
          afterDatasetsDraw: (chart) => {
            const y = chart.scales.y!;
            for (const [series, { points }] of spec.series.entries())
              for (const [index, point] of points.entries()) {
                const { x } = chart.getDatasetMeta(series).data[index]!;
                if (!point) cross(penOf(chart), x, y.getPixelForValue(0) - 8);
                else if (fits) {
                  const top = y.getPixelForValue(Math.max(0, point.value, point.upper ?? 0));
                  const text = texts[series]![index]!;
                  writeOnPaper(penOf(chart), text, x, top - LINE_HEIGHT / 2 - 2, measure(text));
                }
              }
          },
        },
      ],
    });
  },
};
