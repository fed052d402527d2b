import type { ChartKind } from '../../kind.ts';
import { nativePlane } from '../../native/plane.ts';
import { plane, planeRows, withoutLimits } from '../../parts/plane.ts';
import { heightOver } from '../../parts/rows.ts';

/** Rates or percentages of areas beside the limits of what chance explains at their size. */
export const part: ChartKind = {
  name: 'funnel',
  summary: 'areas by size, within and outside the limits of what chance explains',
  word: 'Funnel plot',
  when: 'Use it for rates or percentages of areas of different size, to see which differ by more than chance.',
  categories: 'own',
  maxSeries: 1,
  mostCategories: undefined,
  measures: ['crude_rate', 'proportion'],
  uses: [],
  height: (spec, measure) => heightOver(spec, planeRows(withoutLimits(spec), measure)),
  config: (spec, measure) => plane(withoutLimits(spec), measure),
  native: (spec, making) => nativePlane(withoutLimits(spec), making),
};
