import { grouped } from '../core/grouped.ts';
import { sum } from '../core/sum.ts';
import { typeAndId } from '../indicators/categories.ts';
import type { Observation } from '../indicators/observation.ts';
import type { Cell } from './cell.ts';
import { printedBase } from './printed-base.ts';

/**
 * The groups of one type of the same people, as the answers to a question are.
 */
export const questionsIn = (cells: readonly Cell[]): readonly (readonly Cell[])[] => [
  ...grouped(
    cells.filter(({ observation }) => observation.category !== ''),
    ({ observation: { area, period, age, sex, category } }) =>
      [area, period.type, period.text, age, sex, typeAndId(category)[0]].join('\n'),
  ).values(),
];

/**
 * How many answered, by answer, where the source gives counts and shares and not that number. Where the answers that are known are as many as rounded shares allow, it is all of these.
 */
export function answerBases(cells: readonly Cell[], step: number): ReadonlyMap<Observation, number> {
  const [first] = cells;
  if (first?.indicator.meta.measure !== 'proportion') return new Map();
  const untold = cells.filter(({ observation }) => observation.denominator === null);
  return new Map(
    questionsIn(untold).flatMap((answers) => {
      const own = answers.map(({ observation }) => observation);
      const base = printedBase(own, first.indicator);
      if (base === null) return [];
      const counted = sum(own.map(({ count }) => count ?? 0));
      const rounding = (own.length * step * base) / 100;
      const all = own.every(({ count }) => count !== null) && Math.abs(counted - base) <= rounding ? counted : base;
      return own.map((one) => [one, all] as const);
    }),
  );
}
