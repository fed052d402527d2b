import type { Stretch } from './stretches.ts';

/** A part of a line that no output prints by itself, and a number of people that may be in it. */
export interface Gap extends Stretch {
  readonly value: number;
}

/**
 * The pieces of a line between two ends of stretches that no stretch covers by itself, and what may be in them: a year inside three pooled ones is no more than those,
 * though the other two are not printed. Where several numbers fit, as in rolling years without months, some that do stand for them (Bellman and Ford's shortest
 * paths over differences of running totals). Empty where the values fit nowhere, as when one of them was revised, and where no stretch lies within another or over its end.
 */
export function gapsOf(stretches: readonly Stretch[], values: ReadonlyMap<string, number>): Gap[] {
  const known = stretches.filter(({ id }) => values.has(id));
  const points = [...new Set(known.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const steps = points.slice(1).map((to, place) => ({ from: points[place] as number, to }));
  const open = steps.filter(
    ({ from, to }) =>
      !known.some((one) => one.from === from && one.to === to) && known.some((one) => one.from <= from && to <= one.to),
  );
  if (open.length === 0) return [];
  const total = runningTotals(points, known, values);
  const [name = ''] = known.map(({ id }) => id).sort();
  return total
    ? open.map(({ from, to }) => ({
        id: `${from} to ${to} beside ${name}`,
        from,
        to,
        value: (total.get(to) as number) - (total.get(from) as number),
      }))
    : [];
}

/** A running total at each point that grows along the line and has each stretch between its ends; undefined where there is none. */
function runningTotals(
  points: readonly number[],
  known: readonly Stretch[],
  values: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> | undefined {
  const total = new Map(points.map((point) => [point, 0]));
  const limits = [
    ...points.slice(1).map((to, place) => [to, points[place] as number, 0] as const),
    ...known.flatMap(({ id, from, to }) => {
      const value = values.get(id) as number;
      return [[from, to, value] as const, [to, from, -value] as const];
    }),
  ];
  for (let round = 0; round <= points.length; round++) {
    let changed = false;
    for (const [from, to, most] of limits) {
      const reached = (total.get(from) as number) + most;
      if (reached >= (total.get(to) as number)) continue;
      total.set(to, reached);
      changed = true;
    }
    if (!changed) return total;
  }
  return undefined;
}
