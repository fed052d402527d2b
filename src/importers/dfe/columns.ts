import { diagnostic } from '../../core/diagnostic.ts';
import { didYouMean } from '../../core/nearest.ts';
import { placeOf } from '../../core/place.ts';
import type { ImportsContent } from '../../schema/generated/imports.ts';
import type { Problems } from '../input/problems.ts';
import type { At } from '../input/rows.ts';
import type { Roles } from './meta.ts';

export type Entry = NonNullable<ImportsContent['education_statistics']>[number];

/** The column with the code of the area, by geographic level in small letters. Other levels are not taken. */
export const CODE_COLUMN: ReadonlyMap<string, string> = new Map([
  ['national', 'country_code'],
  ['regional', 'region_code'],
  ['local authority', 'new_la_code'],
  ['local authority district', 'lad_code'],
]);

/** Time and place: columns that neither tell rows of one area and period apart nor hold figures. */
const STANDARD =
  /^(time_period|time_identifier|geographic_level|(country|region|lad|ward|pcon|pfa|lsip|lad_local|english_devolved_area|local_enterprise_partnership|opportunity_area|planning_area)_(code|name)|(old|new)_la_code|la_name|(trust|sponsor|institution)_(id|name)|provider_(ukprn|name)|school_(urn|laestab|name)|rsc_region_lead_name)$/;

/** Headings as they should be: one example of the department itself writes geographical_level. */
export const canonicalHeading = (heading: string): string =>
  heading.toLowerCase() === 'geographical_level' ? 'geographic_level' : heading;

/** The columns with the figures that an entry takes. */
export function figureColumns({ count_column, denominator_column, value_column }: Entry): string[] {
  return [count_column, denominator_column, value_column].filter((name) => name !== undefined);
}

/**
 * The filter columns of a file: those that its .meta.csv names, or those that the entries name when there is none. Every other column
 * has to be accounted for. Codes: import/unknown-role, import/not-in-file.
 */
export function filterColumns(
  header: readonly string[],
  at: At,
  entries: readonly Entry[],
  roles: Roles | undefined,
  problems: Problems,
): string[] {
  const named = new Set(entries.flatMap((entry) => (entry.filters ?? []).map(({ column }) => column)));
  const figures = new Set(entries.flatMap((entry) => [...figureColumns(entry), ...(entry.other_columns ?? [])]));
  const filters: string[] = [];
  for (const [index, column] of header.entries()) {
    const role = roles?.get(column);
    if (role === 'filter' || (roles === undefined && named.has(column))) filters.push(column);
    else if (
      role === undefined &&
      column !== '' &&
      !STANDARD.test(column) &&
      !(roles === undefined && figures.has(column))
    ) {
      const message = roles
        ? `The .meta.csv file does not say what the column "${column}" is.`
        : `There is no .meta.csv file, and nothing says what the column "${column}" is.`;
      problems.add(diagnostic('import/unknown-role', at(index), message));
    }
  }
  for (const entry of entries) {
    for (const filter of entry.filters ?? []) {
      if (filters.includes(filter.column)) continue;
      const message = `The file has no filter "${filter.column}".${didYouMean(filter.column, filters)}`;
      problems.add(diagnostic('import/not-in-file', placeOf(filter, 'column'), message));
    }
    for (const column of figureColumns(entry)) {
      if (roles?.get(column) !== 'filter') continue;
      const message = `"${column}" is a filter of the file and holds no figures.`;
      problems.add(diagnostic('import/not-in-file', placeOf(entry), message));
    }
  }
  return filters;
}
