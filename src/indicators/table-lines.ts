import { type Kinds, kindsOf, merged, ofEachKind, paired } from '../load/csv-kinds.ts';
import { type TableRows, textOf } from '../load/csv-row.ts';
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
  /** The rows by their lines, of which those that differ in the case of a category only are one. */
  readonly inAnyCase: Kinds;
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
  const written = kindsOf(rows, ['category_type', 'category']);
  // A category may be written in any case.
  const keys = ofEachKind(rows, written, (row) =>
    settledKey(textOf(row, 'category_type'), textOf(row, 'category'), categories),
  );
  const declared = merged(written, keys);
  const folded = merged(
    written,
    keys.map((key) => key.toLowerCase()),
  );
  const others = kindsOf(rows, ['area_code', 'age', 'sex', 'period_type']);
  const lines = paired([others, declared]);
  const all = ofEachKind(rows, lines, (row) => ({
    area: textOf(row, 'area_code'),
    age: textOf(row, 'age'),
    sex: textOf(row, 'sex'),
    category: keys[written.of[row.at] as number] as string,
    type: textOf(row, 'period_type'),
  }));
  const isAsDeclared = folded.firsts.length === declared.firsts.length;
  return { ...lines, all, inAnyCase: isAsDeclared ? lines : paired([others, folded]) };
}

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
