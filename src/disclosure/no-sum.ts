import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { placeOf } from '../core/place.ts';
import { isRounded } from '../indicators/exact-counts.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { Families, SumOfIndicators } from './addends.ts';
import { lineKey, linesOf } from './lines.ts';

/**
 * Indicators that are said to be sums and are none: they name themselves, or one thing twice; or in fewer than half of what all have a count of do these add up, so that nothing is
 * protected by it. Code: disclosure/no-sum. Counts are not told.
 */
export function noSums(indicators: readonly Indicator[], { sums }: Families): Diagnostic[] {
  return indicators.flatMap((one) => {
    const named = one.meta.disclosure.sum_of ?? [];
    if (named.length === 0) return [];
    const sum = sums.find(({ said }) => said === one);
    if (sum && isSum(sum)) return [];
    const others = namedFew(named);
    const message = sum
      ? `${one.id} is said to be the sum of ${others}, and in most rows that all have it is not.`
      : `${one.id} is said to be the sum of ${others}, and one of these is itself, or counts the same as another.`;
    return [diagnostic('disclosure/no-sum', placeOf(one.meta.disclosure, 'sum_of'), message)];
  });
}

/** Whether at least half of the counts that all have add up, or there are none. */
function isSum({ whole, parts }: SumOfIndicators): boolean {
  const [totals = new Map<string, number>(), ...others] = [whole, ...parts].map(exactlyCounted);
  const known = [...totals].filter(([key]) => others.every((counts) => counts.has(key)));
  const exact = known.filter(
    ([key, total]) => others.reduce((rest, counts) => rest - (counts.get(key) ?? 0), total) === 0,
  );
  return 2 * exact.length >= known.length;
}

const exactlyCounted = (indicator: Indicator): ReadonlyMap<string, number> =>
  new Map(
    linesOf(indicator).flatMap(({ figures }) =>
      figures.flatMap((one) =>
        one.count === null || isRounded(one.flags) ? [] : [[`${lineKey(one)}\n${one.period.text}`, one.count] as const],
      ),
    ),
  );
