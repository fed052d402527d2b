import { folded } from '../signs.ts';
import type { Atom, SourceBlock } from './atoms.ts';

/** A stretch of printed signs that the program made: to its end, not included. */
export interface Fixed {
  readonly from: number;
  readonly to: number;
}

/** What a printed sign is made from, by the number of its atom; what the program made is part of a region, and cannot be changed. */
export interface Aligned {
  readonly block: SourceBlock;
  /** For each printed sign its atom, or undefined where it stands in a region. */
  readonly atomOf: readonly (number | undefined)[];
  readonly regions: readonly Region[];
}

/** Printed signs that a token or the program made, and the tokens that print them: none where the program put words between those of the source. */
export interface Region extends Fixed {
  readonly atoms: readonly number[];
}

/**
 * Lays printed signs over the paragraph of the source that they were made from. `fixed` are the stretches that are known to be made by the program, in their order. Undefined where the
 * source does not print these words: somebody has changed it since.
 */
export function align(printed: readonly string[], fixed: readonly Fixed[], block: SourceBlock): Aligned | undefined {
  const shown = printed
    .map((sign, at) => ({ sign: folded(sign), at }))
    .filter(({ at }) => !fixed.some(({ from, to }) => at >= from && at < to));
  const found = signsFound(
    shown.map(({ sign }) => sign),
    block.atoms,
  );
  if (!found) return undefined;
  const atomOf: (number | undefined)[] = printed.map(() => undefined);
  for (const [index, { at }] of shown.entries()) atomOf[at] = found[index];
  return { block, atomOf, regions: regionsIn(atomOf, block.atoms) };
}

/** For each printed sign the atom that it is from; undefined for what a token prints. Between tokens the words are looked for from left to right. */
function signsFound(printed: readonly string[], atoms: readonly Atom[]): (number | undefined)[] | undefined {
  const found: (number | undefined)[] = printed.map(() => undefined);
  const runs = literals(atoms);
  let at = 0;
  for (const [index, { from, signs }] of runs.entries()) {
    const isFirst = index === 0;
    const isLast = index === runs.length - 1;
    const start = isLast && !isFirst ? printed.length - signs.length : isFirst ? 0 : indexOf(printed, signs, at);
    if (start < at || !fits(printed, signs, start)) return undefined;
    if (isFirst && isLast && signs.length !== printed.length) return undefined;
    for (let offset = 0; offset < signs.length; offset++) found[start + offset] = from + offset;
    at = start + signs.length;
  }
  return found;
}

interface Literal {
  readonly from: number;
  readonly signs: readonly string[];
}

/** The words between tokens; there is one before the first and one behind the last, if only an empty one. */
function literals(atoms: readonly Atom[]): Literal[] {
  const runs: { from: number; signs: string[] }[] = [{ from: 0, signs: [] }];
  for (const [index, { kind, text }] of atoms.entries()) {
    if (kind !== 'sign') runs.push({ from: index + 1, signs: [] });
    else runs.at(-1)?.signs.push(folded(text));
  }
  return runs;
}

const fits = (printed: readonly string[], signs: readonly string[], start: number): boolean =>
  start >= 0 && start + signs.length <= printed.length && signs.every((sign, index) => printed[start + index] === sign);

function indexOf(printed: readonly string[], signs: readonly string[], from: number): number {
  for (let start = from; start + signs.length <= printed.length; start++) if (fits(printed, signs, start)) return start;
  return -1;
}

/** Stretches of signs without an atom, and tokens that print nothing, each between the atoms around it. */
function regionsIn(atomOf: readonly (number | undefined)[], atoms: readonly Atom[]): Region[] {
  const regions: Region[] = [];
  let next = 0;
  for (let at = 0; at <= atomOf.length; ) {
    let to = at;
    while (to < atomOf.length && atomOf[to] === undefined) to++;
    const following = atomOf[to] ?? atoms.length;
    const between = Array.from({ length: Math.max(0, following - next) }, (_, index) => next + index);
    if (to > at || between.length > 0) regions.push({ from: at, to, atoms: between });
    next = following + 1;
    at = to + 1;
  }
  return regions;
}
