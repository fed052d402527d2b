import { numberText } from '../../../indicators/display-number.ts';
import { type ChartKind, OVER_TIME } from '../../kind.ts';
import { overBars } from '../../parts/bars.ts';
import { columns, HEADROOM } from '../../parts/columns.ts';
import { cross } from '../../parts/key.ts';
import { penOf, segment, trace, write, writeOnPaper } from '../../parts/pen.ts';
import type { ChartSpec } from '../../spec.ts';
import { LINE_HEIGHT, PAPER, PLATE_HEIGHT, seriesStyle } from '../../theme.ts';

/** Parts of a whole on top of each other, the first series at the foot, with the total above when every part is shown. */
export const part: ChartKind = {
  name: 'stacked',
  summary: 'counts over time on top of each other, with their total',
  word: 'Stacked bar chart',
  categories: 'periods',
  maxSeries: 4,
  mostCategories: undefined,
  measures: ['count'],
  uses: OVER_TIME,
  height: () => PLATE_HEIGHT,
  config: (spec, measure) => {
    const stacks = spec.categories.map((_, index) => stackAt(spec, index));
    return columns(spec, measure, {
      stacked: true,
      most: HEADROOM * Math.max(0, spec.benchmark?.value ?? 0, ...stacks.map(({ sum }) => sum)),
      entries: [],
      fill: { categoryPercentage: 1, barPercentage: 0.6 },
      plugins: [
        overBars('parts', (pen, { x, y, width, height }, series, index) => {
          trace(pen, [segment(x, y, x + width, y)], { colour: PAPER, width: 2 });
          const point = spec.series[series]?.points[index];
          const text = point ? numberText(point.value, spec.decimals) : '';
          const { colour, on, hatch } = seriesStyle(series);
          const wide = measure(text) + 8;
          if (height < LINE_HEIGHT + 5 || width < wide || spec.series.length === 1) return;
          if (hatch !== 0) {
            pen.fillStyle = colour;
            pen.fillRect(x + (width - wide) / 2, y + (height - LINE_HEIGHT) / 2, wide, LINE_HEIGHT);
          }
          write(pen, text, x + width / 2, y + height / 2, { align: 'center', colour: on });
        }),
        {
          id: 'totals',
          afterDatasetsDraw: (chart) => {
            const { x, y } = chart.scales;
            for (const [index, { sum, whole }] of stacks.entries()) {
              const at = [x!.getPixelForValue(index), y!.getPixelForValue(sum) - LINE_HEIGHT / 2 - 2] as const;
              const total = numberText(sum, spec.decimals);
              if (whole) writeOnPaper(penOf(chart), total, ...at, measure(total, true), { bold: true });
              else cross(penOf(chart), ...at);
            }
          },
        },
      ],
    });
  },
};

/** The height of a stack, and whether all its parts are in it: a total over a hidden part would give the part away. */
function stackAt(spec: ChartSpec, index: number): { readonly sum: number; readonly whole: boolean } {
  const points = spec.series.map(({ points }) => points[index] ?? null);
  return { sum: points.reduce((sum, point) => sum + (point?.value ?? 0), 0), whole: !points.includes(null) };
}
