import type { Compared, NotComparedReason } from './compare.ts';
import { incomparable } from './compare.ts';

export interface TwoLevelCompared extends Omit<Compared, 'lower' | 'upper'> {
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
}

export type TwoLevelSignificance = 'similar' | 'higher_95' | 'higher_998' | 'lower_95' | 'lower_998' | 'not_compared';

export interface TwoLevelResult {
  readonly significance: TwoLevelSignificance;
  readonly reason: NotComparedReason | undefined;
}

/**
 * Compares an area with a benchmark's value at 95 and 99.8 per cent: outside the closed 95 per cent interval is `_95`, outside
 * the closed 99.8 per cent interval too is `_998`. Source: the two-level comparison of OHID Fingertips.
 * Not compared for the same reasons as the one-level comparison.
 */
export function compareTwoLevel(area: TwoLevelCompared, benchmark: Compared): TwoLevelResult {
  const { lower95, upper95, lower998, upper998 } = area;
  const reason = incomparable(area, benchmark);
  const target = benchmark.value;
  if (reason || target === null) return { significance: 'not_compared', reason: reason ?? 'benchmark_missing' };
  if (lower95 === null || upper95 === null || lower998 === null || upper998 === null) {
    return { significance: 'not_compared', reason: 'area_missing' };
  }
  return { significance: level(target, lower95, upper95, lower998, upper998), reason: undefined };
}

function level(target: number, lower95: number, upper95: number, lower998: number, upper998: number) {
  if (target < lower95) return target < lower998 ? 'higher_998' : 'higher_95';
  if (target > upper95) return target > upper998 ? 'lower_998' : 'lower_95';
  return 'similar';
}
