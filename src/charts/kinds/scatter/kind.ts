import { BY_AREA, type ChartKind, NOT_RANKS } from '../../kind.ts';
import { nativePlane } from '../../native/plane.ts';
import { plane, planeRows, withoutLimits } from '../../parts/plane.ts';
import { heightOver } from '../../parts/rows.ts';
import { adds } from './adds.ts';

/** Areas by two indicators, each a named point. It shows no line: that places are alike says nothing of the people in them. */
export const part: ChartKind = {
  name: 'scatter',
  summary: 'areas by two indicators, each a named point',
  word: 'Scatter chart',
  when: 'Use it for whether areas that are high in one thing are high in another; it does not say why.',
  categories: 'areas',
  maxSeries: 1,
  mostCategories: undefined,
  measures: NOT_RANKS,
  uses: [...BY_AREA, 'by'],
  needs: ['by'],
  height: (spec, measure) => heightOver(spec, planeRows(withoutLimits(spec), measure)),
  config: (spec, measure) => plane(withoutLimits(spec), measure),
  adds,
  native: (spec, making) => nativePlane(withoutLimits(spec), making),
};
