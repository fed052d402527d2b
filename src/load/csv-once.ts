import type { Cells, TableRows } from './csv-row.ts';

/**
 * What is made from one column of a table, once for all who ask for it. `index` is the column's place in the cells; undefined where the table
 * does not have it.
 */
export function oncePerColumn<T>(
  make: (cells: Cells, index: number | undefined) => T,
): (rows: TableRows, column: string) => T {
  const known = new WeakMap<Cells, Map<number | undefined, T>>();
  return ({ head, cells }, column) => {
    const index = head.columns.get(column);
    const ofTable = known.get(cells) ?? new Map<number | undefined, T>();
    known.set(cells, ofTable);
    const made = ofTable.get(index) ?? make(cells, index);
    ofTable.set(index, made);
    return made;
  };
}
