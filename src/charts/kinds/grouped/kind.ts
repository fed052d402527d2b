import { type ChartKind, LINE_ACROSS, NOT_RANKS, OVER_TIME } from '../../kind.ts';
import { columnLayout, columns } from '../../parts/columns.ts';
import { whiskerEntries } from '../../parts/key.ts';
import { plotOf } from '../../parts/plot.ts';
import { heightOver } from '../../parts/rows.ts';
import { whiskers } from '../../parts/whiskers.ts';
import { layoutOf } from './layout.ts';
import { native } from './native.ts';

/** Columns side by side for each category. Values are printed over them when all of them fit. */
export const part: ChartKind = {
  name: 'grouped',
  summary: 'columns side by side over time, for areas or groups',
  word: 'Grouped bar chart',
  when: 'Use it for two to four groups in a few periods, where each number is to be read.',
  categories: 'periods',
  maxSeries: 4,
  mostCategories: undefined,
  measures: NOT_RANKS,
  uses: [...OVER_TIME, ...LINE_ACROSS, 'only', 'with'],
  height: (spec, measure) => heightOver(spec, columnLayout(spec, measure, whiskerEntries(spec)).rows),
  config: (spec, measure) => {
    const { fill, most, drawValues } = layoutOf(spec, measure);
    return columns(spec, measure, {
      stacked: false,
      most,
      entries: whiskerEntries(spec),
      fill: { categoryPercentage: fill.category, barPercentage: fill.bar },
      plugins: [
        whiskers(spec, 'y'),
        {
          id: 'values',
          afterDatasetsDraw: (chart) =>
            drawValues(plotOf(chart), (series, index) => chart.getDatasetMeta(series).data[index]!.x),
        },
      ],
    });
  },
  native,
};
