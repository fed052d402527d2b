import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import type { GridRow } from '../input/grid.ts';
import type { Problems } from '../input/problems.ts';
import type { Reading } from './read-sheet.ts';
import { headingAt } from './side-columns.ts';

/** Reports a row with cells beyond the headings, as a comma that splits a number makes them. Code: csv/row-length. */
export function reportWidth(row: GridRow, width: number, problems: Problems): boolean {
  if (!row.cells.slice(width).some((cell) => cell !== '')) return false;
  const message = `This row has ${row.cells.length} cells and the headings ${width}.`;
  problems.add(diagnostic('csv/row-length', row.place(width), message));
  return true;
}

const NUMBER = /^[£+-]?[\d,]*\.?\d+ ?%?$/;

/** Columns of figures whose heading says nothing that stands across: each is reported once, and has to be ignored in so many words. Code: import/unknown-role. */
export function oddColumns(
  indices: readonly number[],
  headings: readonly GridRow[],
  { plan, problems }: Reading,
): (row: GridRow) => void {
  let left = indices;
  return (row) => {
    left = left.filter((index) => {
      if (!NUMBER.test(row.cells[index] ?? '')) return true;
      const heading = headings.toReversed().find(({ cells }) => (cells[index] ?? '') !== '') ?? row;
      const name = headingAt(heading, index);
      const message = `The column "${name}" holds figures, and its heading says nothing that the entry of ${plan.entry.indicator} reads.`;
      problems.add(
        diagnostic('import/unknown-role', heading.place(index), message, {
          fix: 'Correct the heading in a copy of the file, or name it under ignore of the entry.',
          example: `ignore: [${JSON.stringify(name)}]`,
          also: [placeOf(plan.entry) ?? []].flat(),
        }),
      );
      return false;
    });
  };
}
