import type { Sum } from './audit/sums.ts';

/** Counts that add up with no others, by id, and those among them that cannot be protected. */
export interface Region {
  readonly ids: ReadonlySet<string>;
  readonly failed: readonly string[];
}

/** The regions that hold what cannot be protected: all that shares an equation with it, directly or through others. */
export function regionsOf(failed: readonly (readonly string[])[], sums: readonly Sum[]): Region[] {
  if (failed.length === 0) return [];
  const sumsOf = new Map<string, Sum[]>();
  for (const sum of sums)
    for (const id of [...sum.left, ...sum.right]) {
      const known = sumsOf.get(id);
      if (known) known.push(sum);
      else sumsOf.set(id, [sum]);
    }
  const regions: { ids: Set<string>; failed: string[] }[] = [];
  for (const own of failed) {
    const known = regions.find(({ ids }) => own.some((id) => ids.has(id)));
    if (known) {
      known.failed.push(...own);
      continue;
    }
    const ids = new Set(own);
    const seen = new Set<Sum>();
    for (const id of ids)
      for (const sum of sumsOf.get(id) ?? []) {
        if (seen.has(sum)) continue;
        seen.add(sum);
        for (const other of [...sum.left, ...sum.right]) ids.add(other);
      }
    regions.push({ ids, failed: [...own] });
  }
  return regions;
}
