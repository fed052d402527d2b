import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { type Kinds, paired } from '../load/csv-kinds.ts';
import { cellPlace, rowAt, type TableRows, textOf } from '../load/csv-row.ts';
import type { Period } from './period.ts';
import type { Line } from './table-lines.ts';

/**
 * A check that no two rows of a table are about the same thing, however each spells it: a year written 2022/23 and 2022/2023 is one, and so is a category in
 * any case. It is asked for one row after another, by place. Code: csv/duplicate-row, with the place of both.
 */
export function duplicateChecker(
  rows: TableRows,
  subjects: readonly Kinds[],
): (at: number, about: Line, period: Period) => Diagnostic | undefined {
  const { of, firsts } = paired(subjects);
  if (firsts.length === rows.size) return () => undefined;
  /** The first row of each kind that is asked for: one with an error is not. */
  const seen = new Map<number, number>();
  return (at, { area, age, sex }, period) => {
    const kind = of[at] as number;
    const before = seen.get(kind);
    if (before === undefined) {
      seen.set(kind, at);
      return undefined;
    }
    const [row, first] = [rowAt(rows, at), rowAt(rows, before)];
    const [text, other] = [textOf(row, 'period'), textOf(first, 'period')];
    const spelt = text === other ? '' : ` "${other}" there and "${text}" here are the same period.`;
    const message = `This row says what line ${first.line} says already: ${area}, ${period.label}, age ${age}, ${sex}.${spelt}`;
    return diagnostic('csv/duplicate-row', cellPlace(row), message, { also: [cellPlace(first)] });
  };
}
