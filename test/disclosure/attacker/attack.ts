import { blocksOf, hiddenTogether } from './blocks.ts';
import type { Cell } from './cells.ts';
import type { Equation, Unknown } from './equations.ts';
import { type Block, solver, type World } from './solve.ts';

/** What a reader knows of figures that are hidden together, and how many values must remain possible for each. */
export interface Known {
  readonly low: number;
  readonly high: number;
  readonly need: number;
}

/** A hidden figure that has too few possible values, and those. */
export interface Found {
  readonly cell: Cell;
  readonly values: readonly number[];
}

/** Works out every hidden figure as far as it can be, by whole-number programming over every equation, and tells those that have fewer values than they need. */
export async function attack(
  cells: readonly Cell[],
  equations: readonly Equation[],
  knownOf: (together: readonly Cell[]) => Known,
): Promise<Found[]> {
  const known = new Map<Unknown, Known>();
  for (const together of hiddenTogether(cells, equations)) {
    const all = knownOf(together);
    for (const cell of together) known.set(cell, all);
  }
  const solve = await solver();
  return blocksOf(cells, equations).flatMap((block) => foundIn(block, known, solve));
}

function foundIn(block: Block, known: ReadonlyMap<Unknown, Known>, solve: Awaited<ReturnType<typeof solver>>): Found[] {
  const seen = new Map<Unknown, Set<number>>(block.unknowns.map((one) => [one, new Set()]));
  const boundsOf = (one: Unknown): readonly [number, number] => {
    const { low = 0, high = Number.POSITIVE_INFINITY } = known.get(one) ?? {};
    return [Math.max(low, one.low), Math.min(high, one.high)];
  };
  const look = (wish: ReadonlyMap<Unknown, number>, only?: readonly [Unknown, number, number]): World | undefined => {
    const world = solve(block, (one) => (only?.[0] === one ? [only[1], only[2]] : boundsOf(one)), wish);
    for (const [one, value] of world ?? []) seen.get(one)?.add(value);
    return world;
  };
  return block.unknowns.flatMap((one): Found[] => {
    const need = known.get(one)?.need ?? 0;
    const values = seen.get(one);
    if (!values || values.size >= need || 'latent' in one) return [];
    const low = look(new Map([[one, 1]]))?.get(one);
    const high = look(new Map([[one, -1]]))?.get(one);
    // Equations that cannot all be true say nothing: the attacker has believed too much.
    if (low === undefined || high === undefined) throw new Error(`no numbers fit ${JSON.stringify(one)}`);
    for (let value = low + 1; value < high && values.size < need; value += 1)
      if (!values.has(value)) look(new Map(), [one, value, value]);
    return values.size >= need ? [] : [{ cell: one, values: [...values].toSorted((a, b) => a - b) }];
  });
}
