import { type ChartKind, LINE_ACROSS, NOT_RANKS, OVER_TIME } from '../../kind.ts';
import { drawnPlate, laidOut } from '../../parts/drawn-plate.ts';
import { drawPlots, layoutOf } from './layout.ts';

/** A small line for each area or group, in plots of their own beside each other on one scale from zero. */
export const part: ChartKind = {
  name: 'multiples',
  summary: 'series over time, each in a small plot of its own, all on one scale',
  word: 'Small line charts',
  when: 'Use it for five to nine areas or groups over time, where lines in one plot would cross.',
  categories: 'periods',
  fewestPeriods: 2,
  maxSeries: 9,
  apart: true,
  mostCategories: undefined,
  measures: NOT_RANKS,
  uses: [...OVER_TIME, ...LINE_ACROSS, 'with'],
  ...drawnPlate(laidOut(layoutOf, drawPlots)),
};
