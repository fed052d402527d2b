import type { Cell } from './cells.ts';
import { type Equation, isUnprinted, type Unknown } from './equations.ts';
import type { Block } from './solve.ts';

export const isUnknown = (one: Unknown): boolean => one.low !== one.high || (!('latent' in one) && one.isHidden);

/** Unknowns that share equations, and the equations. What stands in no equation is a block of its own. */
export function blocksOf(cells: readonly Cell[], equations: readonly Equation[]): Block[] {
  const own = new Map<Unknown, Equation[]>();
  for (const cell of cells) if (isUnknown(cell)) own.set(cell, []);
  for (const equation of equations)
    for (const one of new Set([equation.total, ...equation.parts]))
      if (isUnknown(one)) own.set(one, [...(own.get(one) ?? []), equation]);
  const left = new Set(own.keys());
  const blocks: Block[] = [];
  for (const first of own.keys()) {
    if (!left.has(first)) continue;
    const unknowns = new Set([first]);
    for (const one of unknowns)
      for (const { total, parts } of own.get(one) ?? [])
        for (const other of [total, ...parts]) if (own.has(other)) unknowns.add(other);
    for (const one of unknowns) left.delete(one);
    const inThem = new Set([...unknowns].flatMap((one) => own.get(one) ?? []));
    blocks.push({ unknowns: [...unknowns], equations: [...inThem] });
  }
  return blocks;
}

/** Hidden figures that share equations with each other, with nothing in between that nobody printed. */
export function hiddenTogether(cells: readonly Cell[], equations: readonly Equation[]): Cell[][] {
  const printed = equations.filter(({ total, parts }) => ![total, ...parts].some(isUnprinted));
  return blocksOf(
    cells.filter(({ isHidden }) => isHidden),
    printed,
  ).map(({ unknowns }) => unknowns.filter((one) => !('latent' in one) && one.isHidden) as Cell[]);
}
