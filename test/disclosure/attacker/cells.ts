import { parse } from 'csv-parse/sync';
import { countsWithin } from './counts.ts';

/** One figure, known by what it means, and what is known of its count: any whole number from `low` to `high`. */
export interface Cell {
  readonly indicator: string;
  readonly area: string;
  readonly kind: string;
  readonly period: string;
  readonly age: string;
  readonly sex: string;
  readonly category: string;
  /** Whether a table says that its count is hidden. */
  readonly isHidden: boolean;
  /** Residents or pupils that its rate is of, where a table gives them. */
  readonly denominator: number | undefined;
  /** What is printed of a count that is rounded. */
  readonly rounded: number | undefined;
  low: number;
  high: number;
}

type Meaning = Pick<Cell, 'indicator' | 'area' | 'kind' | 'period' | 'age' | 'sex' | 'category'>;

/** What a figure is known by, the same in every file, variant and edition. */
export const keyOf = ({ indicator, area, kind, period, age, sex, category }: Meaning): string =>
  [indicator, area, kind, period, age, sex, category].join(' | ');

/** A table of figures, as rows by the names of its columns. */
export const recordsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

export const meaningOf = (row: Readonly<Record<string, string>>): Meaning => ({
  indicator: row.indicator_id ?? '',
  area: row.area_code ?? '',
  kind: row.period_type ?? '',
  period: row.period ?? '',
  age: row.age ?? '',
  sex: row.sex ?? '',
  category: row.category ? `${row.category_type}: ${row.category}` : '',
});

/** How many times its residents a rate is worked out for, as the rows with a count and a rate tell. */
export function multiplierOf(rows: readonly Readonly<Record<string, string>>[]): number | undefined {
  const own = rows.find(({ count, denominator, value }) => Number(count) > 0 && denominator && value);
  if (!own) return undefined;
  const exact = (Number(own.value) * Number(own.denominator)) / Number(own.count);
  return 10 ** Math.round(Math.log10(exact));
}

/**
 * The figures of published tables. What one table shows and another hides is shown. A count that says it is rounded is a range; a value without its
 * count is whatever counts give that value.
 */
export function cellsOf(tables: readonly string[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const table of tables) {
    const rows = recordsOf(table).filter(({ indicator_id, area_code, period }) => indicator_id && area_code && period);
    const multiplier = multiplierOf(rows);
    for (const row of rows) {
      const isHidden = row.status === 'suppressed';
      const denominator = row.denominator ? Number(row.denominator) : undefined;
      const base = Number(/rounded(\d+)/.exec(row.flags ?? '')?.[1] ?? 1);
      const bounds = row.count
        ? roundedTo(Number(row.count), base)
        : countsWithin({ rate: row.value, lower: row.lower95, upper: row.upper95 }, denominator, multiplier);
      if (!bounds && !isHidden) continue;
      const [low, high] = bounds ?? [0, Number.POSITIVE_INFINITY];
      const rounded = row.count && base > 1 ? Number(row.count) : undefined;
      const cell = { ...meaningOf(row), isHidden: isHidden && !bounds, denominator, rounded, low, high };
      const key = keyOf(cell);
      const known = cells.get(key);
      cells.set(key, known && !known.isHidden ? known : cell);
    }
  }
  return cells;
}

/** What a count may have been before it was rounded. */
function roundedTo(count: number, base: number): readonly [number, number] {
  const half = count === 0 ? 0 : Math.floor(base / 2);
  return [count - half, count + half];
}
