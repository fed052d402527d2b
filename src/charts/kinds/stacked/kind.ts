import { type ChartKind, LINE_ACROSS, OVER_TIME } from '../../kind.ts';
import { overBars } from '../../parts/bars.ts';
import { columnLayout, columns } from '../../parts/columns.ts';
import { segment, trace } from '../../parts/pen.ts';
import { overPlot } from '../../parts/plot.ts';
import { heightOver } from '../../parts/rows.ts';
import { PAPER } from '../../theme.ts';
import { FILL, layoutOf } from './layout.ts';
import { native } from './native.ts';

/** Parts of a whole on top of each other, the first series at the foot, with the total above when every part is shown. */
export const part: ChartKind = {
  name: 'stacked',
  summary: 'counts over time on top of each other, with their total',
  word: 'Stacked bar chart',
  when: 'Use it for counts that add up to a whole which is itself worth reading, in a few periods.',
  categories: 'periods',
  maxSeries: 4,
  mostCategories: undefined,
  measures: ['count'],
  uses: [...OVER_TIME, ...LINE_ACROSS, 'only'],
  height: (spec, measure) => heightOver(spec, columnLayout(spec, measure, []).rows),
  config: (spec, measure) => {
    const { most, drawPart, drawTotals } = layoutOf(spec, measure);
    return columns(spec, measure, {
      stacked: true,
      most,
      entries: [],
      fill: { categoryPercentage: 1, barPercentage: FILL },
      plugins: [
        overBars('parts', (pen, box, series, index) => {
          trace(pen, [segment(box.x, box.y, box.x + box.width, box.y)], { colour: PAPER, width: 2 });
          drawPart(pen, box, series, index);
        }),
        overPlot('totals', drawTotals),
      ],
    });
  },
  native,
};
