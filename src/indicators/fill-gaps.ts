import { grouped } from '../core/grouped.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { Placed, SettledRow } from './table-lines.ts';
import { isTooLong, periodsFromFirstToLast } from './time-axis.ts';

/** Periods that one series has no row for although it has earlier and later ones. */
export interface Gap {
  /** The last observation before the first of them. */
  readonly after: Observation;
  /** Runs of periods that follow each other, in order of time. */
  readonly runs: readonly (readonly Period[])[];
}

export interface Filled {
  /** An `unavailable` observation for each period that is missing inside a series. */
  readonly filled: readonly Placed[];
  /** In the order of the series' first rows. */
  readonly gaps: readonly Gap[];
  /** Observations whose period lies so far from the others that one of the two is a slip; nothing is filled then. */
  readonly tooFar: readonly Observation[];
}

/**
 * Puts an observation where a series of one area, age, sex, category and kind of period has no row between its first period and its last,
 * as a row with the status `unavailable` would. The step is that of all series of the kind together.
 */
export function fillGaps(observations: readonly SettledRow[]): Filled {
  const gaps: Gap[] = [];
  const filled: Placed[] = [];
  const tooFar: Observation[] = [];
  for (const ofKind of ofEachAxis(observations)) {
    const periods = periodsOf(ofKind);
    const known = [...periods.values()];
    if (isTooLong(known)) {
      const inTime = ofKind.toSorted((a, b) => (a.observation.period.start < b.observation.period.start ? -1 : 1));
      tooFar.push(inTime[0]!.observation);
      continue;
    }
    const axis = periodsFromFirstToLast(known);
    const byStart = new Map(axis.map((period, index) => [period.start, index]));
    const places: number[] = [];
    for (const [date, { start }] of periods) places[date] = byStart.get(start) ?? 0;
    const placeOf = ({ date }: SettledRow): number => places[date] as number;
    for (const [line, series] of grouped(ofKind, (one) => one.line)) {
      if (isWhole(series, placeOf)) continue;
      const byPlace = new Map(series.map((one) => [placeOf(one), one.observation]));
      const [first, last] = [Math.min(...byPlace.keys()), Math.max(...byPlace.keys())];
      if (byPlace.size === last - first + 1) continue;
      const runs: Period[][] = [];
      let before = byPlace.get(first)!;
      let after: Observation | undefined;
      let run: Period[] | undefined;
      for (let place = first; place <= last; place++) {
        const here = byPlace.get(place);
        if (here) {
          before = here;
          run = undefined;
          continue;
        }
        after ??= before;
        if (run) run.push(axis[place]!);
        else {
          run = [axis[place]!];
          runs.push(run);
        }
        filled.push({ observation: unavailable(before, axis[place]!), line });
      }
      if (after) gaps.push({ after, runs });
    }
  }
  return { filled, gaps, tooFar };
}

/** Whether a series stands in order of time and without a gap, as most do. */
function isWhole(series: readonly SettledRow[], placeOf: (one: SettledRow) => number): boolean {
  for (let index = 1; index < series.length; index++)
    if (placeOf(series[index]!) !== placeOf(series[index - 1]!) + 1) return false;
  return true;
}

/** The observations axis by axis. Most tables have one. */
function ofEachAxis(observations: readonly SettledRow[]): Iterable<readonly SettledRow[]> {
  const axes = new Set([...periodsOf(observations).values()].map(axisKey));
  if (axes.size <= 1) return observations.length > 0 ? [observations] : [];
  return grouped(observations, ({ observation }) => axisKey(observation.period)).values();
}

/** The periods of observations, by their number. */
function periodsOf(observations: readonly SettledRow[]): ReadonlyMap<number, Period> {
  const periods = new Map<number, Period>();
  const isKnown: boolean[] = [];
  for (const { date, observation } of observations) {
    if (isKnown[date]) continue;
    isKnown[date] = true;
    periods.set(date, observation.period);
  }
  return periods;
}

/** Years taken together are on one axis with those of the same length only. */
function axisKey({ type, start, end }: Period): string {
  return type === 'pooled_years' ? `${type} ${Number(end.slice(0, 4)) - Number(start.slice(0, 4))}` : type;
}

function unavailable({ area, age, sex, category, line }: Observation, period: Period): Observation {
  const numbers = {
    count: null,
    denominator: null,
    value: null,
    lower: null,
    upper: null,
    lower998: null,
    upper998: null,
  };
  return { area, period, age, sex, category, ...numbers, status: 'unavailable', flags: [], line };
}
