import { sum } from '../core/sum.ts';
import { countsOf } from './publish-series.ts';
import type { PublishedIndicator, PublishedIndicators } from './published.ts';
import { appliedRule } from './rule.ts';

type Rules = Parameters<typeof appliedRule>[1];
type Ruled = Parameters<typeof appliedRule>[0] & { readonly id: string };

/** What readers are told of how small numbers are protected: the rules that hide counts, and what the audit of everything published found. */
export interface Assurance<Rule> {
  readonly rules: readonly (Rule & { readonly protects: boolean; readonly least: number })[];
  readonly counts: number;
  readonly hidden: number;
  readonly exposed: number;
  /** Counts that are shown against their rule. */
  readonly overrides: number;
}

/** The assurance of all indicators that are published; undefined where no rule hides a count. `least` is the least k of the indicators under a rule. */
export function assuranceOf<Rule extends Rules[number]>(
  published: PublishedIndicators,
  metas: readonly Ruled[],
  rules: readonly Rule[],
  clearances: readonly unknown[],
): Assurance<Rule> | undefined {
  const own = metas.filter(({ id }) => published.has(id));
  const used = rules.flatMap((rule) => {
    const applied = own
      .filter((meta) => meta.disclosure.rule === rule.id)
      .map((meta) => appliedRule(meta, rules))
      .filter((one) => one !== undefined);
    if (!applied.some(({ hidden, zerosPublished }) => hidden !== undefined || !zerosPublished)) return [];
    return [{ ...rule, protects: rule.secondary === 'exact', least: Math.min(...applied.map(({ k }) => k)) }];
  });
  if (used.length === 0) return undefined;
  const counted = [...published.values()].map(tallyOf);
  const hidden = sum(counted.map((one) => one.hidden));
  return {
    rules: used,
    counts: hidden + sum(counted.map((one) => one.shown)),
    hidden,
    exposed: sum([...published.values()].map(({ audit }) => audit?.exposed ?? 0)),
    overrides: clearances.length,
  };
}

interface Tally {
  readonly shown: number;
  /** To protect people. */
  readonly hidden: number;
}

const tallies = new WeakMap<PublishedIndicator, Tally>();

/** How many counts of an indicator are shown and hidden. */
function tallyOf(indicator: PublishedIndicator): Tally {
  const known = tallies.get(indicator);
  if (known) return known;
  let [shown, hidden] = [0, 0];
  for (const series of indicator.series)
    for (const { count } of countsOf(series)) {
      if (count.kind === 'shown') shown += 1;
      else if (count.reason === 'suppressed' || count.reason === 'low') hidden += 1;
    }
  const tally = { shown, hidden };
  tallies.set(indicator, tally);
  return tally;
}
