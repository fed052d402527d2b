import { BY_AREA, type ChartKind, NOT_RANKS } from '../../kind.ts';
import { placed } from '../../parts/classes.ts';
import { drawnPlate } from '../../parts/drawn-plate.ts';
import { tileLayout } from './layout.ts';

/** Areas as equal tiles about where they lie, each with its value: a large area with few people looks no larger than a small one with many. */
export const part: ChartKind = {
  name: 'tile',
  summary: 'areas as equal tiles about where they lie, with their values',
  word: 'Tile map',
  when: 'Use it for a pattern over areas whose size on a map would mislead.',
  categories: 'areas',
  maxSeries: 1,
  mostCategories: undefined,
  measures: NOT_RANKS,
  uses: BY_AREA,
  ...drawnPlate(tileLayout),
  adds: (figure) =>
    placed(
      figure,
      ({ tile }) => tile && `${tile.column} ${tile.row}`,
      (areas) => ({ tiles: areas.flatMap(({ tile }) => tile ?? []) }),
    ),
};
