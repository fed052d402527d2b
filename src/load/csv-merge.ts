import type { Diagnostic } from '../core/diagnostic.ts';

const FURTHER_PLACES = 20;

/** One diagnostic for the same problem in many rows: the first place, and up to 20 further ones. A file with one slip in every row stays readable. */
export function mergeRepeated(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const found of diagnostics) {
    const key = `${found.code} ${found.place?.file ?? ''} ${found.message}`;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return [...groups.values()].map((group) => {
    const [first, ...others] = group as [Diagnostic, ...Diagnostic[]];
    if (others.length === 0) return first;
    const also = others.flatMap((d) => (d.place ? [d.place] : [])).slice(0, FURTHER_PLACES);
    return { ...first, message: `${first.message} (${group.length} rows)`, also: [...first.also, ...also] };
  });
}
