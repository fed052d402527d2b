import { joinedSets } from '../core/joined-sets.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { Alike } from './alike.ts';

/** An indicator whose counts are those of others added up, as knife offences are those with injury and those without. Of what counts the same the first stands for all. */
export interface SumOfIndicators {
  /** The one whose metadata say so. */
  readonly said: Indicator;
  readonly whole: Indicator;
  readonly parts: readonly Indicator[];
}

/** Which indicators tell of each other, whether they count the same or add up. */
export interface Families {
  readonly sums: readonly SumOfIndicators[];
  /** All that are protected as one with an indicator, itself included: in the order of all indicators. */
  readonly of: (indicator: Indicator) => readonly [Indicator, ...Indicator[]];
}

/** Indicators with what their metadata say of sums (`sum_of`). What names itself, or one thing twice, is no sum. */
export function familiesIn(indicators: ReadonlyMap<string, Indicator>, alike: Alike): Families {
  const all = [...indicators.values()];
  const leadOf = (one: Indicator): Indicator => alike.get(one)?.[0] ?? one;
  const sums = all.flatMap((one): SumOfIndicators[] => {
    const named = one.meta.disclosure.sum_of ?? [];
    const parts = new Set(named.flatMap((id) => indicators.get(id) ?? []).map(leadOf));
    const whole = leadOf(one);
    return named.length > 0 && parts.size === named.length && !parts.has(whole)
      ? [{ said: one, whole, parts: [...parts] }]
      : [];
  });
  const { join, sets } = joinedSets(all);
  for (const [first, ...others] of alike.values()) for (const other of others) join(first, other);
  for (const { whole, parts } of sums) for (const part of parts) join(whole, part);
  const families = new Map(sets().flatMap((set) => set.map((one) => [one, set] as const)));
  return { sums, of: (indicator) => families.get(indicator) ?? [indicator] };
}

/** Whether an indicator is a sum or a part of one, or counts the same as such. */
export const addsUp = ({ sums, of }: Families, indicator: Indicator): boolean => {
  const family = of(indicator);
  return sums.some(({ whole }) => family.includes(whole));
};
