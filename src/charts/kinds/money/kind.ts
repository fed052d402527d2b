import type { ChartKind } from '../../kind.ts';
import { nativeDivided } from '../../native/divided-bars.ts';
import { layoutOf } from '../../parts/divided-bars.ts';
import { dividedPlate } from '../../parts/divided-plate.ts';

/** How sums of money are divided: a level bar of 100 per cent for each, with a line at the least share of its first part. */
export const part: ChartKind = {
  name: 'money',
  summary: 'how sums of money are divided, as bars of 100 per cent, with the least share for interventions as a line',
  word: 'Divided bar chart',
  when: 'Use it to show how a grant is divided, and whether interventions have the share that the grant asks for.',
  categories: 'own',
  maxSeries: 4,
  mostCategories: 8,
  measures: [],
  uses: [],
  height: (spec, measure) => layoutOf(spec, measure).height,
  config: dividedPlate,
  native: nativeDivided,
};
