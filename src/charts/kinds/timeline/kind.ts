import type { ChartKind } from '../../kind.ts';
import { drawnPlate, laidOut } from '../../parts/drawn-plate.ts';
import { drawTimeline, layoutOf } from './layout.ts';

/** Actions one below the other, each as a bar from its start to its end, with how it stands in words. */
export const part: ChartKind = {
  name: 'timeline',
  summary: 'when actions start and are to be finished, as bars, with how each stands in words',
  word: 'Timeline',
  when: 'Use it for a plan with dates, to see what comes first and what is due together.',
  categories: 'own',
  maxSeries: 0,
  mostCategories: 15,
  measures: [],
  uses: [],
  ...drawnPlate(laidOut(layoutOf, drawTimeline)),
};
