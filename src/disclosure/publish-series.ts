import type { Indicator } from '../indicators/observation.ts';
import type { Cell } from './cell.ts';
import type { Line } from './lines.ts';
import { flagsOf, publishPoint } from './publish-point.ts';
import type { Audit, PublishedIndicator, PublishedIndicators, PublishedPoint, PublishedSeries } from './published.ts';

/**
 * Lines of figures to published series, in their order. The points of one series have the same kind of period: where an indicator
 * has years and months of the same group these are two series, and the kind that its metadata names first comes first. The points are made when they
 * are first asked for, as few of the series of a large table are.
 */
export const publishSeries = <Figure>(
  { id, provenance, madeUp = [] }: Indicator,
  lines: readonly Line<Figure>[],
  cellOf: (figure: Figure) => Cell,
  audit: Audit | undefined,
): PublishedIndicator => ({
  id,
  provenance,
  madeUp,
  audit,
  series: lines.map((line) => seriesOf(id, line, cellOf)),
});

function seriesOf<Figure>(
  indicator: string,
  { about, figures }: Line<Figure>,
  cellOf: (figure: Figure) => Cell,
): PublishedSeries {
  const cells = () => figures.map(cellOf);
  return seriesFrom({ indicator, ...about }, { cells, made: () => cells().map((cell) => publishPoint(cell, about)) });
}

function seriesFrom(
  { indicator, area, age, sex, category }: Omit<PublishedSeries, 'points'>,
  { cells, made }: MadeFrom,
): PublishedSeries {
  const from: MadeFrom = { cells, made };
  const series = {
    indicator,
    area,
    age,
    sex,
    category,
    get points() {
      from.points ??= from.made();
      return from.points;
    },
  };
  madeFrom.set(series, from);
  return series;
}

/** The same figures as other objects. What was worked out of the first ones, points and all that is known by them, goes with these. */
export const renewed = (published: PublishedIndicators): PublishedIndicators =>
  new Map([...published].map(([id, indicator]) => [id, renewedOne(indicator)]));

function renewedOne(indicator: PublishedIndicator): PublishedIndicator {
  const now = { ...indicator, series: indicator.series.map(again) };
  firsts.set(now, firstPublished(indicator));
  return now;
}

const firsts = new WeakMap<PublishedIndicator, PublishedIndicator>();

/** The indicator before it was renewed. What goes through all its counts and answers with little is kept by that, and is made once. */
export const firstPublished = (indicator: PublishedIndicator): PublishedIndicator => firsts.get(indicator) ?? indicator;

function again(series: PublishedSeries): PublishedSeries {
  const from = madeFrom.get(series);
  return from ? seriesFrom(series, from) : series;
}

/** What is printed of a point without what is worked out from it. */
export type PublishedCount = Pick<PublishedPoint, 'period' | 'count' | 'flags'>;

/** What a series is made from, and its points as soon as they are made. */
interface MadeFrom {
  readonly cells: () => readonly Cell[];
  readonly made: () => readonly PublishedPoint[];
  points?: readonly PublishedPoint[];
}

const madeFrom = new WeakMap<PublishedSeries, MadeFrom>();

/** The counts of a series, in the order of its points, which are not made for it. */
export const countsOf = (series: PublishedSeries): readonly PublishedCount[] =>
  madeFrom
    .get(series)
    ?.cells()
    .map((cell) => ({ period: cell.observation.period, count: cell.count, flags: flagsOf(cell) })) ?? series.points;

/** The points of a series for somebody who looks at them once: those that nobody has asked for yet are not kept. */
export function pointsApart(series: PublishedSeries): readonly PublishedPoint[] {
  const from = madeFrom.get(series);
  return from?.points ?? from?.made() ?? series.points;
}
