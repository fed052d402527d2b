import type { RecordChange, TopicChanges } from '../compare/content-changes.ts';
import type { Piece } from '../compare/pieces.ts';
import type { PublicationWords, WordsTable } from './words.ts';

/** What changed in the tables of two editions, row by row: publications in the new order, then each table. Tables are matched by their ids or else by their captions, columns by their names. */
export function tableChanges(old: readonly PublicationWords[], now: readonly PublicationWords[]): TopicChanges[] {
  const order = [...now, ...old.filter(({ id }) => !now.some((one) => one.id === id))];
  return order.flatMap(({ id, title }) => {
    const [before, after] = [old, now].map((side) => side.find((one) => one.id === id)?.tables ?? []) as [
      readonly WordsTable[],
      readonly WordsTable[],
    ];
    const matched = after.map((table) => [before.find(sameAs(table)), table] as const);
    const gone = before.filter((table) => !matched.some(([was]) => was === table));
    const pairs = [...matched, ...gone.map((table) => [table, undefined] as const)];
    return pairs.flatMap(([was, is]) => {
      const records = rowChanges(was, is);
      const { id: table, caption } = (is ?? was)!;
      return records.length === 0 ? [] : [{ key: `${id}/${table}`, title: `${title}: ${caption}`, records }];
    });
  });
}

const sameAs =
  (table: WordsTable) =>
  ({ id, caption }: WordsTable): boolean =>
    id === table.id || caption === table.caption;

/** A row with the names of its columns, and a name of its own: its record, or its first cell. The second of one name has a number. */
interface Row {
  readonly id: string;
  readonly title: string;
  readonly cells: ReadonlyMap<string, string>;
}

function rowsOf(table: WordsTable | undefined): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const { id, cells } of table?.rows ?? []) {
    const title = cells[0] ?? '';
    const name = id || title;
    let key = name;
    for (let count = 2; rows.has(key); count += 1) key = `${name} ${count}`;
    const named = table!.columns.map((column, index) => [column, cells[index] ?? ''] as const);
    rows.set(key, { id: key, title, cells: new Map(named) });
  }
  return rows;
}

function rowChanges(old: WordsTable | undefined, now: WordsTable | undefined): RecordChange[] {
  const [before, after] = [rowsOf(old), rowsOf(now)];
  const come = [...after].flatMap(([key, row]): RecordChange[] => {
    const was = before.get(key);
    if (!was) return [{ ...about(row), change: 'added', fields: briefOf(row, 'added') }];
    const columns = [...new Set([...was.cells.keys(), ...row.cells.keys()])];
    const fields = columns.flatMap((column) => {
      const piece = pieceOf(was.cells.get(column) ?? '', row.cells.get(column) ?? '');
      return piece ? [{ key: column, words: column, pieces: [piece] }] : [];
    });
    return fields.length === 0 ? [] : [{ ...about(row), change: 'changed', fields }];
  });
  const gone = [...before].filter(([key]) => !after.has(key));
  return [
    ...come,
    ...gone.map(([, row]): RecordChange => ({ ...about(row), change: 'dropped', fields: briefOf(row, 'removed') })),
  ];
}

const about = ({ id, title }: Row) => ({ list: '', id, title, how: [] });

function pieceOf(old: string, now: string): Piece | undefined {
  if (old === now) return undefined;
  if (old === '') return { kind: 'added', now };
  return now === '' ? { kind: 'removed', old } : { kind: 'changed', old, now };
}

/** Of a row that came or went, what it says beside its name. */
const briefOf = ({ cells }: Row, kind: 'added' | 'removed'): RecordChange['fields'] =>
  [...cells].slice(1).flatMap(([column, text]) => {
    if (text === '') return [];
    const piece: Piece = kind === 'added' ? { kind, now: text } : { kind, old: text };
    return [{ key: column, words: column, pieces: [piece] }];
  });
