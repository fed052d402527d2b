import type { Areas } from '../model/areas.ts';
import { type Counted, type Equations, equationsOf } from './audit/equations.ts';
import type { Cell } from './cell.ts';

/** The cells of one indicator by id, and every equation between their counts. */
export interface RegisterSums extends Equations {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly counted: readonly Counted[];
}

/** What a count counts, as one text. */
const idOf = ({ indicator, observation: { area, period, age, sex, category } }: Cell): string =>
  [indicator.id, area, period.type, period.text, age, sex, category].join('|');

/** Puts the cells of one indicator together with their equations. `k` is that of its rule. */
export function registerSums(cells: readonly Cell[], areas: Areas, k: number): RegisterSums {
  const byId = new Map(cells.map((cell) => [idOf(cell), cell]));
  const counted = [...byId].flatMap(([id, { observation }]): Counted[] =>
    observation.count === null ? [] : [{ id, observation, value: observation.count }],
  );
  return { cells: byId, counted, ...equationsOf(counted, areas, k) };
}
