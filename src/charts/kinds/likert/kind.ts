import type { ChartKind } from '../../kind.ts';
import { nativeDivided } from '../../native/divided-bars.ts';
import { layoutOf } from '../../parts/divided-bars.ts';
import { dividedPlate } from '../../parts/divided-plate.ts';
import { PARTS } from '../../theme.ts';

/**
 * The answers of a survey in the order of their scale: a level bar of 100 per cent for each question, group of people or wave, with how many answered in its name.
 * Every bar begins at 0 and ends at 100, so that the first and the last answers stand on an edge that all share, and shares can be read off one axis; bars that
 * diverge from a middle answer would have neither, nor a place for "don't know".
 */
export const part: ChartKind = {
  name: 'likert',
  summary: 'the answers of a survey in the order of their scale, as bars of 100 per cent with how many answered',
  word: 'Likert chart',
  when: 'Use it for answers that are steps of one scale, of one or more questions, areas, groups of people or waves of the survey. All bars run from 0 to 100 per cent: both ends of the scale stand on an edge that the rows share, and the middle and "don’t know" have a place in their order.',
  categories: 'own',
  maxSeries: PARTS.length,
  looks: PARTS,
  mostCategories: 8,
  measures: ['count', 'proportion'],
  uses: [],
  height: (spec, measure) => layoutOf(spec, measure).height,
  config: dividedPlate,
  native: nativeDivided,
};
