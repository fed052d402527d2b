import { withFewOfEach } from '../core/and-more.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { grouped } from '../core/grouped.ts';
import { LIMITS } from '../core/limits.ts';
import { withCommas } from '../core/thousands.ts';

/**
 * The problems of the rows of one file, each kind once: the same in many rows is one with the first place and up to 20 further ones, and so are
 * all warnings of a code, whatever differs from row to row. Of errors, which each need a hand, the first thousand of a code are kept and
 * the others counted.
 */
export function mergeRepeated(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const same = [
    ...grouped(diagnostics, ({ code, place, message }) => `${code} ${place?.file ?? ''} ${message}`).values(),
  ];
  const merged = same.map((group) => asOne(group, `${group.length} rows`));
  const rows = new Map(merged.map((found, index) => [found, same[index] ?? []]));
  const alike = grouped(merged, (found, index) => {
    const { code, severity, place } = found;
    return severity === 'error' ? String(index) : `${code} ${place?.file ?? ''}`;
  });
  const folded = [...alike.values()].map((group) => {
    const [first] = group as [Diagnostic, ...Diagnostic[]];
    if (group.length === 1) return first;
    const all = group.flatMap((found) => rows.get(found) ?? []);
    const more = withCommas(all.length - 1);
    return asOne(all, `and ${more} more ${all.length === 2 ? 'row' : 'rows'} like this`);
  });
  return withFewOfEach(folded, LIMITS.problemsOfAKind);
}

/** The first of a group, with the places of the others; `how` says how many they are. */
function asOne(group: readonly Diagnostic[], how: string): Diagnostic {
  const [first, ...others] = group as [Diagnostic, ...Diagnostic[]];
  if (others.length === 0) return first;
  const also = others.flatMap(({ place }) => (place ? [place] : [])).slice(0, LIMITS.furtherPlaces);
  return { ...first, message: `${first.message} (${how})`, also: [...first.also, ...also] };
}
