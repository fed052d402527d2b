import { csvText } from '../../core/csv-text.ts';
import type { Areas } from '../../model/areas.ts';
import type { Residents } from '../importer.ts';

/** data/population.csv, in the order of data/areas.csv, year, age and sex. */
export function populationCsv(rows: readonly Residents[], areas: Areas): string {
  const rank = new Map([...areas.keys()].map((code, index) => [code, index]));
  const sorted = rows.toSorted(
    (a, b) =>
      (rank.get(a.area) ?? 0) - (rank.get(b.area) ?? 0) ||
      a.year - b.year ||
      compare(a.sex, b.sex) ||
      compare(a.age, b.age),
  );
  return csvText(
    ['area_code', 'year', 'age', 'sex', 'population', 'provenance'],
    sorted.map(({ area, year, age, sex, people }) => [area, year, age, sex, people, 'official']),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
