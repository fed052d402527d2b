import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';
import { mergeRepeated } from '../load/csv-merge.ts';
import { cellPlace, eachRow, numberOf, type TableRows, textOf } from '../load/csv-row.ts';
import { type Areas, unknownArea } from './areas.ts';

/** How many people live in an area, and whether the number was made up. */
export interface Residents {
  readonly people: number;
  /** Where a row of theirs says that they are made up. */
  readonly illustrative: Place | undefined;
}

/** Residents by area, year, age and sex. */
export interface Population {
  /** The residents of the years together (one year: that year), or undefined when one of the years is not in the file. */
  residents(area: string, years: readonly number[], age: string, sex: string): Residents | undefined;
  /** The latest year with all residents of an area, or undefined when the file has none. */
  latestYear(area: string): number | undefined;
}

const AGE = /^(all|\d{1,3}-\d{1,3}|\d{1,3}\+)$/;

/** Rows of data/population.csv to a population. Codes: csv/unknown-area, csv/bad-age. */
export function settlePopulation(
  table: { readonly rows: TableRows },
  areas: Areas,
): { population: Population; diagnostics: Diagnostic[] } {
  const byKey = new Map<string, Residents>();
  const latest = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  for (const row of eachRow(table.rows)) {
    const [area, age, sex] = [textOf(row, 'area_code'), textOf(row, 'age'), textOf(row, 'sex')];
    if (!areas.has(area)) diagnostics.push(unknownArea(area, cellPlace(row, 'area_code'), areas));
    if (!AGE.test(age))
      diagnostics.push(diagnostic('csv/bad-age', cellPlace(row, 'age'), `"${age}" is not an age group.`));
    const people = numberOf(row, 'population') ?? 0;
    const illustrative = textOf(row, 'provenance') === 'illustrative' ? cellPlace(row, 'provenance') : undefined;
    const year = numberOf(row, 'year') ?? 0;
    byKey.set(keyOf(area, year, age, sex), { people, illustrative });
    if (age === 'all' && sex === 'persons') latest.set(area, Math.max(year, latest.get(area) ?? year));
  }
  const population = { residents: lookUp(byKey), latestYear: (area: string) => latest.get(area) };
  return { population, diagnostics: mergeRepeated(diagnostics) };
}

const keyOf = (area: string, year: number, age: string, sex: string) => `${area}\n${year}\n${age}\n${sex}`;

function lookUp(byKey: ReadonlyMap<string, Residents>): Population['residents'] {
  return (area, years, age, sex) => {
    let people = 0;
    let illustrative: Place | undefined;
    for (const year of years) {
      const found = byKey.get(keyOf(area, year, age, sex));
      if (!found) return undefined;
      people += found.people;
      illustrative ??= found.illustrative;
    }
    return years.length === 0 ? undefined : { people, illustrative };
  };
}
