import type { Observation } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import { answerBases } from './answer-bases.ts';
import { type Counted, type Equations, equationsOf } from './audit/equations.ts';
import type { Cell } from './cell.ts';
import { cellId } from './cell-id.ts';
import { earlierEquations } from './editions/printed-before.ts';
import type { PrintedCount } from './editions/register-file.ts';
import { impliedCount, stepOf } from './implied-count.ts';
import { isOpen } from './rule.ts';
import { shareSums } from './share-sums.ts';

/** The counts of one indicator with an id each, the value of each that is or can be known, and every equation between them. */
export interface RegisterSums extends Equations {
  /** Counts of no cell that earlier editions printed as hidden. Other counts of no cell are known: those editions printed them. */
  readonly hiddenBefore: ReadonlySet<string>;
  readonly idOf: ReadonlyMap<Observation, string>;
}

/** Puts the cells of one indicator together with their equations, and those of earlier editions, `before`. `k` is that of its rule. An average is no sum of people. */
export function registerSums(
  cells: readonly Cell[],
  areas: Areas,
  k: number,
  before: readonly (readonly PrintedCount[])[] = [],
): RegisterSums {
  const idOf = new Map(cells.map((cell) => [cell.observation, cellId(cell.indicator.id, cell.observation)]));
  const step = stepOf(cells);
  const bases = answerBases(cells, step);
  const counted = cells.flatMap((cell): Counted[] => {
    const id = idOf.get(cell.observation) as string;
    const base = bases.get(cell.observation);
    const observation = base === undefined ? cell.observation : { ...cell.observation, denominator: base };
    const count = isOpen(cell.rule) ? impliedCount(cell, step) : observation.count;
    if (count === null) return observation.status === 'suppressed' ? [{ id, observation, value: null }] : [];
    return Number.isInteger(count) ? [{ id, observation, value: count }] : [];
  });
  const ofCounts = equationsOf(counted, areas, k);
  const now = joined(ofCounts, shareSums(cells, step));
  const then = earlierEquations(cells, before, areas, k);
  return {
    idOf,
    sums: [now, ...then].flatMap(({ sums }) => sums),
    rests: [now, ...then].flatMap(({ rests }) => rests),
    // What is known of a count today comes last: it is what counts.
    values: then.length === 0 ? now.values : new Map([...then, now].flatMap(({ values }) => [...values])),
    hiddenBefore: new Set(then.flatMap(({ hidden }) => [...hidden])),
  };
}

/** Equations of counts with those of shares of which counts say nothing. */
const joined = (counts: Equations, shares: Equations): Equations =>
  shares.sums.length === 0
    ? counts
    : {
        sums: [...counts.sums, ...shares.sums],
        rests: [...counts.rests, ...shares.rests],
        values: new Map([...shares.values, ...counts.values]),
      };

/** The cells by their ids. */
export const cellsById = ({ idOf }: RegisterSums, cells: readonly Cell[]): ReadonlyMap<string, Cell> =>
  new Map(
    cells.flatMap((cell) => {
      const id = idOf.get(cell.observation);
      return id === undefined ? [] : [[id, cell] as const];
    }),
  );
