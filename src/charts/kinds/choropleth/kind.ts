import { BY_AREA, type ChartKind } from '../../kind.ts';
import { placed } from '../../parts/classes.ts';
import { drawnPlate } from '../../parts/drawn-plate.ts';
import { mapLayout } from './layout.ts';
import { projected } from './project.ts';

/**
 * Areas within the boundaries that the partnership supplies. Never counts: they would show where many people live. Numbers lead to a list, since names have no
 * room in small areas.
 */
export const part: ChartKind = {
  name: 'choropleth',
  summary: 'a map of areas within boundaries of your own, shaded by rate',
  word: 'Map',
  when: 'Use it where boundaries matter to the reader, and only for rates: large areas with few people catch the eye.',
  categories: 'areas',
  maxSeries: 1,
  mostCategories: undefined,
  measures: ['crude_rate', 'proportion', 'dsr', 'isr', 'ratio'],
  uses: BY_AREA,
  ...drawnPlate(mapLayout),
  adds: (figure) =>
    placed(
      figure,
      ({ code, outline }) => outline && code,
      (areas) => ({
        map: projected(areas.map(({ outline = [] }) => outline)),
      }),
    ),
};
