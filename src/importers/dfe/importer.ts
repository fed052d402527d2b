import { diagnostic, hasErrors } from '../../core/diagnostic.ts';
import { namedFew } from '../../core/named-few.ts';
import { didYouMean } from '../../core/nearest.ts';
import { placeOf } from '../../core/place.ts';
import { EDUCATION_STATISTICS } from '../../indicators/markers.ts';
import { entriesFor } from '../entries.ts';
import type { ImportedIndicator, Importer, ImportInput } from '../importer.ts';
import { type Act, type At, eachRow, findColumns } from '../input/rows.ts';
import type { SourceFile } from '../input/source-file.ts';
import { openGovernmentLicence } from '../licence.ts';
import { newTable, offer } from '../table-in-making.ts';
import { canonicalHeading, columnRoles, type Entry, figureColumns, isOwnColumn } from './columns.ts';
import { readMeta } from './meta.ts';
import { type Taker, taker } from './take-row.ts';
import { unexplainedReader } from './unexplained.ts';

const META = /\.meta\.csv$/i;
const NEEDED = ['time_period', 'time_identifier', 'geographic_level'] as const;
const FIX = 'Download the data file from Explore education statistics and do not change its headings.';

/**
 * Tidy CSV files of the Department for Education's Explore education statistics (indicator formats, section 6), in any order of columns,
 * with the .meta.csv file beside them that tells filters from figures. Only the levels that data/areas.csv knows are read: not schools.
 * Codes: import/no-settings, import/not-in-file.
 */
export const part: Importer = {
  name: 'dfe',
  summary: 'tables of Explore education statistics',
  settings: 'education_statistics',
  markers: EDUCATION_STATISTICS,
  rowsAreEvents: false,
  origin: {
    id: 'dfe-education-statistics',
    publisher: 'Department for Education',
    title: 'Explore education statistics',
    url: 'https://explore-education-statistics.service.gov.uk/',
    agency: 'education',
    ...openGovernmentLicence('Department for Education, Explore education statistics'),
  },
  read: (input) => {
    const entries = entriesFor('education_statistics', input.settings.education_statistics ?? [], input);
    if ((input.settings.education_statistics ?? []).length === 0) reportNoEntries(input);
    for (const entry of entries) checkEntry(entry, input);
    const tables = new Map(entries.map(({ indicator }) => [indicator, newTable(indicator, input)]));
    const takers = entries.map((entry) => taker(entry, input, tables.get(entry.indicator)!));
    const used = new Set<string>();
    for (const file of input.files.filter(({ name }) => !META.test(name))) {
      const metaFile = input.beside(file.file.replace(/\.csv$/i, '.meta.csv'));
      const ids = new Set<string>();
      let reader: Reader | undefined;
      const rows = eachRow(file, input.problems, (header, at) => {
        const fitting = fittingTakers(header, file, takers, input);
        for (const { entry } of fitting) ids.add(entry.indicator);
        reader = fitting.length === 0 ? undefined : rowReader(header, at, fitting, tables, metaFile, input);
        return reader?.act;
      });
      reader?.finish?.();
      for (const id of ids) {
        used.add(id);
        tables.get(id)!.tally.read += rows;
      }
    }
    for (const taker of takers) taker.finish(takers.filter(({ entry }) => entry.indicator === taker.entry.indicator));
    return [...tables.values()]
      .filter(({ id }) => used.has(id))
      .map(({ id, set, tally }): ImportedIndicator => ({ kind: 'indicator', id, rows: set.rows, tally, facts: {} }));
  },
};

/** What to do with each row of a file, and after the last. */
interface Reader {
  readonly act: Act;
  readonly finish?: () => void;
}

/**
 * The entries whose figure columns the file has; the file is for none of the others. Where it is for none, the entry that misses the fewest is
 * told which columns could be meant. Code: import/not-in-file.
 */
function fittingTakers(
  header: readonly string[],
  file: SourceFile,
  takers: readonly Taker[],
  { problems }: ImportInput,
): Taker[] {
  const missingOf = ({ entry }: Taker) => figureColumns(entry).filter((column) => !header.includes(column));
  const fitting = takers.filter((taker) => missingOf(taker).length === 0);
  const farOff = (taker: Taker) => missingOf(taker).filter((column) => didYouMean(column, header) === '').length;
  const [nearest] = takers.toSorted((a, b) => farOff(a) - farOff(b) || missingOf(a).length - missingOf(b).length);
  if (fitting.length > 0 || !nearest) return fitting;
  const missing = missingOf(nearest).map((column) => `"${column}"${didYouMean(column, header)}`);
  const which = `${nearest.entry.indicator} under education_statistics${takers.length > 1 ? ', the nearest of the entries,' : ''}`;
  const message = `${file.file} does not have what the entry of ${which} names: ${missing.join(', ')}`;
  problems.add(
    diagnostic('import/not-in-file', { file: file.file, line: 1, column: 1 }, message.replace(/([^?])$/, '$1.'), {
      also: [placeOf(nearest.entry) ?? []].flat(),
      fix: `Use the file's own headings. Those beside time and place are: ${namedFew(header.filter(isOwnColumn))}.`,
    }),
  );
  return fitting;
}

function rowReader(
  heading: readonly string[],
  at: At,
  takers: readonly Taker[],
  tables: ReadonlyMap<string, ReturnType<typeof newTable>>,
  metaFile: SourceFile | undefined,
  { problems }: ImportInput,
): Reader | undefined {
  const header = heading.map(canonicalHeading);
  if (!findColumns(header, at, { needed: NEEDED, fix: FIX }, problems)) return undefined;
  const roles = metaFile && readMeta(metaFile, problems);
  const own = takers.map(({ entry }) => entry);
  const { filters, unexplained } = columnRoles(header, own, roles, problems);
  if (unexplained.length > 0) return unexplainedReader(unexplained, header, at, roles !== undefined, problems);
  if (hasErrors(problems.list())) return undefined;
  const numbers = new Map(header.map((name, index) => [name, index]));
  const index = (column: string): number => numbers.get(column) ?? -1;
  const wanted = [...tables.values()].map((table) => ({
    table,
    takers: takers.filter(({ entry }) => entry.indicator === table.id),
  }));
  const act: Act = (cells, place) => {
    const row = { text: (column: string) => cells[index(column)] ?? '', index };
    for (const { table, takers: offered } of wanted) {
      offer(
        table,
        offered.map(
          ({ take }) =>
            () =>
              take(row, filters, place),
        ),
      );
    }
  };
  return { act };
}

function checkEntry(entry: Entry, { problems }: ImportInput): void {
  if (entry.count_column !== undefined || entry.value_column !== undefined) return;
  const message = `The entry of ${entry.indicator} names neither a count_column nor a value_column.`;
  problems.add(diagnostic('import/no-settings', placeOf(entry), message, { example: 'count_column: suspension' }));
}

function reportNoEntries({ problems, files }: ImportInput): void {
  const example = `education_statistics:\n  - indicator: suspensions\n    time_identifier: Academic year\n    count_column: suspension\n    denominator_column: headcount`;
  const message = 'data/imports.yaml has no entry under education_statistics.';
  problems.add(
    diagnostic('import/no-settings', { file: files[0]?.file ?? '', line: 1, column: 1 }, message, { example }),
  );
}
