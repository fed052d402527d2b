import { csvText } from '../core/csv-text.ts';
import { isRecord } from '../core/is-record.ts';
import { oneLine } from '../core/printable.ts';
import type { Exported, Records } from './exported.ts';
import type { Json } from './picked.ts';
import type { TableName } from './table-names.ts';

type Cell = string | number | null;

/** A column of a table, and what it says of a record; `nameOf` tells what a record is called by its id. */
interface Column {
  readonly name: string;
  readonly value: (record: Records[number], nameOf: (id: Json | undefined) => Json) => Json | undefined;
}

/** The records that each table holds. */
const ROWS: Readonly<Record<TableName, (all: Exported) => Records>> = {
  actions: ({ records }) => of(records.actions),
  funding: ({ records }) => of(records.funding),
  measures: ({ records }) => [...of(records.core_measures, 'core'), ...of(records.local_measures, 'local')],
};

function of(records: Records | undefined, group?: string): Records {
  return (records ?? []).map((record) => (group === undefined ? record : { ...record, group }));
}

const own = (...names: readonly string[]): Column[] => names.map((name) => ({ name, value: (record) => record[name] }));
const within = (key: string, ...names: readonly string[]): Column[] =>
  names.map((name) => ({ name: `${key}_${name}`, value: (record) => objectOf(record[key])[name] }));

const objectOf = (value: Json | undefined): { readonly [key: string]: Json } =>
  isRecord(value) ? (value as { readonly [key: string]: Json }) : {};

const LEAD: Column = { name: 'owner_name', value: ({ owner }, nameOf) => nameOf(objectOf(owner).body) };
const PRIORITY: Column = { name: 'priority_title', value: ({ priority }, nameOf) => nameOf(priority) };

/** Columns by table: keys of the export, those of a key that holds others with its name before them, and names beside ids. */
const COLUMNS: Readonly<Record<TableName, readonly Column[]>> = {
  actions: [
    ...own('id', 'title', 'what', 'priority'),
    PRIORITY,
    ...own('tier', 'areas'),
    LEAD,
    ...within('owner', 'body', 'post'),
    ...own('partners', 'other_partners', 'start', 'due', 'ongoing', 'review_on', 'status', 'measures', 'provenance'),
  ],
  funding: own(
    ...['id', 'title', 'year', 'to_year', 'kind', 'funder', 'holder', 'amount', 'rounded', 'in_kind', 'status'],
    ...['category', 'provenance'],
  ),
  measures: [
    ...own('group', 'id', 'title', 'what', 'priorities', 'indicator'),
    ...within('baseline', 'value', 'period'),
    ...own('direction', 'target', 'source', 'frequency'),
    ...within('owner', 'body', 'post'),
    ...own('provenance'),
  ],
};

/** One list of an export as CSV text. Several values in a cell stand apart by semicolons; what points to a record is its id. */
export function exportedTable(name: TableName, all: Exported): string {
  const columns = COLUMNS[name];
  const { bodies = [], boards = [], priorities = [] } = all.records;
  const names = new Map(
    [...bodies, ...boards, ...priorities].map((record) => [record.id, record.name ?? record.title]),
  );
  const nameOf = (id: Json | undefined): Json => names.get(id ?? '') ?? null;
  const rows = ROWS[name](all).map((record) => columns.map(({ value }) => cellOf(value(record, nameOf))));
  return csvText(
    ['variant', 'edition_date', ...columns.map((column) => column.name)],
    rows.map((row) => [all.variant, String(all.edition_date), ...row]),
  );
}

function cellOf(value: Json | undefined): Cell {
  if (Array.isArray(value)) return value.length === 0 ? null : oneLine(value.map(String).join('; '));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return oneLine(value);
  return typeof value === 'number' ? value : null;
}
