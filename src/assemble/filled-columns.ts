import type { CellContent, DataTableNode } from './nodes.ts';
import { plainText } from './plain-text.ts';
import type { Labels } from './publication.ts';

type Parts = Pick<DataTableNode, 'columns' | 'rows'>;

/**
 * A table without the columns that no row fills. What is missing in a column that stays is a dash, so that nobody hears "blank". A cell is not
 * filled when it is blank or holds only the label `dash` or `not_recorded`. The row header always stays.
 */
export function filledColumns({ columns, rows }: Parts, labels: Labels): Parts {
  const { dash = '', not_recorded: unknown = '' } = labels;
  const nothing = new Set(['', dash, unknown]);
  // A link has no words before everything has its number; whatever is not plain text says something.
  const isFilled = (cell: readonly CellContent[] = []): boolean =>
    cell.some(({ type }) => type !== 'text' && type !== 'break') ||
    !nothing.has(cell.map(plainText).join('').trim().replace(/\.$/, ''));
  const stays = columns.map(
    ({ kind }, index) => kind === 'rowHeader' || rows.some(({ cells }) => isFilled(cells[index])),
  );
  const ofThose = (_: unknown, index: number): boolean => stays[index] === true;
  const said = (cell: readonly CellContent[]): CellContent[] =>
    isFilled(cell) ? [...cell] : [{ type: 'text', value: dash }];
  return {
    columns: columns.filter(ofThose),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(ofThose).map(said) })),
  };
}
