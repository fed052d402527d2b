import type { Observation } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import { type Counted, type Equations, equationsOf } from './audit/equations.ts';
import type { Cell } from './cell.ts';

/** The counts of one indicator with an id each, the value of each that is or can be known, and every equation between them. */
export interface RegisterSums extends Equations {
  readonly idOf: ReadonlyMap<Observation, string>;
}

/** What a count counts, as one text. */
const textOf = ({ indicator, observation: { area, period, age, sex, category } }: Cell): string =>
  `${indicator.id}|${area}|${period.type}|${period.text}|${age}|${sex}|${category}`;

/** Puts the cells of one indicator together with their equations. `k` is that of its rule. An average is no sum of people. */
export function registerSums(cells: readonly Cell[], areas: Areas, k: number): RegisterSums {
  const idOf = new Map(cells.map((cell) => [cell.observation, textOf(cell)]));
  const counted = [...idOf].flatMap(([observation, id]): Counted[] => {
    const { count, status } = observation;
    if (count === null) return status === 'suppressed' ? [{ id, observation, value: null }] : [];
    return Number.isInteger(count) ? [{ id, observation, value: count }] : [];
  });
  return { idOf, ...equationsOf(counted, areas, k) };
}

/** The cells by their ids. */
export const cellsById = ({ idOf }: RegisterSums, cells: readonly Cell[]): ReadonlyMap<string, Cell> =>
  new Map(
    cells.flatMap((cell) => {
      const id = idOf.get(cell.observation);
      return id === undefined ? [] : [[id, cell] as const];
    }),
  );
