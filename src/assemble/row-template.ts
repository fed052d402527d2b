import type { TableSpec } from './table-spec.ts';

/** A sign that no content can hold: it divides what one row's template gives. */
const CELL = '\u001F';

/** One template for the whole row: its cells, then its id. */
export function rowTemplate(spec: TableSpec): string {
  return [...spec.columns.map((column) => column.value), spec.row_id ?? ''].join(CELL);
}

/** What that template gave, taken apart again. `id` is blank for rows without one. */
export function rowParts(text: string): { readonly cells: readonly string[]; readonly id: string } {
  const cells = text.split(CELL);
  return { id: cells.pop() ?? '', cells };
}
