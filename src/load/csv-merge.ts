import { withFewOfEach } from '../core/and-more.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';

/**
 * One diagnostic for the same problem in many rows: the first place, and up to 20 further ones. A file with one slip in every row stays
 * readable. Of what differs from row to row the first thousand of a code are kept, and the others are counted.
 */
export function mergeRepeated(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const found of diagnostics) {
    const key = `${found.code} ${found.place?.file ?? ''} ${found.message}`;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const merged = [...groups.values()].map((group) => {
    const [first, ...others] = group as [Diagnostic, ...Diagnostic[]];
    if (others.length === 0) return first;
    const also = others.flatMap((d) => (d.place ? [d.place] : [])).slice(0, LIMITS.furtherPlaces);
    return { ...first, message: `${first.message} (${group.length} rows)`, also: [...first.also, ...also] };
  });
  return withFewOfEach(merged, LIMITS.problemsOfAKind);
}
