import { diagnostic } from '../../core/diagnostic.ts';
import { monthOfName } from '../../indicators/calendar.ts';
import type { Cell } from '../../indicators/parse-marker.ts';
import { type PeriodError, parsePeriod } from '../../indicators/parse-period.ts';
import type { Period } from '../../indicators/period.ts';
import { ageBandOf, sexOf } from '../groups.ts';
import type { Problems } from '../input/problems.ts';
import type { ReadCell } from '../input/read-cell.ts';
import type { Act, At } from '../input/rows.ts';
import { countMarker, drop, type Tally } from '../tally.ts';
import type { NomisColumns } from './columns.ts';

/** A row in the file's own words; blank where the file does not have the column. */
export interface NomisRow {
  readonly area: string;
  readonly date: string;
  readonly age: string;
  readonly sex: string;
  readonly measure: string;
  readonly value: string;
  readonly status: string;
}

function nomisRow(columns: NomisColumns, cells: readonly string[]): NomisRow {
  return {
    area: cells[columns.of('geography_code')] ?? '',
    date: cells[columns.of('date_name')] ?? '',
    age: cells[columns.find('c_age_name')] ?? '',
    sex: cells[columns.find('c_sex_name')] ?? '',
    measure: cells[columns.find('measures_name')] ?? '',
    value: cells[columns.of('obs_value')] ?? '',
    status: cells[columns.find('obs_status_name')] ?? '',
  };
}

/** Whether a row is of the measure that is wanted: the one that is named, else `value`; a file without the column has only one. */
export function isMeasure(row: NomisRow, wanted: string | undefined): boolean {
  if (wanted !== undefined) return row.measure === wanted;
  return row.measure === '' || row.measure.toLowerCase() === 'value';
}

/** `2023` or `October 2023`. */
export function nomisPeriod(text: string): Period | { error: PeriodError } {
  const [, name = '', year = ''] = /^([A-Za-z]+) (\d{4})$/.exec(text) ?? [];
  const month = monthOfName(name);
  if (month !== undefined) return parsePeriod(`${year}-${String(month).padStart(2, '0')}`, 'month');
  return parsePeriod(text, 'calendar_year');
}

/** The value, or why there is none: Nomis leaves it blank and gives the reason in OBS_STATUS_NAME. Code: import/unknown-cell. */
export function nomisCell(
  row: NomisRow,
  columns: NomisColumns,
  at: At,
  read: ReadCell,
  tally: Tally,
  problems: Problems,
): Cell | undefined {
  const index = columns.of('obs_value');
  if (row.value !== '') return read(row.value, { name: 'OBS_VALUE', index, counts: true }, at);
  const status = /suppress|disclos|confidential/i.test(row.status)
    ? 'suppressed'
    : /missing|not available|unavailable/i.test(row.status)
      ? 'unavailable'
      : undefined;
  if (status === undefined) {
    const message = `OBS_VALUE is blank and ${row.status === '' ? 'nothing says why' : `the status is "${row.status}"`}.`;
    problems.add(diagnostic('import/unknown-cell', at(index), message));
    return undefined;
  }
  countMarker(tally, row.status, status);
  return { value: null, status, flags: [] };
}

/** The sex and age of a row as the canonical table writes them; a file without the column has all. Code: import/unknown-group. */
export function nomisGroup(
  row: NomisRow,
  ageBand: string | undefined,
  columns: NomisColumns,
  at: At,
  problems: Problems,
  help: { readonly fix?: string; readonly example?: string } = {},
): { readonly sex: string; readonly age: string } | undefined {
  const sex = row.sex === '' ? 'persons' : sexOf(row.sex);
  const age = ageBand ?? (row.age === '' ? 'all' : ageBandOf(row.age));
  if (sex !== undefined && age !== undefined) return { sex, age };
  const [name, words] = sex === undefined ? (['c_sex_name', row.sex] as const) : (['c_age_name', row.age] as const);
  problems.add(diagnostic('import/unknown-group', at(columns.find(name)), `"${words}" cannot be read.`, help));
  return undefined;
}

/** Takes rows into a table; answers why when it does not. */
export type Add = (row: NomisRow, columns: NomisColumns, at: At) => string | undefined;

/** What to do with each row of a file, with what is left out counted. */
export const nomisReader =
  (add: Add, tally: Tally) =>
  (columns: NomisColumns): Act =>
  (cells, at) => {
    const reason = add(nomisRow(columns, cells), columns, at);
    if (reason !== undefined) drop(tally, reason);
  };
