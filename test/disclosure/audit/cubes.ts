import type { Sum } from '../../../src/disclosure/audit/sums.ts';
import type { Count } from '../../../src/disclosure/audit/table.ts';
import { poisson, type Table } from './random-tables.ts';

const ALL = 'all';

/** Counts by several things at once, with every total over each: `sizes` says how many of each there are. Their mean is `mean`. */
export function randomCube(sizes: readonly number[], mean: number, next: () => number): Table {
  const keysOf = (size: number): string[] => [...Array.from({ length: size }, (_, place) => String(place)), ALL];
  const places = sizes.reduce<string[][]>(
    (before, size) => before.flatMap((place) => keysOf(size).map((key) => [...place, key])),
    [[]],
  );
  const value = new Map<string, number>();
  for (const place of places) if (!place.includes(ALL)) value.set(place.join(), poisson(mean, next));
  const sums: Sum[] = [];
  // Totals over one thing first, then those over more.
  for (const place of places.toSorted((a, b) => countOf(a) - countOf(b))) {
    sizes.forEach((size, way) => {
      if (place[way] !== ALL) return;
      const parts = keysOf(size)
        .slice(0, -1)
        .map((key) => place.with(way, key).join());
      value.set(
        place.join(),
        parts.reduce((sum, part) => sum + (value.get(part) as number), 0),
      );
      sums.push({ left: [place.join()], right: parts, by: ['area', 'age', 'sex'][way] as string });
    });
  }
  const counts = [...value].map(
    ([id, count]): Count => ({ id, value: count, state: count >= 1 && count <= 4 ? 'primary' : 'shown' }),
  );
  return { counts, sums };
}

const countOf = (place: readonly string[]): number => place.filter((key) => key === ALL).length;

/** Areas within areas, two levels deep, by so many ages and their total. With rests some people are in no age that is printed. */
export function randomTree(ages: number, next: () => number, rests?: 'with rests'): Table {
  const value = new Map<string, number>();
  const sums: Sum[] = [];
  const restIds: string[] = [];
  const columns = [...Array.from({ length: ages }, (_, age) => String(age)), ALL];
  const total = (id: string, parts: readonly string[], by: string): void => {
    value.set(
      id,
      parts.reduce((sum, part) => sum + (value.get(part) as number), 0),
    );
    sums.push({ left: [id], right: parts, by });
  };
  const regions = Array.from({ length: 2 + Math.floor(next() * 2) }, (_, region) => `r${region}`);
  const inside = (area: string): string[] =>
    Array.from({ length: 2 + (area.length % 3) }, (_, place) => `${area}.${place}`);
  const leaves = regions.flatMap(inside);
  for (const leaf of leaves) {
    const parts = columns.slice(0, -1).map((age) => `${leaf} ${age}`);
    for (const part of parts) value.set(part, poisson(3, next));
    if (rests) {
      const rest = `${leaf} rest`;
      value.set(rest, poisson(1, next));
      restIds.push(rest);
      parts.push(rest);
    }
    total(`${leaf} ${ALL}`, parts, 'age');
  }
  for (const column of columns) {
    for (const region of regions)
      total(
        `${region} ${column}`,
        inside(region).map((area) => `${area} ${column}`),
        'area',
      );
    total(
      `top ${column}`,
      regions.map((region) => `${region} ${column}`),
      'area',
    );
  }
  if (!rests)
    for (const area of [...regions, 'top'])
      total(
        `${area} ${ALL}`,
        columns.slice(0, -1).map((age) => `${area} ${age}`),
        'age',
      );
  const counts = [...value].map(([id, count]): Count => {
    if (restIds.includes(id)) return { id, value: count, state: 'rest' };
    return { id, value: count, state: count >= 1 && count <= 4 ? 'primary' : 'shown' };
  });
  return { counts, sums };
}
