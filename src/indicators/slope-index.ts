import { sum } from '../core/sum.ts';
import { complete } from './complete.ts';
import { refuseDenominators, refuseScale } from './estimate.ts';
import { type Refusal, refuse } from './refusal.ts';
import { normalMultiplier } from './special/normal.ts';

/** One group of people, such as a fifth of areas. */
export interface RankedGroup {
  readonly population: number | null;
  /** The group's rate or share; null when hidden or missing. */
  readonly value: number | null;
  /** 95 per cent limits of the value, in its unit. */
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface SlopeIndexInput {
  /** From one end of the scale to the other: the first begins at rank 0. */
  readonly groups: readonly RankedGroup[];
  readonly confidence?: number;
  /** What a group counts for: its share of the people, as OHID does, or one over the variance of its value. */
  readonly weights?: 'population' | 'inverse_variance';
}

export interface SlopeIndex {
  readonly status: 'ok';
  /** The fitted value at rank 1 less the one at rank 0. */
  readonly slope: number;
  readonly slopeLower: number;
  readonly slopeUpper: number;
  /** The fitted values at both ends. */
  readonly atFirst: number;
  readonly atLast: number;
  /** The fitted value at rank 1 over the one at rank 0; null, with its limits, where one of them is not above 0. */
  readonly ratio: number | null;
  readonly ratioLower: number | null;
  readonly ratioUpper: number | null;
}

export interface NoSlopeIndex {
  readonly status: 'missing';
  readonly slope: null;
  readonly ratio: null;
}

/** The level of the limits that values come with. */
const GIVEN = 0.95;

/**
 * Slope and relative index of inequality: a straight line by weighted least squares through the values of groups, each at the middle of its
 * range in the cumulative population (rank 0 to 1). The slope index is the difference of the fitted values at both ends, the relative index their ratio.
 * Source: Low and Low 2004, weighted by population as OHID's package PHEindicatormethods documents it. OHID simulates the limits; these are
 * the analytical ones in their place: the slope is linear in the values, so its variance is Σ cᵢ²σᵢ² with σᵢ = (upper − lower)/(2z), and the
 * ratio has those of its logarithm (Hayes and Berry 2002). They hold the chance in the values, not how far these lie from a line.
 * `missing` when a number is null. Refuses with `too_few_points` (fewer than three groups), `denominator_not_positive`, `invalid_input`
 * (a variance that is not above 0), `confidence_out_of_range`.
 */
export function slopeIndex(input: SlopeIndexInput): SlopeIndex | NoSlopeIndex | Refusal {
  const { groups, confidence = 0.95, weights: by = 'population' } = input;
  const populations = complete(groups.map(({ population }) => population));
  const values = complete(groups.map(({ value }) => value));
  const lower = complete(groups.map((group) => group.lower));
  const upper = complete(groups.map((group) => group.upper));
  if (!populations || !values || !lower || !upper) return { status: 'missing', slope: null, ratio: null };
  if (groups.length < 3) return refuse('too_few_points');
  const refusal = refuseDenominators(...populations) ?? refuseScale({ confidence });
  if (refusal) return refusal;
  const variances = upper.map((high, i) => ((high - lower[i]!) / (2 * normalMultiplier(GIVEN))) ** 2);
  if (!variances.every((variance) => variance > 0 && Number.isFinite(variance))) return refuse('invalid_input');

  const weights = by === 'population' ? populations : variances.map((variance) => 1 / variance);
  const ends = endsOf(middles(populations), weights);
  const [atFirst, atLast] = ends.map((shares) => along(shares, values)) as [number, number];
  const [first, last] = ends;
  const z = normalMultiplier(confidence);
  const reach = z * Math.sqrt(sum(variances.map((variance, i) => (last[i]! - first[i]!) ** 2 * variance)));
  const slope = atLast - atFirst;
  const line = { status: 'ok', slope, slopeLower: slope - reach, slopeUpper: slope + reach, atFirst, atLast } as const;
  if (!(atFirst > 0 && atLast > 0)) return { ...line, ratio: null, ratioLower: null, ratioUpper: null };
  const ofLog = sum(variances.map((variance, i) => (last[i]! / atLast - first[i]! / atFirst) ** 2 * variance));
  const factor = Math.exp(z * Math.sqrt(ofLog));
  const ratio = atLast / atFirst;
  return { ...line, ratio, ratioLower: ratio / factor, ratioUpper: ratio * factor };
}

/** The middle of each group's range in the cumulative population, 0 to 1. */
function middles(populations: readonly number[]): readonly number[] {
  const all = sum(populations);
  let before = 0;
  return populations.map((population) => {
    const middle = (before + population / 2) / all;
    before += population;
    return middle;
  });
}

/** What each value counts for in the fitted value at rank 0 and in that at rank 1: of a line both are sums of shares of the values. */
function endsOf(ranks: readonly number[], weights: readonly number[]): readonly [readonly number[], readonly number[]] {
  const total = sum(weights);
  const mean = sum(ranks.map((rank, i) => weights[i]! * rank)) / total;
  const spread = sum(ranks.map((rank, i) => weights[i]! * (rank - mean) ** 2));
  const at = (end: number) =>
    ranks.map((rank, i) => weights[i]! * (1 / total + ((end - mean) * (rank - mean)) / spread));
  return [at(0), at(1)];
}

const along = (shares: readonly number[], values: readonly number[]): number =>
  sum(shares.map((share, i) => share * values[i]!));
