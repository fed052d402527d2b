import type { PublishedPoint } from '../../disclosure/published.ts';
import { categoryKey } from '../../indicators/categories.ts';
import { latestPeriod } from '../../indicators/period.ts';
import { type Measured, pointOf, type Wanted } from './selection.ts';

/** A figure of one category of a type, such as `Fri 18-24` of `time`. */
export interface OfCategory {
  readonly category: string;
  readonly key: string;
  readonly point: PublishedPoint | undefined;
}

/**
 * The figures of every category of a type that the metadata declares, of one area, age and period, the latest that one of them has when none is
 * named; undefined where there is none. Empty when the type is not declared.
 */
export function pointsByCategory(
  { meta, published }: Measured,
  wanted: Wanted,
  categoryType: string,
  period: string | undefined,
): readonly OfCategory[] {
  const items = meta.categories.find(({ type }) => type === categoryType)?.items ?? [];
  const keyed = items.map(({ id }) => ({ category: id, key: categoryKey(categoryType, id) }));
  const at = (key: string, when: string | undefined) => pointOf(published, { ...wanted, category: key }, when);
  const when = period ?? latestOf(keyed.flatMap(({ key }) => at(key, undefined) ?? []));
  return keyed.map((one) => ({ ...one, point: at(one.key, when) }));
}

const latestOf = (points: readonly PublishedPoint[]): string | undefined =>
  latestPeriod(points.map(({ period }) => period))?.text;
