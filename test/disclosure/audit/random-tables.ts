import { judgeOf } from '../../../src/disclosure/audit/judge.ts';
import type { Sum } from '../../../src/disclosure/audit/sums.ts';
import { type Count, type Demand, hiddenAtFirst, tablesOf, withMore } from '../../../src/disclosure/audit/table.ts';

export const DEMAND: Demand = { from: 1, to: 4, k: 5, least: 1 };

export interface Table {
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
}

/** Numbers from 0 up to, not with, 1, the same for the same seed (a linear congruence: Park and Miller, 1988). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A count with this mean (Poisson; Knuth's product of uniform numbers). */
export function poisson(mean: number, next: () => number): number {
  let [count, product] = [0, next()];
  for (const least = Math.exp(-mean); product > least; product *= next()) count += 1;
  return count;
}

/** A table of 2 to 8 rows and 2 to 5 columns of mean 4 with all its totals. */
export function randomTable(next: () => number): Table {
  const rows = 2 + Math.floor(next() * 7);
  return tableOf(rows, 2 + Math.floor(next() * 4), next);
}

/** A table of so many rows and columns of mean 4 with all its totals. */
export function tableOf(rows: number, columns: number, next: () => number): Table {
  const value = new Map<string, number>();
  const sums: Sum[] = [];
  const total = (id: string, parts: readonly string[]): void => {
    value.set(
      id,
      parts.reduce((sum, part) => sum + (value.get(part) ?? 0), 0),
    );
    sums.push({ left: [id], right: parts });
  };
  const places = (length: number): number[] => Array.from({ length }, (_, place) => place);
  for (const row of places(rows)) {
    for (const column of places(columns)) value.set(`${row} ${column}`, poisson(4, next));
    total(
      `${row} all`,
      places(columns).map((column) => `${row} ${column}`),
    );
  }
  for (const column of [...places(columns), 'all'])
    total(
      `all ${column}`,
      places(rows).map((row) => `${row} ${column}`),
    );
  sums.push({ left: ['all all'], right: places(columns).map((column) => `all ${column}`) });
  const counts = [...value].map(
    ([id, count]): Count => ({ id, value: count, state: count >= 1 && count <= 4 ? 'primary' : 'shown' }),
  );
  return { counts, sums };
}

/** The least number of counts that protects a table, by trying every set up to a size; undefined when there are more sets than `most`. */
export function leastAdded({ counts, sums }: Table, upTo: number, most: number): number | undefined {
  const usable = counts.filter(({ value }) => value > 0);
  let [left, least] = [most, 0];
  for (const table of tablesOf(usable, sums, DEMAND)) {
    const judge = judgeOf(table);
    const shown = [...table.counts.keys()].filter((column) => table.counts[column]?.state === 'shown');
    const some = (added: readonly number[], from: number, size: number): boolean => {
      if (added.length === size) {
        left -= 1;
        return judge(withMore(hiddenAtFirst(table), added)).length === 0;
      }
      for (let place = from; place < shown.length && left > 0; place++)
        if (some([...added, shown[place] as number], place + 1, size)) return true;
      return false;
    };
    let size = 0;
    while (least + size < upTo && !some([], 0, size)) {
      if (left <= 0) return undefined;
      size += 1;
    }
    least += size;
  }
  return least;
}
