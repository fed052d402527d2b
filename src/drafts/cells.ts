import type { GridRow } from '../importers/input/grid.ts';
import { resolveNode, type SchemaNode, schemaAt } from '../schema/walk.ts';
import { oneLine } from './folded.ts';
import type { DraftKind, KeyHeadings } from './kind.ts';
import type { Known } from './known.ts';
import type { Table } from './locate.ts';
import { readerOf } from './read/read.ts';
import type { Column, Said } from './read/reading.ts';
import { columnName, type Unplaced } from './unplaced.ts';

/** What a row says by key, ways to a key within a group with a dot, and what of it has no place. */
export interface RowSaid {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly remarks: Readonly<Record<string, string>>;
  readonly unplaced: readonly Unplaced[];
}

/** A column that is read, with what its key asks. */
export interface ReadColumn extends Column {
  readonly index: number;
}

/** The way to a key of the records of a list in a file, as a JSON pointer; without a key to the record. */
const wayTo = (path: string, key: string): string =>
  `/${path.replaceAll('.', '/')}/0${key === '' ? '' : `/${key.replaceAll('.', '/')}`}`;

/** The flat schema of the records of a list, or of a key of them: `owner.body`. */
export const nodeOf = ({ schema }: DraftKind, path: string, key: string): SchemaNode =>
  schemaAt(schema, wayTo(path, key)).node;

/** A column for a key. */
export function readColumn(
  kind: DraftKind,
  path: string,
  headings: KeyHeadings,
  index: number,
  heading: string,
): ReadColumn {
  const { key } = headings;
  const { node, base } = schemaAt(kind.schema, wayTo(path, key));
  const item = node.items && resolveNode(node.items, base).node;
  return { key, heading, headings, node, item, index };
}

/** What is told of a cell, a column or a row of a table. */
export function placeIn(
  { grid, header }: Table,
  row: number | undefined,
  index: number | undefined,
): Omit<Unplaced, 'words' | 'why'> {
  const isSheet = !/^table \d+$/.test(grid.sheet ?? '');
  const heading = index === undefined ? '' : (header[index] ?? '');
  const column =
    index === undefined ? undefined : `${columnName(index, isSheet)}${heading === '' ? '' : ` "${heading}"`}`;
  return { sheet: grid.sheet, row, column };
}

const BLANK = /^[\s.–—-]*$/;
const OPEN =
  /^(?:tbc|tbd|tba|to be (?:confirmed|agreed|decided|determined|advised)|n\/?a|not applicable|none|nil|not known|unknown|\?+)\.?$/i;
const NOTHING_YET = 'it says that there is nothing to write yet';

/** Reads the cells of a row that have a key. */
export function rowSaid(table: Table, columns: readonly ReadColumn[], row: GridRow, known: Known): RowSaid {
  const values = new Map<string, unknown>();
  const remarks: Record<string, string> = {};
  const unplaced: Unplaced[] = [];
  for (const column of columns) {
    const text = (row.cells[column.index] ?? '').trim();
    if (BLANK.test(text)) continue;
    const place = placeIn(table, row.line, column.index);
    const heard = read(text, column, known);
    for (const { words, why } of heard.left) unplaced.push({ ...place, words: oneLine(words), why });
    for (const [key, value] of Object.entries(heard.values)) {
      const isProse = column.node.format === 'markdown' || key === 'rest';
      const both = values.has(key)
        ? (joined(values.get(key), value, isProse) ?? sentences(key, values.get(key), value))
        : value;
      if (both === undefined)
        unplaced.push({
          ...place,
          words: oneLine(text),
          why: 'another column of the row says something else for the same',
        });
      else values.set(key, both);
    }
    Object.assign(remarks, heard.remarks);
  }
  return { row: row.line, values: Object.fromEntries(values), remarks, unplaced };
}

function read(text: string, column: ReadColumn, known: Known): Said {
  const heard = readerOf(column)(text, column, known);
  const isOpen = OPEN.test(text) && column.node.enum === undefined;
  return isOpen ? { values: {}, left: [{ words: text, why: NOTHING_YET }], remarks: {} } : heard;
}

/** Two columns of the text of a record, one after the other: each is a sentence of it. */
const sentences = (key: string, before: unknown, value: unknown): string | undefined =>
  key === 'text' && typeof before === 'string' && typeof value === 'string'
    ? `${before}${/[.!?…]["'”’]?$/.test(before) ? '' : '.'} ${value}`
    : undefined;

/** Two values for one key as one: the same, a list of both, or text with a paragraph of each. Undefined where they contradict each other. */
export function joined(before: unknown, value: unknown, isProse: boolean): unknown {
  if (before === value) return before;
  if (Array.isArray(before) && Array.isArray(value)) return [...new Set([...before, ...value])];
  if (isProse && typeof before === 'string' && typeof value === 'string')
    return before.split('\n\n').includes(value) ? before : `${before}\n\n${value}`;
  return undefined;
}
