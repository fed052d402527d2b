import { sum } from '../core/sum.ts';
import type { Significance } from './compare.ts';
import { compare } from './compare.ts';
import { crudeRate } from './crude-rate.ts';
import type { Scale } from './estimate.ts';
import { refuseCounts, refuseDenominators } from './estimate.ts';
import type { Polarity } from './polarity.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

export interface PeerArea {
  readonly id: string;
  /** Null when hidden or missing. */
  readonly count: number | null;
  readonly denominator: number | null;
}

export interface PeerComparisonInput extends Scale {
  readonly area: PeerArea;
  /** The area's rate and limits as its source gives them; else they are worked out from its count. */
  readonly published?: Interval | undefined;
  /** The configured peers; the area itself is left out if it is among them. */
  readonly peers: readonly PeerArea[];
  readonly polarity?: Polarity;
}

export interface PeerComparison {
  readonly status: 'ok' | 'missing';
  readonly areaRate: number | null;
  readonly areaLower: number | null;
  readonly areaUpper: number | null;
  /** Events of all peers over persons of all peers. */
  readonly peerPooledRate: number | null;
  readonly peerMedianRate: number | null;
  /** One plus the number of strictly higher areas. Never published without the interval, nor when the comparison is similar. */
  readonly rankHighestFirst: number | null;
  readonly numberOfAreas: number;
  /** Single interval against the pooled rate. */
  readonly significance: Significance;
  readonly label: string;
}

interface Interval {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

interface KnownArea {
  readonly count: number;
  readonly denominator: number;
}

/**
 * An area against its peers (most similar forces, statistical neighbours): its rate with limits, the peers' pooled and median rate,
 * its competition rank and a single-interval comparison. Rates per multiplier, 100,000 unless given. Source: the comparison of
 * OHID Fingertips with a group's pooled value. A hidden peer leaves no pooled rate, median or rank (`missing`); a hidden area leaves nothing.
 * Refuses with `no_peers`, `denominator_not_positive`, `count_negative`, `confidence_out_of_range`.
 */
export function peerComparison(input: PeerComparisonInput): PeerComparison | Refusal {
  const { area, multiplier = 100_000, polarity = 'none' } = input;
  const peers = input.peers.filter((peer) => peer.id !== area.id);
  if (peers.length === 0) return refuse('no_peers');
  const known = peers.filter(isKnown);
  const refusal = refuseDenominators(...known.map((p) => p.denominator)) ?? refuseCounts(...known.map((p) => p.count));
  if (refusal) return refusal;
  const worked = crudeRate({ ...area, multiplier, confidence: input.confidence ?? 0.95 });
  if (worked.status === 'error') return worked;
  const own = input.published ?? worked;

  const found = { areaRate: own.value, areaLower: own.lower, areaUpper: own.upper, numberOfAreas: peers.length + 1 };
  if (!isKnown(area) || known.length < peers.length) {
    const none = { peerPooledRate: null, peerMedianRate: null, rankHighestFirst: null };
    return { status: 'missing', ...found, ...none, significance: 'not_compared', label: 'not compared' };
  }
  const pooled = (multiplier * sum(known.map((p) => p.count))) / sum(known.map((p) => p.denominator));
  const { significance, label } = compare({ area: own, benchmark: { value: pooled }, polarity });
  return {
    status: 'ok',
    ...found,
    peerPooledRate: pooled,
    peerMedianRate: median(known.map((p) => (multiplier * p.count) / p.denominator)),
    rankHighestFirst: 1 + known.filter((peer) => isHigher(peer, area)).length,
    significance,
    label,
  };
}

function isKnown(area: PeerArea): area is PeerArea & KnownArea {
  return area.count !== null && area.denominator !== null;
}

/** Cross-multiplied, so that equal rates of different populations tie. */
function isHigher(a: KnownArea, b: KnownArea): boolean {
  return a.count * b.denominator > b.count * a.denominator;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}
