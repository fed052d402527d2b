import type { ChartKind } from '../../kind.ts';
import { drawnPlate, laidOut } from '../../parts/drawn-plate.ts';
import { drawGrid, layoutOf } from './layout.ts';

/** Counts in a grid of days and hours, or of months and years, with what is not shown in stripes. */
export const part: ChartKind = {
  name: 'heat-grid',
  summary: 'counts by day and hour, of up to three sources, or by month and year, as a grid of shades',
  word: 'Heat grid',
  when: 'Use it to show when events gather: in which hours of the week, beside other sources, or in which months.',
  categories: 'own',
  maxSeries: 24,
  apart: true,
  mostCategories: 24,
  measures: ['count', 'crude_rate', 'proportion'],
  uses: [],
  ...drawnPlate(laidOut(layoutOf, drawGrid)),
};
