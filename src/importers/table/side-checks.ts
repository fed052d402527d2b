import { type DiagnosticDetails, diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import type { GridRow } from '../input/grid.ts';
import type { Problems } from '../input/problems.ts';
import type { Plan } from './plan.ts';
import type { Reading } from './read-sheet.ts';
import { headingAt } from './side-columns.ts';

/** Reports a row with cells beyond the headings, as a comma that splits a number makes them. Code: csv/row-length. */
export function reportWidth(row: GridRow, width: number, problems: Problems): boolean {
  if (!row.cells.slice(width).some((cell) => cell !== '')) return false;
  const message = `This row has ${row.cells.length} cells and the headings ${width}.`;
  problems.add(diagnostic('csv/row-length', row.place(width), message));
  return true;
}

const YEAR_ALONE = /^[12]\d{3}$/;
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
      const heading = headings.toReversed().find(({ cells }) => (cells[index] ?? '') !== '');
      const also = [placeOf(plan.entry) ?? []].flat();
      const [place, message, details] = heading
        ? ([heading.place(index), ...ofHeading(headingAt(heading, index), plan)] as const)
        : ([row.place(index), ...withoutHeading(index)] as const);
      problems.add(diagnostic('import/unknown-role', place, message, { ...details, also }));
      return false;
    });
  };
}

function ofHeading(name: string, { entry, layout }: Plan): readonly [string, DiagnosticDetails] {
  const message = `The column "${name}" holds figures, and its heading says nothing that the entry of ${entry.indicator} reads.`;
  const type = layout.period?.heading === undefined ? undefined : layout.period.period_type;
  if (type === undefined || !YEAR_ALONE.test(name))
    return [
      message,
      {
        fix: 'Correct the heading in a copy of the file, or name it under ignore of the entry.',
        example: `ignore: [${JSON.stringify(name)}]`,
      },
    ];
  // A year alone may be a calendar year or one that ends on any day; only the source tells.
  return [
    `The column "${name}" holds figures, and a year alone does not say which ${type.replaceAll('_', ' ')} is meant.`,
    {
      fix: 'Look up in the notes of the source which it is. Write it above the column in a copy of the file, such as 2020/21 or "Year ending March 2021"; for years from January to December correct period_type of the entry.',
      example: 'period: { heading: 1, period_type: calendar_year }',
    },
  ];
}

const withoutHeading = (index: number): readonly [string, DiagnosticDetails] => [
  `Column ${index + 1} holds figures and has no heading.`,
  {
    fix: 'Write a heading above it in a copy of the file. Where a heading over several columns stands for it, say which of the rows of headings tells its columns apart.',
    example: 'keep:\n  - { heading: 2, items: [Number] }',
  },
];
