import type { TableRow } from './csv-row.ts';

/**
 * What is made from one column of a table, once for all who ask for it. `index` is the column's place in the cells; undefined where the table
 * does not have it.
 */
export function oncePerColumn<T>(
  make: (rows: readonly TableRow[], index: number | undefined) => T,
): (rows: readonly TableRow[], column: string) => T {
  const known = new WeakMap<readonly TableRow[], Map<number | undefined, T>>();
  return (rows, column) => {
    const index = rows[0]?.head.columns.get(column);
    const ofTable = known.get(rows) ?? new Map<number | undefined, T>();
    known.set(rows, ofTable);
    const made = ofTable.get(index) ?? make(rows, index);
    ofTable.set(index, made);
    return made;
  };
}
