import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { cellPlace, type TableRow, textOf } from '../load/csv-row.ts';
import type { Observation } from './observation.ts';

type Group = Pick<Observation, 'area' | 'period' | 'age' | 'sex' | 'category'>;

/**
 * A check that no two rows of a table are about the same thing, however each spells it: a year written 2022/23 and 2022/2023 is one.
 * Code: csv/duplicate-row, with the place of both.
 */
export function duplicateChecker(): (row: TableRow, group: Group) => Diagnostic | undefined {
  const seen = new Map<string, TableRow>();
  return (row, { area, period, age, sex, category }) => {
    const key = `${area}\n${period.type}\n${period.start}\n${period.end}\n${age}\n${sex}\n${category.toLowerCase()}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, row);
      return undefined;
    }
    const [text, before] = [textOf(row, 'period'), textOf(first, 'period')];
    const spelt = text === before ? '' : ` "${before}" there and "${text}" here are the same period.`;
    const message = `This row says what line ${first.line} says already: ${area}, ${period.label}, age ${age}, ${sex}.${spelt}`;
    return diagnostic('csv/duplicate-row', cellPlace(row), message, { also: [cellPlace(first)] });
  };
}
