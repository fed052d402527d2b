import type { AppliedRule } from './rule.ts';

/** One rule that hides whatever any of several does, rounds to the largest base and asks for the most: what holds for a figure under all of them. */
export function strictest([first, ...others]: readonly [AppliedRule, ...AppliedRule[]]): AppliedRule {
  return others.reduce(
    (a, b) => ({
      hidden:
        a.hidden && b.hidden
          ? { from: Math.min(a.hidden.from, b.hidden.from), to: Math.max(a.hidden.to, b.hidden.to) }
          : (a.hidden ?? b.hidden),
      round: a.round === undefined ? b.round : Math.max(a.round, b.round ?? 0),
      zerosPublished: a.zerosPublished && b.zerosPublished,
      secondary: a.secondary === 'exact' || b.secondary === 'exact' ? 'exact' : 'none',
      k: Math.max(a.k, b.k),
      leastDenominator: Math.max(a.leastDenominator, b.leastDenominator),
    }),
    first,
  );
}
