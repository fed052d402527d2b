import { grouped } from '../../core/grouped.ts';
import { typeAndId } from '../../indicators/categories.ts';
import type { Counted, Proposed } from './equations.ts';

/** The count of all categories, and those of each type. */
export function ofCategories(slice: readonly Counted[]): Proposed[] {
  const all = slice.find(({ observation }) => observation.category === '');
  return all ? [...partsOf(slice).values()].map((right) => ({ left: [all.id], right: right.map(({ id }) => id) })) : [];
}

/**
 * The groups of each type that are all of the people beside whom they stand, as the answers of a survey are: their denominator, which is printed with each. Sums by type, and each
 * total that is no count, by its id. Groups of residents are no such parts, nor are answers of which somebody may give several: these do not add up.
 */
export function ofDenominators(slice: readonly Counted[]): {
  readonly type: string;
  readonly sum: Proposed;
  readonly total: number;
}[] {
  return [...partsOf(slice)].flatMap(([type, parts]) => {
    const [total, ...others] = new Set(parts.flatMap(({ observation }) => observation.denominator ?? []));
    const [first] = parts;
    if (total === undefined || others.length > 0 || !first || parts.length < 2) return [];
    const known = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
    // Of a few of all residents one that its source hides would be taken for all the others.
    if (2 * known < total) return [];
    const id = `denominator of ${parts
      .map((part) => part.id)
      .toSorted()
      .join(' + ')}`;
    return [{ type, sum: { whole: type, left: [id], right: parts.map((part) => part.id) }, total }];
  });
}

/** The counts of each type of category. */
const partsOf = (slice: readonly Counted[]): Map<string, Counted[]> =>
  grouped(
    slice.filter(({ observation }) => observation.category !== ''),
    ({ observation }) => typeAndId(observation.category)[0],
  );
