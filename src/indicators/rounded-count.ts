const ROUNDED = /^rounded(\d+)$/;

/** The counts that a printed count may stand for, both included. */
export interface PossibleCounts {
  readonly low: number;
  readonly high: number;
}

/** The flag of a count that is rounded to a base. */
export const roundedFlag = (base: number): string => `rounded${base}`;

/** The flag of a count whose source rounds to a base, if it does so here: 98,511 for England beside 45 for Rutland is exact. */
export function flagOfSource(base: number | undefined, count: number | null): string[] {
  return base !== undefined && count !== null && count % base === 0 ? [roundedFlag(base)] : [];
}

/** The base that a figure's count is rounded to by its flags, such as 5 of `rounded5`; the largest of several, undefined without one. */
export function roundingBase(flags: readonly string[]): number | undefined {
  const bases = basesOf(flags);
  return bases.length === 0 ? undefined : Math.max(...bases);
}

/**
 * The lowest and the highest count that may be meant: with a base b the count less and plus (b − 1)/2, never below 0. Of an even base
 * either half may have been rounded up or down, so both are possible: b/2. What was rounded twice to different bases lies within both.
 */
export function possibleCounts(count: number, flags: readonly string[]): PossibleCounts {
  const half = basesOf(flags).reduce((sum, base) => sum + Math.floor(base / 2), 0);
  return { low: Math.max(0, count - half), high: count + half };
}

function basesOf(flags: readonly string[]): number[] {
  if (flags.length === 0) return [];
  const rounded = flags.filter((flag) => flag.startsWith('rounded'));
  if (rounded.length === 0) return [];
  const bases = rounded.flatMap((flag) => {
    const [, base] = ROUNDED.exec(flag) ?? [];
    return base === undefined ? [] : [Number(base)];
  });
  return [...new Set(bases)].filter((base) => base > 1);
}
