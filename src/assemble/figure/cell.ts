import type { PhrasingContent } from 'mdast';

/** What stands in a cell of a table: text as it is; nothing where there is none. */
export const cell = (text: string): PhrasingContent[] => (text === '' ? [] : [{ type: 'text', value: text }]);

/** Rows of texts as rows of a table. */
export const textRows = (rows: readonly (readonly string[])[]): { readonly cells: PhrasingContent[][] }[] =>
  rows.map((row) => ({ cells: row.map(cell) }));
