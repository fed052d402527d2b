import type { PublishedPoint } from '../../disclosure/published.ts';
import { type Measured, pointOf, type Wanted } from './selection.ts';

/** A figure of one category of a type, such as `Fri 18-24` of `time`. */
export interface OfCategory {
  readonly category: string;
  readonly point: PublishedPoint;
}

/** The figures of every category of a type, of the same area, age and period as a figure of all. Empty when the type is not there. */
export function pointsByCategory(
  { published }: Measured,
  { area, age, type }: Wanted,
  categoryType: string,
  period: string | undefined,
): readonly OfCategory[] {
  const prefix = `${categoryType}:`;
  const series = published.series.filter(
    (one) => one.area === area && one.age === age && one.sex === 'persons' && one.category.startsWith(prefix),
  );
  const ofType = series.flatMap(({ category, points }) =>
    points
      .filter((point) => point.period.type === type)
      .map((point) => ({ category: category.slice(prefix.length).trim(), point })),
  );
  const when = period ?? pointOf(published, { area, age, type }, undefined)?.period.text ?? latestOf(ofType);
  return ofType.filter(({ point }) => point.period.text === when || point.period.label === when);
}

const latestOf = (list: readonly OfCategory[]): string | undefined =>
  list
    .map(({ point }) => point.period)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .at(-1)?.text;
