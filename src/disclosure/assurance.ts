import { kept } from '../core/kept.ts';
import { countsOf, firstPublished } from './publish-series.ts';
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
  const tallies = [...published.values()].map((indicator) => tallyOf(firstPublished(indicator)));
  const all = (of: 'counts' | 'hidden' | 'exposed') => tallies.reduce((sum, tally) => sum + tally[of], 0);
  return {
    rules: used,
    counts: all('counts'),
    hidden: all('hidden'),
    exposed: all('exposed'),
    overrides: clearances.length,
  };
}

/** What the audit of an indicator found. */
const tallyOf = kept(
  ({ series, audit }: PublishedIndicator): Pick<Assurance<unknown>, 'counts' | 'hidden' | 'exposed'> => {
    const found = { counts: 0, hidden: 0, exposed: audit?.exposed ?? 0 };
    for (const one of series)
      for (const { count } of countsOf(one)) {
        const isHidden = count.kind === 'hidden' && (count.reason === 'suppressed' || count.reason === 'low');
        if (isHidden) found.hidden += 1;
        if (isHidden || count.kind === 'shown') found.counts += 1;
      }
    return found;
  },
);
