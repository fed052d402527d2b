import type { Row } from './rows.ts';

/** A row that seems to be the sum of others. */
export interface Guess {
  readonly total: Row;
  readonly parts: readonly Row[];
}

const sliceKey = (row: Row, but: readonly (keyof Row)[]): string =>
  (['indicator', 'area', 'kind', 'period', 'age', 'sex', 'category'] as const)
    .filter((name) => !but.includes(name))
    .map((name) => row[name])
    .join('\n');

function slices(rows: readonly Row[], but: readonly (keyof Row)[]): Row[][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(sliceKey(row, but), [...(found.get(sliceKey(row, but)) ?? []), row]);
  return [...found.values()];
}

/** First and last month of a period, counted from year 0. */
function monthsOf({ kind, period }: Row): readonly [number, number] | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
  if (kind === 'month' && year && month) return [Number(year) * 12 + Number(month), Number(year) * 12 + Number(month)];
  const years = [...period.matchAll(/(\d{2,4})\/\d{2}/g)].map(([, first]) => Number(first));
  const [first, last = first] = years.map((one) => (one < 100 ? 2000 + one : one));
  return first !== undefined && last !== undefined && kind !== 'academic_year'
    ? [first * 12 + 4, last * 12 + 15]
    : undefined;
}

/** Every row beside rows that could be its parts, one way of splitting at a time. */
export function guessesOf(rows: readonly Row[], parents: ReadonlyMap<string, string>): Guess[] {
  return [...byArea(rows, parents), ...byAge(rows), ...bySex(rows), ...byCategory(rows), ...byTime(rows)];
}

function byArea(rows: readonly Row[], parents: ReadonlyMap<string, string>): Guess[] {
  return slices(rows, ['area']).flatMap((slice) =>
    slice.flatMap((total): Guess[] => {
      const inside = slice.filter((row) => row !== total && isBelow(row.area, total.area, parents));
      const parts = inside.filter((row) => !inside.some((other) => isBelow(row.area, other.area, parents)));
      return parts.length > 0 ? [{ total, parts }] : [];
    }),
  );
}

function isBelow(area: string, whole: string, parents: ReadonlyMap<string, string>): boolean {
  const parent = parents.get(area);
  return parent === undefined || parent === '' ? false : parent === whole || isBelow(parent, whole, parents);
}

const endsOf = (age: string): readonly [number, number] | undefined => {
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(age) ?? [];
  return from === undefined
    ? age === 'all'
      ? [0, 999]
      : undefined
    : [Number(from), to === undefined ? 999 : Number(to)];
};

function byAge(rows: readonly Row[]): Guess[] {
  return slices(rows, ['age']).flatMap((slice) => chained(slice, (row) => endsOf(row.age)));
}

function byTime(rows: readonly Row[]): Guess[] {
  return slices(rows, ['kind', 'period']).flatMap((slice) => chained(slice, monthsOf));
}

/** Rows that follow each other without a gap and fill another row, the longest pieces first. */
function chained(slice: readonly Row[], endsOfRow: (row: Row) => readonly [number, number] | undefined): Guess[] {
  const known = slice.flatMap((row) => {
    const ends = endsOfRow(row);
    return ends ? [{ row, from: ends[0], to: ends[1] }] : [];
  });
  return known.flatMap((total): Guess[] => {
    const parts: Row[] = [];
    let at = total.from;
    while (at <= total.to) {
      const next = known
        .filter(({ from, to }) => from === at && to <= total.to && to - from < total.to - total.from)
        .toSorted((a, b) => b.to - a.to)[0];
      if (!next) return [];
      parts.push(next.row);
      at = next.to + 1;
    }
    return [{ total: total.row, parts }];
  });
}

function bySex(rows: readonly Row[]): Guess[] {
  return slices(rows, ['sex']).flatMap((slice) => beside(slice, (row) => row.sex === 'persons'));
}

function byCategory(rows: readonly Row[]): Guess[] {
  return slices(rows, ['category']).flatMap((slice) => {
    const types = new Set(slice.map(({ category }) => category.split(': ')[0]));
    return [...types].flatMap((type) =>
      type === ''
        ? []
        : beside(
            slice.filter(({ category }) => category === '' || category.startsWith(`${type}: `)),
            (row) => row.category === '',
          ),
    );
  });
}

function beside(slice: readonly Row[], isTotal: (row: Row) => boolean): Guess[] {
  const total = slice.find(isTotal);
  const parts = slice.filter((row) => row !== total);
  return total && parts.length > 0 ? [{ total, parts }] : [];
}
