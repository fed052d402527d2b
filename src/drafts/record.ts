import { VALIDATORS } from '../schema/generated/validators.js';
import type { SchemaNode } from '../schema/walk.ts';
import { nodeOf, placeIn, type RowSaid } from './cells.ts';
import { folded } from './folded.ts';
import type { DraftKind } from './kind.ts';
import type { Table } from './locate.ts';
import { markdown } from './read/words.ts';
import type { Unplaced } from './unplaced.ts';

/** A record that a row makes, without an id where the row has none; what is not known yet is left out. */
export interface DraftRecord {
  readonly row: number;
  /** The sheet or table of the row. */
  readonly sheet: string | undefined;
  readonly record: Readonly<Record<string, unknown>>;
  /** Remarks by key: how words were taken. */
  readonly remarks: Readonly<Record<string, string>>;
}

/** A row as a record of the schema, its groups whole and its keys in the schema's order; with what of it has no place after all. */
export function recordOf(
  said: RowSaid,
  table: Table,
  kind: DraftKind,
): { readonly made: DraftRecord; readonly unplaced: readonly Unplaced[] } {
  const { path } = table.list;
  const unplaced: Unplaced[] = [];
  const refuse = (key: string, value: unknown, why: string): void => {
    const column = table.columns.find((one) => one.key?.key === key || one.key?.key === key.split('.')[0]);
    unplaced.push({ ...placeIn(table, said.row, column?.index), words: String(value), why });
  };
  const { values, remarks } = withKind(withRest(said, kind, path), table);
  const nested: Record<string, unknown> = {};
  const groups = new Map<string, Record<string, unknown>>();
  for (const [key, value] of Object.entries(values)) {
    const [group = '', inner] = key.split('.');
    if (inner === undefined) nested[group] = value;
    else groups.set(group, { ...groups.get(group), [inner]: value });
  }
  for (const [group, record] of groups) {
    const missing = (nodeOf(kind, path, group).required ?? []).filter((key) => record[key] === undefined);
    if (missing.length === 0) nested[group] = record;
    else
      for (const [key, value] of Object.entries(record))
        refuse(
          `${group}.${key}`,
          value,
          `it needs ${missing.join(' and ')} beside it, and the row says none that is known`,
        );
  }
  const passing = passingKeys(nested, kind, path, refuse);
  const order = Object.keys(nodeOf(kind, path, '').properties ?? {});
  const record = Object.fromEntries(
    order.flatMap((key) => (passing[key] === undefined ? [] : [[key, passing[key]] as const])),
  );
  return { made: { row: said.row, sheet: table.grid.sheet, record, remarks }, unplaced };
}

/** What stood behind a title goes to the text of the record. */
function withRest({ values, remarks, row, unplaced }: RowSaid, kind: DraftKind, path: string): RowSaid {
  const { rest, ...others } = values;
  if (typeof rest !== 'string') return { values, remarks, row, unplaced };
  const key = nodeOf(kind, path, 'what').description === undefined ? 'text' : 'what';
  const prose = String(
    markdown(rest, { key, heading: '', headings: { key, headings: [] }, node: {}, item: undefined }, NOBODY).values[
      key
    ],
  );
  const before = others[key];
  const text = key === 'text' ? rest.replaceAll(/\s+/g, ' ') : prose;
  const whole = typeof before === 'string' ? `${text}${key === 'text' ? ' ' : '\n\n'}${before}` : text;
  return { row, unplaced, remarks, values: { ...others, [key]: whole } };
}

const NOBODY = { meant: () => undefined, ids: () => [] };

/** A word that no column says and the title does, such as the name of a grant. */
function withKind({ values, remarks }: RowSaid, { list }: Table): Pick<RowSaid, 'values' | 'remarks'> {
  const title = ` ${folded(String(values.title ?? ''))} `;
  const told = list.columns.flatMap(({ key, inTitle }) => {
    if (!inTitle || values[key] !== undefined) return [];
    const found = Object.entries(inTitle).filter(([, ways]) => ways.some((way) => title.includes(` ${folded(way)} `)));
    return found.length === 1 && found[0] ? [[key, found[0][0]] as const] : [];
  });
  return {
    values: { ...values, ...Object.fromEntries(told) },
    remarks: { ...remarks, ...Object.fromEntries(told.map(([key]) => [key, 'from the title'])) },
  };
}

/** The keys of a record with which it passes the schema, but for those that it does not have yet. */
function passingKeys(
  record: Readonly<Record<string, unknown>>,
  { schema }: DraftKind,
  path: string,
  refuse: (key: string, value: unknown, why: string) => void,
): Readonly<Record<string, unknown>> {
  const validator = VALIDATORS[schema];
  const file = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), [record]);
  if (validator(file)) return record;
  const below = `/${path.replaceAll('.', '/')}/0/`;
  const wrong = new Map(
    (validator.errors ?? [])
      .filter(({ keyword, instancePath }) => keyword !== 'required' && instancePath.startsWith(below))
      .map(({ instancePath, message = '' }) => [instancePath.slice(below.length).split('/')[0] ?? '', message]),
  );
  for (const [key, message] of wrong)
    refuse(key, JSON.stringify(record[key]), `the schema does not take it: it ${message}`);
  return Object.fromEntries(Object.entries(record).filter(([key]) => !wrong.has(key)));
}

/** What a record of a list needs to be one: its keys that may not come later. */
export function neededKeys(node: SchemaNode): string[] {
  return (node.required ?? []).filter((key) => node.properties?.[key]?.['x-later'] !== true);
}
