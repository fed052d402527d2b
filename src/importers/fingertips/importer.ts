import { diagnostic } from '../../core/diagnostic.ts';
import { FINGERTIPS } from '../../indicators/markers.ts';
import { entriesFor } from '../entries.ts';
import type { ImportedIndicator, Importer, ImportInput } from '../importer.ts';
import { type Act, type Columns, eachRow, findColumns } from '../input/rows.ts';
import { openGovernmentLicence } from '../licence.ts';
import { newTable, offer, type TableInMaking } from '../table-in-making.ts';
import { drop } from '../tally.ts';
import { FIX, type Heading, NEEDED } from './columns.ts';
import { type Taker, taker } from './take-row.ts';

const PUBLISHER = 'Office for Health Improvement and Disparities';

/**
 * CSV downloads of Fingertips (indicator formats, section 1): the headline rows of the areas in data/areas.csv, with value, limits, count
 * and denominator as published. Rows of a category are splits of the same people and stay out. Code: import/no-settings.
 */
export const part: Importer = {
  name: 'fingertips',
  summary: 'indicators of Fingertips, the public health profiles',
  settings: 'fingertips',
  markers: FINGERTIPS,
  rowsAreEvents: false,
  origin: {
    id: 'ohid-fingertips',
    publisher: PUBLISHER,
    title: 'Fingertips public health data',
    url: 'https://fingertips.phe.org.uk/',
    agency: 'health',
    ...openGovernmentLicence(`${PUBLISHER}, Fingertips public health data`),
  },
  read: (input) => {
    const { files, problems } = input;
    const entries = entriesFor('fingertips', input.settings.fingertips ?? [], input);
    const tables = new Map(entries.map(({ indicator }) => [indicator, newTable(indicator, input)]));
    const takers = entries.map((entry) => taker(entry, input, tables.get(entry.indicator)!));
    const names = new Map<string, string>();
    for (const file of files) {
      const rows = eachRow(file, problems, (header, at) => {
        const columns = findColumns(header, at, { needed: NEEDED, fix: FIX }, problems);
        return columns && rowReader(columns, takers, tables, names);
      });
      for (const { tally } of tables.values()) tally.read += rows;
    }
    for (const { entry, check } of takers) check(takers.filter((other) => other.entry.indicator === entry.indicator));
    const found = entries.filter((entry) => names.has(String(entry.fingertips_id)));
    if (found.length === 0) reportUnknown(names, input);
    return [...tables.values()].flatMap(({ id, set, tally }): ImportedIndicator[] => {
      const entry = found.find(({ indicator }) => indicator === id);
      if (!entry) return [];
      const label = names.get(String(entry.fingertips_id)) ?? '';
      return [{ kind: 'indicator', id, rows: set.rows, tally, facts: { label, title: `Fingertips, ${label}` } }];
    });
  },
};

/** What to do with each row: every table's entries of the row's indicator are offered it. `names` gets the indicators of the file. */
function rowReader(
  columns: Columns<Heading, never>,
  takers: readonly Taker[],
  tables: ReadonlyMap<string, TableInMaking>,
  names: Map<string, string>,
): Act {
  return (cells, at) => {
    const cell = (heading: Heading): string => cells[columns.of(heading)] ?? '';
    const id = cell('Indicator ID');
    if (!names.has(id)) names.set(id, cell('Indicator Name'));
    for (const table of tables.values()) {
      const wanted = takers.filter(({ entry }) => entry.indicator === table.id && String(entry.fingertips_id) === id);
      if (wanted.length === 0) drop(table.tally, 'another indicator');
      offer(
        table,
        wanted.map(
          ({ take }) =>
            () =>
              take(cell, columns, at),
        ),
      );
    }
  };
}

/** A file of indicators that the settings do not name: the entry to add, made from the file. */
function reportUnknown(names: ReadonlyMap<string, string>, { files, problems, indicator }: ImportInput): void {
  const [first] = names;
  if (!first) return;
  const list = [...names].map(([id, name]) => `${id} (${name})`).join(', ');
  const message = `data/imports.yaml has no entry for the Fingertips indicator ${list}.`;
  const example = `fingertips:\n  - indicator: ${indicator ?? 'first-time-entrants'}\n    fingertips_id: ${first[0]}\n    year_type: financial_year`;
  problems.add(
    diagnostic('import/no-settings', { file: files[0]?.file ?? '', line: 2, column: 1 }, message, { example }),
  );
}
