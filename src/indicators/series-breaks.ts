import { parsePeriod } from './parse-period.ts';
import type { Period } from './period.ts';

/** The first day under a new way of counting, and what changed. */
export interface SeriesBreak {
  readonly from: string;
  readonly text: string;
  /** Whose change it is: recording or the source's own definition, or the area's definition of serious violence. */
  readonly of: 'counting' | 'definition';
}

/** What an indicator's metadata says of its comparability over time. */
export interface Comparability {
  readonly breaks?: readonly Pick<SeriesBreak, 'from' | 'text'>[] | undefined;
  readonly definition_version?: string | null | undefined;
  readonly counted_back?: boolean | null | undefined;
}

/** The definitions that the area has had, as content/definition.yaml lists them. */
export type History = readonly { readonly id: string; readonly from: string }[];

/** A point of a series, as far as breaks go. */
export interface Marked {
  readonly period: Pick<Period, 'start' | 'end'>;
  readonly flags: readonly string[];
}

/** What is said of a break that only a row's flag tells of. */
const UNNAMED = 'recording or definitions changed';
const REDEFINED = 'the definition of serious violence changed';

/** The first day of a period as history writes it ("2023/24", "2020"), ISO; undefined when it is no period. */
export function firstDayOf(text: string): string | undefined {
  const period = parsePeriod(text, undefined);
  return 'error' in period ? undefined : period.start;
}

/**
 * The breaks that metadata and definitions name, oldest first: those of `breaks`, and each change of the definition up to the one that the
 * indicator was counted under, unless the years before were counted by it as well. One on a day that `breaks` names is named there.
 */
export function namedBreaks(meta: Comparability, history: History): readonly SeriesBreak[] {
  const named = (meta.breaks ?? []).map(({ from, text }): SeriesBreak => ({ from, text, of: 'counting' }));
  const days = new Set(named.map(({ from }) => from));
  const redefined = definitionChanges(meta, history)
    .filter((from) => !days.has(from))
    .map((from): SeriesBreak => ({ from, text: REDEFINED, of: 'definition' }));
  return [...named, ...redefined].toSorted(byDay);
}

function definitionChanges({ definition_version: version, counted_back }: Comparability, history: History): string[] {
  const dated = datedOf(history);
  const own = dated.find(({ id }) => id === version);
  if (!own || counted_back === true) return [];
  return [...new Set(dated.map(({ day }) => day))].filter((day) => day <= own.day);
}

/** Each definition of a history with its first day: read once, and asked for each figure. */
const DATED = new WeakMap<History, readonly { readonly id: string; readonly day: string }[]>();

function datedOf(history: History) {
  const known = DATED.get(history);
  if (known) return known;
  const dated = history.flatMap(({ id, from }) => {
    const day = firstDayOf(from);
    return day === undefined ? [] : [{ id, day }];
  });
  DATED.set(history, dated);
  return dated;
}

/** The breaks of a series: those that are named, and those its rows are flagged with. Oldest first; some may lie outside it. */
export function breaksOf(named: readonly SeriesBreak[], points: readonly Marked[]): readonly SeriesBreak[] {
  const flagged = points
    .filter(({ flags, period }) => flags.includes('break') && !named.some(({ from }) => within(from, period)))
    .map(({ period }): SeriesBreak => ({ from: period.start, text: UNNAMED, of: 'counting' }));
  return [...named, ...flagged].toSorted(byDay);
}

/** The first break after the beginning of one point and up to the end of another: the two are not comparable. */
export function breakBetween(
  breaks: readonly SeriesBreak[],
  first: Pick<Marked, 'period'>,
  last: Pick<Marked, 'period'>,
): SeriesBreak | undefined {
  return breaks.find(({ from }) => from > first.period.start && from <= last.period.end);
}

/**
 * The breaks that lie inside a series, each with the places of the periods that it parts from the one before: one, or several where
 * periods overlap or a break falls within one. `periods` are in order of time.
 */
export function breaksInside(
  breaks: readonly SeriesBreak[],
  periods: readonly Marked['period'][],
): readonly (SeriesBreak & { readonly before: number; readonly through: number })[] {
  return breaks.flatMap((one) => {
    const parted = periods.flatMap((period, index) => {
      const previous = periods[index - 1];
      return previous && breakBetween([one], { period: previous }, { period }) ? [index] : [];
    });
    const [before, through] = [parted[0], parted.at(-1)];
    return before === undefined || through === undefined ? [] : [{ ...one, before, through }];
  });
}

/** The breaks that lie inside any of several series, each once, oldest first. */
export function breaksInAny(
  named: readonly SeriesBreak[],
  all: readonly { readonly points: readonly Marked[] }[],
): readonly SeriesBreak[] {
  const found = new Map<string, SeriesBreak>();
  for (const { points } of all) {
    const breaks = breaksOf(named, points);
    if (breaks.length === 0) continue;
    const periods = points.map(({ period }) => period);
    for (const { from, text, of } of breaksInside(breaks, periods)) found.set(`${from}\n${text}`, { from, text, of });
  }
  return [...found.values()].toSorted(byDay);
}

function within(date: string, { start, end }: Marked['period']): boolean {
  return date >= start && date <= end;
}

function byDay(a: SeriesBreak, b: SeriesBreak): number {
  if (a.from === b.from) return 0;
  return a.from < b.from ? -1 : 1;
}
