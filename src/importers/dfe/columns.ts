import { diagnostic } from '../../core/diagnostic.ts';
import { namedFew } from '../../core/named-few.ts';
import { didYouMean } from '../../core/nearest.ts';
import { placeOf } from '../../core/place.ts';
import type { ImportsContent } from '../../schema/generated/imports.ts';
import type { Problems } from '../input/problems.ts';
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

/** Whether a column is the data set's own: a filter or figures. */
export const isOwnColumn = (column: string): boolean => column !== '' && !STANDARD.test(canonicalHeading(column));

/** Headings as they should be: one example of the department itself writes geographical_level. */
export const canonicalHeading = (heading: string): string =>
  heading.toLowerCase() === 'geographical_level' ? 'geographic_level' : heading;

/** The columns with the figures that an entry takes. */
export function figureColumns({ count_column, denominator_column, value_column }: Entry): string[] {
  return [count_column, denominator_column, value_column].filter((name) => name !== undefined);
}

/** The columns of a file that tell rows apart, and those of which nothing says what they are. */
export interface ColumnRoles {
  readonly filters: readonly string[];
  readonly unexplained: readonly string[];
}

/**
 * The filter columns of a file: those that its .meta.csv names, or those that the entries name where it does not say. Every other column
 * has to be accounted for. Code: import/not-in-file.
 */
export function columnRoles(
  header: readonly string[],
  entries: readonly Entry[],
  roles: Roles | undefined,
  problems: Problems,
): ColumnRoles {
  const named = new Set(
    entries.flatMap(({ filters = [], denominator_row = [] }) =>
      [...filters, ...denominator_row].map(({ column }) => column),
    ),
  );
  const figures = new Set(entries.flatMap((entry) => [...figureColumns(entry), ...(entry.other_columns ?? [])]));
  const filters: string[] = [];
  const unexplained: string[] = [];
  for (const column of header) {
    const role = roles?.get(column) ?? (figures.has(column) ? 'figure' : named.has(column) ? 'filter' : undefined);
    if (role === 'filter') filters.push(column);
    else if (role === undefined && isOwnColumn(column)) unexplained.push(column);
  }
  for (const entry of entries) {
    for (const filter of [...(entry.filters ?? []), ...(entry.denominator_row ?? [])]) {
      if (filters.includes(filter.column)) continue;
      const message = `The file has no filter "${filter.column}".${didYouMean(filter.column, filters)}`;
      problems.add(
        diagnostic('import/not-in-file', placeOf(filter, 'column'), message, {
          fix: `Use one of the file's filters: ${namedFew(filters) || 'it has none'}.`,
        }),
      );
    }
    for (const column of figureColumns(entry)) {
      if (roles?.get(column) !== 'filter') continue;
      const message = `"${column}" is a filter of the file and holds no figures.`;
      problems.add(diagnostic('import/not-in-file', placeOf(entry), message));
    }
  }
  return { filters, unexplained };
}
