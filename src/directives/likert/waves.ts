import { type AskedPeriods, type ChosenPeriods, chosenAmong } from '../../assemble/figure/axis.ts';
import { type Measured, pointsOf } from '../../assemble/figure/selection.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { categoryKey } from '../../indicators/categories.ts';
import type { Period } from '../../indicators/period.ts';
import type { Asked } from './rows.ts';

/** Which waves of a survey are asked for: one, or several by name, from one to another, or so many of the latest. */
export interface AskedWaves extends AskedPeriods {
  readonly period: string | undefined;
}

/**
 * The waves of a survey that are asked for, the oldest first: of those in which somebody answered any of these bars. The latest where none is named; or what is wrong with what is asked.
 */
export function wavesAsked(
  bars: readonly Asked[],
  measured: Measured,
  type: string,
  { period, from, to, periods, only }: AskedWaves,
): ChosenPeriods {
  const all = wavesOf(bars, measured, type);
  if (period !== undefined) return all.filter(({ text, label }) => text === period || label === period);
  const several = [from, to, periods, only].some((one) => one !== undefined);
  return several ? chosenAmong(all, { from, to, periods, only }) : all.slice(-1);
}

/** Whether people were asked: a year between two waves has points of which nothing is known. */
const isAsked = ({ count, value }: PublishedPoint): boolean =>
  [count, value].some((number) => number.kind === 'shown' || number.reason !== 'unavailable');

/** The waves of which there is a figure, shown or not. */
function wavesOf(bars: readonly Asked[], { published }: Measured, type: string): readonly Period[] {
  const periods = bars.flatMap(({ question, area, group }) =>
    question.items.flatMap(({ id }) =>
      pointsOf(published, { ...group, area: area.code, category: categoryKey(question.type, id), type })
        .filter(isAsked)
        .map((point) => point.period),
    ),
  );
  const known = new Map(periods.map((one) => [`${one.start} ${one.end}`, one]));
  return [...known.values()].toSorted((a, b) => (a.start < b.start ? -1 : 1));
}
