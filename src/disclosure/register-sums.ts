import { grouped } from '../core/grouped.ts';
import type { Observation } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import type { SumOfIndicators } from './addends.ts';
import { answerBases } from './answer-bases.ts';
import { type Counted, type Equations, equationsAcross, equationsOf } from './audit/equations.ts';
import type { Cell } from './cell.ts';
import { cellId } from './cell-id.ts';
import { earlierEquations, type PrintedBefore } from './editions/printed-before.ts';
import { impliedCount, stepOf } from './implied-count.ts';
import { isOpen } from './rule.ts';
import { shareSums } from './share-sums.ts';

/** The counts of one indicator, or of several that add up, with an id each, the value of each that is or can be known, and every equation between them. */
export interface RegisterSums extends Equations {
  /** Counts of no cell that earlier editions printed as hidden. Other counts of no cell are known: those editions printed them. */
  readonly hiddenBefore: ReadonlySet<string>;
  readonly idOf: ReadonlyMap<Observation, string>;
}

/** What counts add up by that their own table does not tell. */
export interface Wholes {
  readonly areas: Areas;
  readonly sums: readonly SumOfIndicators[];
}

/** Puts cells together with their equations, and those of earlier editions, `before`. `k` is that of their rule. An average is no sum of people. */
export function registerSums(
  cells: readonly Cell[],
  { areas, sums }: Wholes,
  k: number,
  before: PrintedBefore = new Map(),
): RegisterSums {
  const idOf = new Map(cells.map((cell) => [cell.observation, cellId(cell.indicator.id, cell.observation)]));
  const own = [...grouped(cells, ({ indicator }) => indicator.id)];
  const counted = new Map(own.map(([id, of]) => [id, countedOf(of, idOf)]));
  const apart = own.map(([id, of]) => joined(equationsOf(counted.get(id) ?? [], areas, k), shareSums(of, stepOf(of))));
  const across = sums.filter(({ whole }) => counted.has(whole.id));
  const now = across.length === 0 ? apart : [...apart, equationsAcross(across, counted, allValues(apart), k)];
  const then = own.flatMap(([id, of]) => earlierEquations(of, before.get(id) ?? [], areas, k));
  return {
    idOf,
    sums: [...now, ...then].flatMap((one) => one.sums),
    rests: [...now, ...then].flatMap(({ rests }) => rests),
    // What is known of a count today comes last: it is what counts.
    values: allValues([...then, ...now]),
    hiddenBefore: new Set(then.flatMap(({ hidden }) => [...hidden])),
  };
}

/** The counts of one indicator that are numbers of people, or that their source hides. */
function countedOf(cells: readonly Cell[], idOf: RegisterSums['idOf']): Counted[] {
  const step = stepOf(cells);
  const bases = answerBases(cells, step);
  return cells.flatMap((cell): Counted[] => {
    const id = idOf.get(cell.observation) as string;
    const base = bases.get(cell.observation);
    const observation = base === undefined ? cell.observation : { ...cell.observation, denominator: base };
    const count = isOpen(cell.rule) ? impliedCount(cell, step) : observation.count;
    if (count === null) return observation.status === 'suppressed' ? [{ id, observation, value: null }] : [];
    return Number.isInteger(count) ? [{ id, observation, value: count }] : [];
  });
}

const allValues = ([first, ...others]: readonly Equations[]): ReadonlyMap<string, number> => {
  if (others.length === 0) return first?.values ?? new Map();
  return new Map([first, ...others].flatMap((one) => [...(one?.values ?? [])]));
};

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
