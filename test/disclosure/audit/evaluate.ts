import { exposedIn } from '../../../src/disclosure/audit/pattern.ts';
import type { Count } from '../../../src/disclosure/audit/table.ts';
import {
  type Audit,
  type CaseFile,
  type DisclosureCase,
  demandOf,
  intervalsOf,
  protect,
  unknownsOf,
  unknownsOfPrinted,
  valuesOf,
} from './cases.ts';
import { countsOfRate } from './rate-leak.ts';

/** What of one case differs from what is expected of it; empty where nothing does. */
export interface CaseResult {
  readonly id: string;
  /** Which part of the case: an audit by its name, or what is protected. */
  readonly method: string;
  readonly differences: readonly string[];
}

/**
 * Runs every case of a file in the form `svd-disclosure/1`: audits must find exactly the expected intervals and verdicts, protection may
 * hide no more than the reference and must pass its own audit for readers who know the rule and who do not, hide no zero that is published, and be the same in another order.
 */
export const evaluateCases = ({ cases }: CaseFile): CaseResult[] => cases.flatMap(evaluateCase);

function evaluateCase(one: DisclosureCase): CaseResult[] {
  const result = (method: string, differences: readonly string[]): CaseResult => ({ id: one.id, method, differences });
  const results = (one.audits ?? []).map((audit) => result(audit.name, ofAudit(one, audit)));
  if (one.published && one.expected_intervals)
    results.push(result(one.kind ?? 'published', ofIntervals(one, unknownsOfPrinted(one), one.expected_intervals)));
  if (one.possible_values) results.push(result('possible values', ofValues(one, one.possible_values)));
  if (one.expected_feasible_counts)
    results.push(
      result(one.kind ?? 'rate', compared('counts', countsOfRate(one.input ?? {}), one.expected_feasible_counts)),
    );
  if (typeof one.reference_additional === 'number')
    results.push(result('protect', ofProtection(one, one.reference_additional)));
  return results;
}

const sumsOf = ({ equations = [] }: DisclosureCase) =>
  equations.map(({ total, parts }) => ({ left: [total], right: parts }));

function ofAudit(one: DisclosureCase, audit: Audit): string[] {
  const unknowns = unknownsOf(one, audit);
  const different = ofIntervals(one, unknowns, audit.expected_intervals ?? {});
  if (audit.verdict === undefined) return different;
  const found = new Map(intervalsOf(unknowns, sumsOf(one))?.map((own) => [own.id, own.count]));
  const { k } = demandOf(one);
  const passes = audit.suppressed.every((id) => (found.get(id) ?? 1) >= k);
  return [...different, ...compared('verdict', passes ? 'pass' : 'fail', audit.verdict)];
}

function ofIntervals(
  one: DisclosureCase,
  unknowns: ReturnType<typeof unknownsOf>,
  expected: NonNullable<Audit['expected_intervals']>,
): string[] {
  const found = new Map(intervalsOf(unknowns, sumsOf(one))?.map((own) => [own.id, own]));
  const known = new Map(unknowns.map((own) => [own.id, own.low]));
  return Object.entries(expected).flatMap(([id, interval]) => {
    const { low, high } = found.get(id) ?? { low: known.get(id), high: known.get(id) };
    // The files write null where there is no end.
    return compared(id, [low ?? null, high === Number.POSITIVE_INFINITY ? null : (high ?? null)], interval);
  });
}

function ofValues(one: DisclosureCase, expected: NonNullable<DisclosureCase['possible_values']>): string[] {
  const [audit] = one.audits ?? [];
  if (!audit) return ['no audit says what is hidden'];
  return Object.entries(expected).flatMap(([id, values]) =>
    compared(`values of ${id}`, valuesOf(id, unknownsOf(one, audit), sumsOf(one)), values),
  );
}

function ofProtection(one: DisclosureCase, reference: number): string[] {
  const { added, failed } = protect(one);
  const { k, from, to, least } = demandOf(one);
  const value = one.true_cells ?? {};
  const suppressed = [...(one.expected_primary ?? []), ...added];
  const lean = { name: 'protected', suppressed, assume_suppressed_at_least: least };
  const hidden = suppressed.map(
    (id): Count => ({ id, value: value[id] ?? 0, state: added.includes(id) ? 'shown' : 'primary' }),
  );
  const few = (intervalsOf(unknownsOf(one, lean), sumsOf(one)) ?? []).filter(
    ({ id, count }) => suppressed.includes(id) && count < Math.min(k, to - from + 1),
  );
  const exposed = [...exposedIn(hidden, sumsOf(one), demandOf(one)), ...few.map(({ id }) => id)];
  const turned = protect({ ...one, true_cells: Object.fromEntries(Object.entries(value).toReversed()) });
  return [
    ...(failed.length > 0 ? [`withheld: ${failed.flat().join(', ')}`] : []),
    ...(added.length > reference
      ? [`hides ${added.length} more, expected at most ${reference}: ${added.join(', ')}`]
      : []),
    ...exposed.map((id) => `${id} has too few values`),
    ...added.filter((id) => value[id] === 0 && least === 1).map((id) => `hides the zero ${id}`),
    ...compared('in another order', turned.added, added),
  ];
}

function compared(what: string, found: unknown, expected: unknown): string[] {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  return a === b ? [] : [`${what}: expected ${b}, got ${a}`];
}
