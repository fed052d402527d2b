import type { Areas } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { declaredKeys } from './categories.ts';
import type { Line, Placed } from './table-lines.ts';

/**
 * Puts observations in the order of areas.csv, then kind of period, age, sex and category as the metadata lists them, time. The same whatever the order of
 * the rows.
 */
export function inOrder(
  lines: readonly Line[],
  meta: IndicatorContent,
  areas: Areas,
): <T extends Placed>(observations: readonly T[]) => readonly T[] {
  const ranks = ranksOf(lines, meta, areas);
  const compare = (a: Placed, b: Placed): number =>
    (ranks[a.line] as number) - (ranks[b.line] as number) ||
    text(a.observation.period.start, b.observation.period.start) ||
    text(a.observation.period.end, b.observation.period.end);
  return (observations) => {
    // Most tables are in order as they are written.
    let before: Placed | undefined;
    for (const one of observations) {
      if (before && compare(before, one) > 0) return sorted(observations, ranks, compare);
      before = one;
    }
    return observations;
  };
}

/** Line by line, so that only what is of one line has to be compared. */
function sorted<T extends Placed>(
  observations: readonly T[],
  ranks: readonly number[],
  compare: (a: Placed, b: Placed) => number,
): readonly T[] {
  const lines: T[][] = ranks.map(() => []);
  for (const one of observations) lines[ranks[one.line] as number]?.push(one);
  return lines.flatMap((line) => line.sort(compare));
}

/** For each line how many come before it. */
function ranksOf(lines: readonly Line[], meta: IndicatorContent, areas: Areas): number[] {
  const keys: readonly [(line: Line) => string, readonly string[]][] = [
    [({ area }) => area, [...areas.keys()]],
    [({ type }) => type, [meta.period.type, ...(meta.period.other_types ?? [])]],
    [({ age }) => age, [...meta.age_bands, 'unknown']],
    [({ sex }) => sex, meta.sex ?? ['persons']],
    [({ category }) => category, ['', ...declaredKeys(meta.categories ?? [])]],
  ];
  const places = keys.map(([read, names]) => ({ read, place: new Map(names.map((name, i) => [name, i])) }));
  const sorted = lines
    .map((line, number) => ({ line, number, places: places.map(({ read, place }) => place.get(read(line)) ?? 0) }))
    .sort((a, b) => differenceOf(a.places, b.places) || text(a.line.category, b.line.category));
  const ranks: number[] = [];
  for (const [rank, { number }] of sorted.entries()) ranks[number] = rank;
  return ranks;
}

function differenceOf(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, i) => place !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

function text(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
