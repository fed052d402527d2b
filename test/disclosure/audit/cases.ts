import { possibleIn } from '../../../src/disclosure/audit/possible.ts';
import { searchValues, solutionOf } from '../../../src/disclosure/audit/search.ts';
import { type Secondary, secondary } from '../../../src/disclosure/audit/secondary.ts';
import { type Block, blocksOf, type Sum, type Unknown } from '../../../src/disclosure/audit/sums.ts';
import type { Count, Demand } from '../../../src/disclosure/audit/table.ts';
import { possibleCounts, roundedFlag } from '../../../src/indicators/rounded-count.ts';

/** A file of cases in the form `svd-disclosure/1`. */
export interface CaseFile {
  readonly schema: string;
  readonly cases: readonly DisclosureCase[];
}

type Interval = readonly [number | null, number | null];

export interface Audit {
  readonly name: string;
  readonly suppressed: readonly string[];
  readonly assume_suppressed_at_least?: number;
  readonly assume_suppressed_at_most?: number;
  readonly expected_intervals?: Readonly<Record<string, Interval>>;
  readonly verdict?: 'pass' | 'fail';
}

export interface DisclosureCase {
  readonly id: string;
  readonly kind?: string;
  readonly true_cells?: Readonly<Record<string, number>>;
  readonly published?: Readonly<Record<string, number | string | null>>;
  readonly equations?: readonly { readonly total: string; readonly parts: readonly string[] }[];
  readonly policy?: {
    readonly suppress_from?: number;
    readonly suppress_to?: number;
    readonly zeros_published?: boolean;
    readonly minimum_feasible_values?: number;
    readonly rounding_base?: number | null;
  };
  readonly expected_primary?: readonly string[];
  readonly audits?: readonly Audit[];
  readonly reference_additional?: number | null;
  readonly possible_values?: Readonly<Record<string, readonly number[]>>;
  readonly expected_intervals?: Readonly<Record<string, Interval>>;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly expected_feasible_counts?: readonly number[];
}

/** Trials for one block that is no network, when all of it is asked for. */
const ALL = 200_000;

const sumsOf = ({ equations = [] }: DisclosureCase): Sum[] =>
  equations.map(({ total, parts }) => ({ left: [total], right: parts }));

const rangeOf = (shown: number, base: number | null | undefined): readonly [number, number] => {
  if (!base || shown === 0) return [shown, shown];
  const { low, high } = possibleCounts(shown, [roundedFlag(base)]);
  return [low, high];
};

/** What a reader of one audit of a case holds each of its numbers for. */
export function unknownsOf(one: DisclosureCase, audit: Audit): Unknown[] {
  const { rounding_base: base, zeros_published: zeros } = one.policy ?? {};
  const low = audit.assume_suppressed_at_least ?? (zeros === false ? 0 : 1);
  const high = audit.assume_suppressed_at_most ?? Number.POSITIVE_INFINITY;
  const hidden = new Set(audit.suppressed);
  return Object.entries(one.true_cells ?? {}).map(([id, value]): Unknown => {
    if (hidden.has(id)) return { id, value, low, high };
    const [least, most] = rangeOf(base ? Math.round(value / base) * base : value, base);
    return { id, value, low: least, high: most };
  });
}

/** The same of a case of printed numbers only, whose true ones are not given. */
export function unknownsOfPrinted({ published = {}, policy = {} }: DisclosureCase): Unknown[] {
  const { suppress_from: from = 1, suppress_to: to = Number.POSITIVE_INFINITY, rounding_base: base } = policy;
  return Object.entries(published).map(([id, shown]): Unknown => {
    const [low, high] = typeof shown === 'number' ? rangeOf(shown, base) : [from, to];
    return { id, value: low, low, high };
  });
}

/** What a reader can find out about every number of a table, by id: the whole of it, however much there is. Undefined where no numbers fit. */
export function intervalsOf(unknowns: readonly Unknown[], sums: readonly Sum[]) {
  return withTruth(unknowns, sums)?.flatMap((block) =>
    possibleIn(block, Number.POSITIVE_INFINITY, ALL).map((possible, place) => ({
      id: block.unknowns[place]?.id ?? '',
      ...possible,
    })),
  );
}

/** Every value of one number that some solution gives it. */
export function valuesOf(id: string, unknowns: readonly Unknown[], sums: readonly Sum[]): number[] {
  const block = withTruth(unknowns, sums)?.find((own) => own.unknowns.some((unknown) => unknown.id === id));
  const place = block?.unknowns.findIndex((unknown) => unknown.id === id) ?? -1;
  const found = block && searchValues(block, Number.POSITIVE_INFINITY, ALL)[place];
  return [...(found?.values ?? [])].sort((a, b) => a - b);
}

/** The blocks of what is not known. Where the true values are not among those that a reader believes in, others that fit stand for them. */
function withTruth(unknowns: readonly Unknown[], sums: readonly Sum[]): Block[] | undefined {
  const value = new Map(unknowns.map((one) => [one.id, one.value]));
  const total = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (value.get(id) ?? 0), 0);
  const fits =
    unknowns.every((one) => one.low <= one.value && one.value <= one.high) &&
    sums.every(({ left, right }) => [...left, ...right].some((id) => !value.has(id)) || total(left) === total(right));
  const open = (own: readonly Unknown[]) => own.filter(({ low, high }) => low < high);
  if (fits) return blocksOf(open(unknowns), sums);
  const solved = blocksOf(
    unknowns.map((one) => ({ ...one, value: 0 })),
    sums,
  ).map((block) => ({ block, values: solutionOf(block, ALL) }));
  const found = solved.flatMap(({ block, values }) =>
    block.unknowns.flatMap((one, place) => (values ? [{ ...one, value: values[place] as number }] : [])),
  );
  return found.length === unknowns.length ? blocksOf(open(found), sums) : undefined;
}

/** What secondary suppression adds to the primary counts of a case. */
export function protect(one: DisclosureCase): Secondary {
  const demand = demandOf(one);
  const { from, to, least } = demand;
  const isPrimary = (value: number) => (value === 0 ? least === 0 : value >= from && value <= to);
  const primary = one.expected_primary && new Set(one.expected_primary);
  const counts = Object.entries(one.true_cells ?? {}).map(
    ([id, value]): Count => ({ id, value, state: (primary?.has(id) ?? isPrimary(value)) ? 'primary' : 'shown' }),
  );
  return secondary(counts, sumsOf(one), demand);
}

export const demandOf = ({ policy = {} }: DisclosureCase): Demand => ({
  from: policy.zeros_published === false ? 0 : (policy.suppress_from ?? 1),
  to: policy.suppress_to ?? 1,
  k: policy.minimum_feasible_values ?? 2,
  least: policy.zeros_published === false ? 0 : 1,
});
