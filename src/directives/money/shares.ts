import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { moneyInWords } from '../../assemble/words.ts';
import type { SettledContent } from '../../model/model.ts';

export type Stream = SettledContent['funding']['streams'][number];

/** So many parts can be told apart. */
const MOST_PARTS = 4;

/** Sums of money and the parts of each, in pounds, in one order. */
export interface Shares {
  /** The parts as tables name them, and as the key of a chart does. */
  readonly parts: readonly { readonly title: string; readonly name: string }[];
  readonly rows: readonly { readonly name: string; readonly amount: number; readonly of: readonly number[] }[];
}

/** The parts that a stream is divided into; the smallest of more than four together. Undefined where it is not divided. */
export function allocationsOf({ allocations, amount, year }: Stream, labels: Labels): Shares | undefined {
  if (amount === null || allocations.length < 2) return undefined;
  const sorted = allocations.toSorted((a, b) => b.amount - a.amount);
  const isLong = sorted.length > MOST_PARTS;
  const named = isLong ? sorted.slice(0, MOST_PARTS - 1) : sorted;
  const rest = sorted.slice(named.length);
  const left = rest.reduce((sum, one) => sum + one.amount, 0);
  const parts = [
    ...named.map((one) => ({ title: one.title, pounds: one.amount })),
    ...(isLong ? [{ title: label(labels, 'money.others', { count: rest.length }), pounds: left }] : []),
  ];
  return {
    parts: parts.map(({ title, pounds }) => ({
      title,
      name: label(labels, 'money.part', { title, amount: moneyInWords(pounds) }),
    })),
    rows: [{ name: year, amount, of: parts.map(({ pounds }) => pounds) }],
  };
}

/** What of each Violence Reduction Unit grant went to interventions, where that is known. */
export function interventionsOf(streams: readonly Stream[], labels: Labels): Shares | undefined {
  const rows = streams.flatMap(({ kind, amount, intervention_spend: spent, year }) =>
    kind === 'vru' && amount !== null && amount > 0 && spent !== null && spent <= amount
      ? [{ name: year, amount, of: [spent, amount - spent] }]
      : [],
  );
  const parts = ['money.interventions', 'money.rest'].map((key) => ({
    title: label(labels, key),
    name: label(labels, key),
  }));
  return rows.length === 0 ? undefined : { parts, rows };
}
