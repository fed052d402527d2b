import type { ChartKind } from '../../kind.ts';
import { nativePlane } from '../../native/plane.ts';
import { plane, planeRows } from '../../parts/plane.ts';
import { heightOver } from '../../parts/rows.ts';

/** The share of events that the areas with most of them hold, from one area to all, beside the line of equal shares. */
export const part: ChartKind = {
  name: 'concentration',
  summary: 'the share of events that the areas with most of them hold, beside the line of equal shares',
  word: 'Concentration curve',
  when: 'Use it for how far events gather in few of many areas: the farther the curve stands above the line, the farther they do.',
  categories: 'own',
  maxSeries: 1,
  mostCategories: undefined,
  measures: ['count', 'crude_rate', 'proportion'],
  uses: [],
  height: (spec, measure) => heightOver(spec, planeRows(spec, measure)),
  config: plane,
  native: nativePlane,
};
