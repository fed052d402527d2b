import type { ToDrawn } from '../../drawn.ts';
import type { ChartKind } from '../../kind.ts';
import { drawnPlate } from '../../parts/drawn-plate.ts';
import { drawGrid, layoutOf } from './layout.ts';

const drawn: ToDrawn = (spec, measure) => {
  const layout = layoutOf(spec, measure);
  return { rows: layout.rows, draw: (pen, top) => drawGrid(pen, top, spec, layout) };
};

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
  height: (spec, measure) => layoutOf(spec, measure).height,
  config: drawnPlate(drawn),
  drawn,
};
