import { type ChartKind, NOT_RANKS, OVER_TIME } from '../../kind.ts';
import { drawnPlate, laidOut } from '../../parts/drawn-plate.ts';
import { drawSparks, layoutOf } from './layout.ts';

/** A small line for each area or group without axes, its first and last value at its ends. Each goes from zero to its own highest value. */
export const part: ChartKind = {
  name: 'sparkline',
  summary: 'series over time, each a small line without axes between its first value and its last',
  word: 'Sparklines',
  when: 'Use it where the way that a few series went matters and their sizes are not compared: each has a scale of its own, from zero.',
  categories: 'periods',
  fewestPeriods: 2,
  maxSeries: 9,
  apart: true,
  mostCategories: undefined,
  measures: NOT_RANKS,
  uses: OVER_TIME,
  ...drawnPlate(laidOut(layoutOf, drawSparks)),
};
