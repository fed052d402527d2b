import { BY_AREA, type ChartKind } from '../../kind.ts';
import { nativePlane } from '../../native/plane.ts';
import { plane, planeRows } from '../../parts/plane.ts';
import { heightOver } from '../../parts/rows.ts';
import { adds } from './adds.ts';

/** The rates of groups of areas from the least to the most deprived, with the line whose ends the slope index compares. */
export const part: ChartKind = {
  name: 'gradient',
  summary: 'rates of groups of areas by deprivation, with the line of the slope index',
  word: 'Gradient chart',
  when: 'Use it for how a rate changes from the most to the least deprived areas.',
  categories: 'areas',
  maxSeries: 1,
  mostCategories: undefined,
  measures: ['crude_rate', 'proportion'],
  uses: [...BY_AREA.filter((name) => name !== 'benchmark'), 'by', 'groups', 'most'],
  needs: ['by'],
  height: (spec, measure) => heightOver(spec, planeRows(spec, measure)),
  config: plane,
  adds,
  native: nativePlane,
};
