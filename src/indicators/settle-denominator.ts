import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { cellPlace, rowAt, type TableRows } from '../load/csv-row.ts';
import type { Population, Residents } from '../model/population.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { typeAndId } from './categories.ts';
import type { Period } from './period.ts';
import { populationYears } from './settle-period.ts';
import type { Line } from './table-lines.ts';

/**
 * A reader of a row's denominator: its `own`, or the residents of the same area, age and sex when the metadata says so. None for a count,
 * for people of unknown age, and for a category that divides the residents, whose number is then not known. Code: csv/no-population.
 */
export function denominatorReader(
  rows: TableRows,
  meta: IndicatorContent,
  population: Population,
): (at: number, own: number | null, about: Line, period: Period) => Residents | Diagnostic | undefined {
  const fromPopulation = meta.measure !== 'count' && meta.denominator?.from === 'population';
  const seen = new Map<Period, number[]>();
  const ofEvents = new Set(
    (meta.categories ?? []).filter(({ divides }) => divides === 'events').map(({ type }) => type),
  );
  const dividesPeople = (category: string): boolean => category !== '' && !ofEvents.has(typeAndId(category)[0]);
  return (at, own, { area, age, sex, category }, period) => {
    if (own !== null) return { people: own, illustrative: undefined };
    if (!fromPopulation || age === 'unknown' || dividesPeople(category)) return undefined;
    const years = seen.get(period) ?? populationYears(period);
    seen.set(period, years);
    const residents = population.residents(area, years, age, sex);
    if (residents) return residents;
    const message = `data/population.csv has no residents of ${area} for ${years.join(', ')}, age ${age}, ${sex}.`;
    // Only who has the figure knows it, and whether it is official.
    const example = years.map((year) => `${area},${year},${age},${sex},…,illustrative`).join('\n');
    return diagnostic('csv/no-population', cellPlace(rowAt(rows, at), 'period'), message, { example });
  };
}
