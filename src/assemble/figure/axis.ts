import type { ChartSpec } from '../../charts/spec.ts';
import { didYouMean } from '../../core/nearest.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import type { Period } from '../../indicators/period.ts';
import { breaksInside, breaksOf, type SeriesBreak } from '../../indicators/series-breaks.ts';
import { periodsFromFirstToLast } from '../../indicators/time-axis.ts';

/** One line or set of bars over time, as it was found: its printed name and its points, oldest first. */
export interface Found {
  readonly name: string;
  readonly points: readonly PublishedPoint[];
  /** The breaks that its indicator names. */
  readonly breaks: readonly SeriesBreak[];
}

/** Which of the periods a chart asks for: those from one to another, by text or label, and so many of the latest of them; or each by name. */
export interface AskedPeriods {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly periods: number | undefined;
  readonly only?: readonly string[] | undefined;
}

/**
 * The periods along a chart, in order of time: every one from the first to the last that a series has, as far as it is asked for; or what is wrong with
 * what is asked.
 */
export const axisOf = (found: readonly Pick<Found, 'points'>[], asked: AskedPeriods): ChosenPeriods =>
  chosenAmong(periodsFromFirstToLast(found.flatMap(({ points }) => points.map(({ period }) => period))), asked);

/** Periods that were chosen, or what is wrong with what is asked. */
export type ChosenPeriods = readonly Period[] | { readonly message: string; readonly fix: string };

/** Those of some periods, in order of time, that are asked for. */
export function chosenAmong(all: readonly Period[], { from, to, periods: most, only }: AskedPeriods): ChosenPeriods {
  if (all.length === 0) return all;
  const placeOf = (asked: string): number => all.findIndex(({ text, label }) => text === asked || label === asked);
  const unknown = [from, to, ...(only ?? [])].find((asked) => asked !== undefined && placeOf(asked) < 0);
  const fix = `The periods run from ${all[0]?.text} to ${all.at(-1)?.text}.`;
  if (unknown !== undefined) {
    const near = didYouMean(
      unknown,
      all.map(({ text }) => text),
    );
    return { message: `There are no figures for the period ${unknown}.${near}`, fix };
  }
  if (only) {
    const chosen = new Set(only.map(placeOf));
    return all.filter((_, at) => chosen.has(at));
  }
  const [first, last] = [from === undefined ? 0 : placeOf(from), to === undefined ? all.length : placeOf(to) + 1];
  if (first >= last) return { message: `The period ${from} comes after ${to}.`, fix };
  const between = all.slice(first, last);
  return most === undefined ? between : between.slice(-most);
}

/** The points of a series along an axis; undefined where it has no figure. */
export function along(axis: readonly Period[], points: readonly PublishedPoint[]): (PublishedPoint | undefined)[] {
  const byPeriod = new Map(points.map((point) => [keyOf(point.period), point]));
  return axis.map((period) => byPeriod.get(keyOf(period)));
}

const keyOf = ({ start, end }: Period): string => `${start} ${end}`;

/** The breaks along a chart. One that only some of the lines have names them, and parts no other. */
export function breaksAlong(axis: readonly Period[], found: readonly Found[]): ChartSpec['breaks'] {
  const all = new Map<
    string,
    { readonly from: string; readonly one: ChartSpec['breaks'][number]; readonly of: number[] }
  >();
  for (const [index, { points, breaks }] of found.entries())
    for (const { from, before, through, text } of breaksInside(breaksOf(breaks, points), axis)) {
      const key = `${from}\n${text}`;
      const known = all.get(key);
      if (known) known.of.push(index);
      else all.set(key, { from, one: { before, through, text }, of: [index] });
    }
  return [...all.values()]
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ one, of }) => {
      if (of.length === found.length) return one;
      const names = of.map((index) => found[index]?.name ?? '').join(', ');
      return { ...one, text: `${names}: ${one.text}`, series: of };
    });
}
