import { sum } from '../core/sum.ts';
import { complete } from './complete.ts';
import { refuseCounts, refuseScale } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

/** A unit cost as configured: pounds per crime that happened, at the prices of a year, with its source. */
export interface UnitCost {
  readonly category: string;
  readonly unitCost: number | null;
  /** The year of the prices, such as `2015/16`. */
  readonly priceYear?: string | undefined;
  readonly source?: string | undefined;
  /** Crimes that happened per crime recorded; absent when unknown, which makes the cost an underestimate. */
  readonly multiplier?: number | undefined;
}

export interface CostItem {
  /** Recorded crimes; null when hidden or missing. */
  readonly count: number | null;
  /** True when the count is rounded: it is then not multiplied. */
  readonly rounded?: boolean | undefined;
  readonly cost: UnitCost;
}

export interface CostOfViolenceInput {
  readonly items: readonly CostItem[];
  /** Prices of the year shown over prices of the unit costs' year; 1 leaves the prices as they are. */
  readonly priceUplift?: number;
}

export interface CostOfViolence {
  readonly status: 'ok' | 'missing';
  /** Pounds; null when an item is null. Mostly harm valued in money: never a "cost to services". */
  readonly total: number | null;
  readonly perItem: readonly (number | null)[];
  /** The total at two significant figures, for prose. */
  readonly totalRounded: number | null;
  /** True when an item has no multiplier from recorded crime to crime that happened. */
  readonly underestimate: boolean;
  readonly priceYears: readonly string[];
  readonly sources: readonly string[];
}

/**
 * Cost of violence: Σ count · multiplier · unit cost · price uplift, in pounds. Source: Heeks and others 2018, Home Office Research
 * Report 99, for the method and its unit costs, which are configuration. `missing` when a count or unit cost is null.
 * Refuses with `count_negative`, `unit_cost_negative`, `count_rounded`, `invalid_input` (a multiplier or uplift not above 0).
 */
export function costOfViolence(input: CostOfViolenceInput): CostOfViolence | Refusal {
  const { items, priceUplift = 1 } = input;
  if (items.some((item) => item.rounded)) return refuse('count_rounded');
  const refusal =
    refuseCounts(...items.map((item) => item.count ?? 0)) ??
    refuseScale({ multiplier: priceUplift }) ??
    items.map((item) => refuseScale({ multiplier: item.cost.multiplier ?? 1 })).find((found) => found);
  if (refusal) return refusal;
  if (items.some(({ cost }) => cost.unitCost !== null && !(cost.unitCost >= 0))) return refuse('unit_cost_negative');

  const perItem = items.map(({ count, cost }) =>
    count === null || cost.unitCost === null ? null : count * (cost.multiplier ?? 1) * cost.unitCost * priceUplift,
  );
  const costs = complete(perItem);
  const total = costs ? sum(costs) : null;
  return {
    status: costs ? 'ok' : 'missing',
    total,
    perItem,
    totalRounded: total === null ? null : Number(total.toPrecision(2)),
    underestimate: items.some(({ cost }) => cost.multiplier === undefined),
    priceYears: distinct(items.map(({ cost }) => cost.priceYear)),
    sources: distinct(items.map(({ cost }) => cost.source)),
  };
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
