import type { Areas } from '../model/areas.ts';
import type { CsvTables } from './csv-tables.ts';
import type { PublishedSeries } from './published.ts';

/** How finely an indicator is published: of what it is split by, no more than that there are such rows. */
export const LEVELS = ['areas', 'periods', 'ages', 'splits'] as const;

/** What is published of one indicator: kinds of area, kinds of period, age groups, and `sex` or the types of category that split it. */
export interface PublishedLevels extends Readonly<Record<(typeof LEVELS)[number], readonly string[]>> {
  readonly indicator: string;
  readonly title: string;
}

/** What the data tables of an edition publish, in their order. A table that nothing is shown of is none. */
export function levelsOf(tables: CsvTables, areas: Areas): readonly PublishedLevels[] {
  return [...tables].flatMap(([indicator, { title, isShown, series }]) =>
    isShown() ? [{ indicator, title, ...levelsOfSeries(series(), areas) }] : [],
  );
}

function levelsOfSeries(series: readonly PublishedSeries[], areas: Areas) {
  const distinct = (of: (one: PublishedSeries) => readonly string[]): readonly string[] => [
    ...new Set(series.flatMap(of)),
  ];
  return {
    areas: distinct(({ area }) => [areas.get(area)?.type ?? '']).filter((type) => type !== ''),
    periods: distinct(({ points }) => points.map(({ period }) => period.type)),
    ages: distinct(({ age }) => [age]),
    splits: distinct(({ sex, category }) => [
      ...(sex === 'persons' ? [] : ['sex']),
      ...(category === '' ? [] : [category.split(': ')[0] ?? '']),
    ]),
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
): PublishedLevels => ({ ...one, areas: of('areas'), periods: of('periods'), ages: of('ages'), splits: of('splits') });
