import { type Kinds, kindsOf, merged, ofEachKind } from '../load/csv-kinds.ts';
import { type TableRow, type TableRows, textOf } from '../load/csv-row.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { settledKey } from './categories.ts';
import type { Observation } from './observation.ts';

/** What the points of one line have in common: all but the time. `type` is the kind of period. */
export interface Line extends Pick<Observation, 'area' | 'age' | 'sex' | 'category'> {
  readonly type: string;
}

/** The lines of a table, and for each row the number of its own. */
export interface Lines extends Kinds {
  readonly all: readonly Line[];
}

/** An observation and the number of its line. */
export interface Placed {
  readonly observation: Observation;
  readonly line: number;
}

/** An observation with the place of the row that says it. */
export interface SettledRow extends Placed {
  readonly at: number;
  /** The number of its period as it is written, and of the time that it is: 2022/23 and 2022/2023 are the same. */
  readonly date: number;
  readonly time: number;
}

/** The lines of a table, in the order in which they first come. */
export function linesOf(rows: TableRows, { categories = [] }: Pick<IndicatorContent, 'categories'>): Lines {
  const written = kindsOf(rows, ['area_code', 'age', 'sex', 'category_type', 'category', 'period_type']);
  const about = (row: TableRow): Line => ({
    area: textOf(row, 'area_code'),
    age: textOf(row, 'age'),
    sex: textOf(row, 'sex'),
    category: settledKey(textOf(row, 'category_type'), textOf(row, 'category'), categories),
    type: textOf(row, 'period_type'),
  });
  // A category may be written in any case.
  const lines = merged(
    written,
    ofEachKind(rows, written, (row) => lineKey(about(row))),
  );
  return { ...lines, all: ofEachKind(rows, lines, about) };
}

/** The rows by their lines, of which those that differ in the case of a category only are one. */
export const inAnyCase = (lines: Lines): Kinds =>
  merged(
    lines,
    lines.all.map((line) => lineKey({ ...line, category: line.category.toLowerCase() })),
  );

/** A line as one text. */
const lineKey = ({ area, age, sex, category, type }: Line): string => `${area}\n${type}\n${age}\n${sex}\n${category}`;

/** Finds lines by what they are about: the number of each, or undefined where one of them is not there, or none is asked for. */
export function linesWith(lines: readonly Line[]): (wanted: readonly Line[]) => readonly number[] | undefined {
  const numbers = new Map(lines.map((line, number) => [lineKey(line), number]));
  return (wanted) => {
    const found = wanted.flatMap((line) => numbers.get(lineKey(line)) ?? []);
    return found.length > 0 && found.length === wanted.length ? found : undefined;
  };
}
