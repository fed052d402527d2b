import type { TableSpec } from './table-spec.ts';

/** Two signs that no content can hold: they divide what the template of a table's rows gives. */
const [CELL, ROW] = ['\u001F', '\u001E'];

/** One template for all rows of a table: of each, its cells, what its figures are, and its id. Handlebars prepares itself anew for each template it runs. */
export function rowsTemplate(spec: TableSpec): string {
  const { columns, row_id: id, row_provenance: provenance } = spec;
  const row = [...columns.map((column) => column.value), provenance ?? '', id ?? ''].join(CELL);
  return `{{#each rows}}${row}${ROW}{{/each}}`;
}

/** What that template gave, taken apart again. `id` and `provenance` are blank for rows without one. */
export function rowsIn(
  text: string,
): { readonly cells: readonly string[]; readonly provenance: string; readonly id: string }[] {
  return text
    .split(ROW)
    .slice(0, -1)
    .map((row) => {
      const cells = row.split(CELL);
      const [id = '', provenance = ''] = [cells.pop(), cells.pop()];
      return { cells, provenance, id };
    });
}

/** Which column's cell a line and column (from 1) of that template stand in, from 0. */
export function columnAt(template: string, line: number, column: number): number {
  const lines = template.split('\n');
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)].join('\n');
  return before.split(CELL).length - 1;
}
