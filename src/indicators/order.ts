import type { Areas } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { declaredKeys } from './categories.ts';
import type { Observation } from './observation.ts';

/** Observations in the order of areas.csv, then kind of period, age, sex and category as the metadata lists them, time. The same whatever the order of the rows. */
export function inOrder(observations: readonly Observation[], meta: IndicatorContent, areas: Areas): Observation[] {
  const ranks: readonly [(o: Observation) => string, readonly string[]][] = [
    [(o) => o.area, [...areas.keys()]],
    [(o) => o.period.type, [meta.period.type, ...(meta.period.other_types ?? [])]],
    [(o) => o.age, [...meta.age_bands, 'unknown']],
    [(o) => o.sex, meta.sex ?? ['persons']],
    [(o) => o.category, ['', ...declaredKeys(meta.categories ?? [])]],
  ];
  const tables = ranks.map(([read, names]) => ({
    read,
    size: names.length,
    rank: new Map(names.map((name, i) => [name, i])),
  }));
  // One number for all ranks, worked out once for each observation and not in each comparison.
  const ranked = observations.map((o) => ({
    o,
    rank: tables.reduce((sum, { read, size, rank }) => sum * size + (rank.get(read(o)) ?? 0), 0),
  }));
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      text(a.o.category, b.o.category) ||
      text(a.o.period.start, b.o.period.start) ||
      text(a.o.period.end, b.o.period.end),
  );
  return ranked.map(({ o }) => o);
}

function text(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
