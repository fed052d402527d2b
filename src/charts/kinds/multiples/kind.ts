import type { ToDrawn } from '../../drawn.ts';
import { type ChartKind, LINE_ACROSS, NOT_RANKS, OVER_TIME } from '../../kind.ts';
import { drawnPlate } from '../../parts/drawn-plate.ts';
import { drawPlots, layoutOf } from './layout.ts';

const drawn: ToDrawn = (spec, measure) => {
  const layout = layoutOf(spec, measure);
  return { rows: layout.rows, draw: (pen, top) => drawPlots(pen, top, spec, layout) };
};

/** A small line for each area or group, in plots of their own beside each other on one scale from zero. */
export const part: ChartKind = {
  name: 'multiples',
  summary: 'series over time, each in a small plot of its own, all on one scale',
  word: 'Small line charts',
  when: 'Use it for five to nine areas or groups over time, where lines in one plot would cross.',
  categories: 'periods',
  maxSeries: 9,
  apart: true,
  mostCategories: undefined,
  measures: NOT_RANKS,
  uses: [...OVER_TIME, ...LINE_ACROSS, 'with'],
  height: (spec, measure) => layoutOf(spec, measure).height,
  config: drawnPlate(drawn),
  drawn,
};
