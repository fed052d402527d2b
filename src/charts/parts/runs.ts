import type { ChartSpec } from '../spec.ts';
import { isBreak } from './breaks.ts';

/** The points of a series that a line joins, by their places: up to a gap or a break. */
export function runsOf(spec: ChartSpec, of: number): number[][] {
  const runs: number[][] = [[]];
  for (const [at, point] of (spec.series[of]?.points ?? []).entries()) {
    if (!point || isBreak(spec, of, at)) runs.push([]);
    if (point) runs.at(-1)?.push(at);
  }
  return runs.filter((run) => run.length > 0);
}
