import { BY_AREA, type ChartKind, LINE_ACROSS, NOT_RANKS } from '../../kind.ts';
import { drawValues, heightFor, layoutOf, MOST_AREAS } from '../../parts/area-rows.ts';
import { areaRowsOptions } from '../../parts/area-rows-axes.ts';
import { benchmarkLine } from '../../parts/benchmark.ts';
import { overPlot } from '../../parts/plot.ts';
import { pointed } from '../../parts/pointed.ts';
import { abovePlot } from '../../parts/rows.ts';
import { drawDots } from './dots.ts';
import { native } from './native.ts';

/** One value for each area as a dot on its interval, for when the intervals matter more than the lengths of bars. */
export const part: ChartKind = {
  name: 'dot',
  summary: 'one value for each area at one period, as a dot on its interval',
  word: 'Dot plot',
  when: 'Use it for one value of each of several areas when how sure each is matters more than the lengths of bars.',
  categories: 'areas',
  maxSeries: 1,
  mostCategories: MOST_AREAS,
  measures: NOT_RANKS,
  uses: [...BY_AREA, ...LINE_ACROSS],
  height: heightFor,
  config: (spec, measure) => {
    const layout = layoutOf(spec, measure);
    return {
      type: 'bar',
      data: {
        labels: [...spec.categories],
        datasets: [{ data: (spec.series[0]?.points ?? []).map(() => null) }],
      },
      options: areaRowsOptions(spec, layout),
      plugins: [
        benchmarkLine(spec, 'x', 'over'),
        overPlot('dots', (plot) => drawDots(plot, spec)),
        overPlot('value-column', (plot) => drawValues(plot, spec, layout.values)),
        abovePlot(layout.rows),
        pointed(spec),
      ],
    };
  },
  native,
};
