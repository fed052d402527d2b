import { mapValues } from '../core/map-values.ts';
import { typeAndId } from '../indicators/categories.ts';
import type { Areas } from '../model/areas.ts';
import type { CsvTables } from './csv-tables.ts';
import type { PublishedSeries, SeriesKey } from './published.ts';

/** How finely an indicator is published: of what it is split by, no more than that there are such rows. */
export const LEVELS = ['areas', 'periods', 'ages', 'splits'] as const;

/** Kinds of area, kinds of period, age groups, and `sex` or the types of category that split them. */
export type Levels = Readonly<Record<(typeof LEVELS)[number], readonly string[]>>;

const NO_LEVELS: Levels = { areas: [], periods: [], ages: [], splits: [] };

/** What is published of one indicator. */
export interface PublishedLevels extends Levels {
  readonly indicator: string;
  readonly title: string;
}

/** What the data tables of an edition publish, in their order. A table that nothing is shown of is none. */
export function levelsOf(tables: CsvTables, areas: Areas): readonly PublishedLevels[] {
  return [...tables].flatMap(([indicator, { title, isShown, series }]) =>
    isShown() ? [{ indicator, title, ...levelsOfSeries(series(), areas) }] : [],
  );
}

function levelsOfSeries(series: readonly PublishedSeries[], areas: Areas): Levels {
  const rows = series.map((one) => levelsOfRow(one, one.points[0]?.period.type ?? '', areas));
  return mapValues(NO_LEVELS, (_, level) => [...new Set(rows.flatMap((row) => row[level]))]);
}

/** One row's levels: what it is about and its kind of period. An area that areas.csv does not have is of no kind. */
export function levelsOfRow(
  { area, age, sex, category }: SeriesKey,
  period: string,
  areas: Pick<Areas, 'get'>,
): Levels {
  const type = areas.get(area)?.type;
  return {
    areas: type === undefined ? [] : [type],
    periods: [period],
    ages: [age],
    splits: [...(sex === 'persons' ? [] : ['sex']), ...(category === '' ? [] : [typeAndId(category)[0]])],
  };
}

/** Several editions' levels as those of one. */
export function together(all: readonly PublishedLevels[]): readonly PublishedLevels[] {
  const found = new Map<string, PublishedLevels>();
  for (const one of all) {
    const known = found.get(one.indicator);
    found.set(one.indicator, known ? withLevels(one, (level) => [...new Set([...known[level], ...one[level]])]) : one);
  }
  return [...found.values()];
}

/** What of the levels is not among earlier ones. An indicator of which nothing is new is left out. */
export function newSince(
  now: readonly PublishedLevels[],
  before: readonly PublishedLevels[],
): readonly PublishedLevels[] {
  const earlier = new Map(together(before).map((one) => [one.indicator, one]));
  return now.flatMap((one) => {
    const known = earlier.get(one.indicator);
    const fresh = known ? withLevels(one, (level) => one[level].filter((item) => !known[level].includes(item))) : one;
    return LEVELS.some((level) => fresh[level].length > 0) ? [fresh] : [];
  });
}

const withLevels = (
  one: PublishedLevels,
  of: (level: (typeof LEVELS)[number]) => readonly string[],
): PublishedLevels => ({ ...one, ...mapValues(NO_LEVELS, (_, level) => of(level)) });
