import type { ToDrawn } from '../../drawn.ts';
import type { ChartKind } from '../../kind.ts';
import { drawnPlate } from '../../parts/drawn-plate.ts';
import { drawTimeline, layoutOf } from './layout.ts';

const drawn: ToDrawn = (spec, measure) => {
  const layout = layoutOf(spec, measure);
  return { rows: layout.rows, draw: (pen, top) => drawTimeline(pen, top, spec, layout) };
};

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
  height: (spec, measure) => layoutOf(spec, measure).height,
  config: drawnPlate(drawn),
  drawn,
};
