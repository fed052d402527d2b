import type { Area } from '../../model/areas.ts';
import type { GridRow } from '../input/grid.ts';
import type { Column } from './across.ts';
import { areaFinder } from './area.ts';
import type { Where } from './entry.ts';
import type { Reading } from './read-sheet.ts';

/** The words of a dimension in a row and the number of the column they stand in; blank where the entry does not say where. */
export type SheetWords = (
  where: Where | undefined,
  row: GridRow,
  column: Column,
) => { readonly text: string; readonly index: number };

/** What reads the words of a dimension in the rows of one sheet, by the numbers of its columns. Several columns are joined by a blank. */
export function sheetWords(columns: ReadonlyMap<string, number>): SheetWords {
  return (where, { cells }, column) => {
    const names = where?.columns ?? [where?.column ?? []].flat();
    const [index, ...others] = names.map((name) => columns.get(name) ?? -1);
    if (index !== undefined) return { text: [index, ...others].map((at) => cells[at] ?? '').join(' '), index };
    if (where?.heading !== undefined) return { text: column.heads[where.heading - 1] ?? '', index: column.index };
    return { text: where?.value ?? '', index: 0 };
  };
}

/** The area of a cell; of several columns of codes, the last that is filled is the area's own. */
export function areaIn(
  { plan, areas, problems }: Reading,
  words: SheetWords,
  columns: ReadonlyMap<string, number>,
): (row: GridRow, column: Column) => Area | undefined {
  const where: Where | undefined = plan.layout.area;
  const find = areaFinder(plan, areas, problems);
  return (row, column) => {
    const level = where?.columns?.findLast((name) => (row.cells[columns.get(name) ?? -1] ?? '') !== '');
    const { text, index } = words(level === undefined ? where : { column: level }, row, column);
    return find(text, () => row.place(index));
  };
}
