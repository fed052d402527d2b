import type { PublishedPoint } from '../../disclosure/published.ts';
import type { IndicatorMeta } from './selection.ts';

/** The first day under a new way of counting, and what changed. */
export interface SeriesBreak {
  readonly from: string;
  readonly text: string;
}

/** What is said of a break that only a row's flag tells of. */
const UNNAMED = 'recording or definitions changed';

/** The breaks of a series: those its metadata names, and those its rows are flagged with. Oldest first. */
export function breaksOf(meta: IndicatorMeta, points: readonly PublishedPoint[]): readonly SeriesBreak[] {
  const flagged = points
    .filter(({ flags, period }) => flags.includes('break') && !meta.breaks.some((b) => within(b.from, period)))
    .map(({ period }) => ({ from: period.start, text: UNNAMED }));
  return [...meta.breaks, ...flagged].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The first break after the beginning of one point and up to the end of another: the two are not comparable. */
export function breakBetween(
  breaks: readonly SeriesBreak[],
  first: PublishedPoint,
  last: PublishedPoint,
): SeriesBreak | undefined {
  return breaks.find(({ from }) => from > first.period.start && from <= last.period.end);
}

function within(date: string, { start, end }: PublishedPoint['period']): boolean {
  return date >= start && date <= end;
}
