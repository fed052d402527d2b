import { readFileSync } from 'node:fs';
import { possibleIn } from '../../../src/disclosure/audit/possible.ts';
import { secondary } from '../../../src/disclosure/audit/secondary.ts';
import { blocksOf, type Sum, type Unknown } from '../../../src/disclosure/audit/sums.ts';
import type { Count, Demand } from '../../../src/disclosure/audit/table.ts';

/** A file of cases in the form `svd-disclosure/1`. */
export interface CaseFile {
  readonly schema: string;
  readonly cases: readonly DisclosureCase[];
}

interface Audit {
  readonly name: string;
  readonly suppressed: readonly string[];
  readonly assume_suppressed_at_least?: number;
  readonly assume_suppressed_at_most?: number;
  readonly expected_intervals: Readonly<Record<string, readonly [number, number | null]>>;
}

export interface DisclosureCase {
  readonly id: string;
  readonly true_cells?: Readonly<Record<string, number>>;
  readonly equations?: readonly { readonly total: string; readonly parts: readonly string[] }[];
  readonly policy?: {
    readonly suppress_from: number;
    readonly suppress_to: number;
    readonly minimum_feasible_values: number;
    readonly rounding_base: number | null;
  };
  readonly expected_primary?: readonly string[];
  readonly audits?: readonly Audit[];
  readonly reference_additional?: number;
  readonly possible_values?: Readonly<Record<string, readonly number[]>>;
}

export const readCases = (name: string): readonly DisclosureCase[] =>
  (JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as CaseFile).cases;

export const sumsOf = ({ equations = [] }: DisclosureCase): Sum[] =>
  equations.map(({ total, parts }) => ({ left: [total], right: parts }));

/** The intervals of one audit of a case, by id, as `[low, high]` with null for no end. */
export function intervalsOf(
  one: DisclosureCase,
  {
    suppressed,
    assume_suppressed_at_least: low = 0,
    assume_suppressed_at_most: high = Number.POSITIVE_INFINITY,
  }: Audit,
) {
  const hidden = new Set(suppressed);
  const half = one.policy?.rounding_base ? (one.policy.rounding_base - 1) / 2 : 0;
  const unknowns = Object.entries(one.true_cells ?? {}).flatMap(([id, value]): Unknown[] => {
    if (hidden.has(id)) return [{ id, value, low, high }];
    if (half === 0 || value === 0) return [];
    const base = one.policy?.rounding_base as number;
    const rounded = Math.round(value / base) * base;
    return [{ id, value, low: rounded - half, high: rounded + half }];
  });
  return audit(unknowns, sumsOf(one));
}

/** What secondary suppression adds to the primary counts of a case. */
export function protect(one: DisclosureCase) {
  const primary = new Set(one.expected_primary);
  const counts = Object.entries(one.true_cells ?? {}).map(
    ([id, value]): Count => ({ id, value, state: primary.has(id) ? 'primary' : 'shown' }),
  );
  return secondary(counts, sumsOf(one), demandOf(one));
}

export const demandOf = ({ policy }: DisclosureCase): Demand => ({
  from: policy?.suppress_from ?? 1,
  to: policy?.suppress_to ?? 1,
  k: policy?.minimum_feasible_values ?? 2,
  least: 1,
});

/** What a reader can find out about every unknown of a table: the whole of it, however much there is. */
export const audit = (unknowns: readonly Unknown[], sums: readonly Sum[]) =>
  new Map(
    blocksOf(unknowns, sums).flatMap((block) =>
      possibleIn(block, Number.POSITIVE_INFINITY, 50_000).map(
        (possible, place) => [block.unknowns[place]?.id ?? '', possible] as const,
      ),
    ),
  );
