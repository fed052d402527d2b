import type { Areas } from '../model/areas.ts';
import { type Counted, type Equations, equationsOf } from './audit/equations.ts';
import type { Cell } from './cell.ts';

/** The cells of one indicator by id, the value of each that is or can be known, and every equation between them. */
export interface RegisterSums extends Equations {
  readonly cells: ReadonlyMap<string, Cell>;
}

/** What a count counts, as one text. */
const idOf = ({ indicator, observation: { area, period, age, sex, category } }: Cell): string =>
  [indicator.id, area, period.type, period.text, age, sex, category].join('|');

/** Puts the cells of one indicator together with their equations. `k` is that of its rule. An average is no sum of people. */
export function registerSums(all: readonly Cell[], areas: Areas, k: number): RegisterSums {
  const cells = new Map(all.map((cell) => [idOf(cell), cell]));
  const counted = [...cells].flatMap(([id, { observation }]): Counted[] => {
    const { count, status } = observation;
    if (count === null) return status === 'suppressed' ? [{ id, observation, value: null }] : [];
    return Number.isInteger(count) ? [{ id, observation, value: count }] : [];
  });
  return { cells, ...equationsOf(counted, areas, k) };
}
