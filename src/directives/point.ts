import { type Assembly, report } from '../assemble/assembly.ts';
import { headlineAge, type Measured, pointOf, pointsOf, type Wanted } from '../assemble/figure/selection.ts';
import { placeName } from '../assemble/figure/series.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import type { PublishedPoint } from '../disclosure/published.ts';
import { age, area, indicator, optional, period, periodType, required } from './attribute.ts';
import type { Call, Values } from './define.ts';

/** What a token asks for, found. */
export interface Asked {
  readonly measured: Measured;
  readonly wanted: Wanted;
  readonly point: PublishedPoint;
  readonly place: Place | undefined;
}

/** What the tokens of a number take in brackets and in braces. */
export const INDICATOR = required(indicator, 'the indicator');
export const POINT = {
  area: optional(area, 'the area', 'the area of the publication'),
  age: optional(age, 'the age group', 'all ages, or the first group of an indicator without them'),
  period: optional(period, 'the period', 'the latest'),
  period_type: optional(periodType, 'the kind of period', 'the first kind that has such a figure'),
};

/**
 * The point of an indicator that a token asks for: without area the publication's own, without age all ages, without period the latest,
 * of the first kind of period that has one. What is not there is reported with the nearest name. Code: token/unknown.
 */
export function asked(
  measured: Measured,
  given: Values<typeof POINT>,
  { source: place }: Call,
  assembly: Assembly,
): Asked | undefined {
  const { area: code = assembly.model.own.code, age: group = headlineAge(measured), period: when } = given;
  const kinds = [measured.meta.period.type, ...measured.meta.period.other_types];
  const types = given.period_type === undefined ? kinds : [given.period_type];
  const candidates = types.map((type) => ({ area: code, age: group, type }));
  const fallback = { area: code, age: group, type: types[0] ?? '' };
  const wanted = candidates.find((c) => pointOf(measured.published, c, when)) ?? fallback;
  const point = pointOf(measured.published, wanted, when);
  if (point) return { measured, wanted, point, place };
  const [message, fix] = absent(measured, wanted, when, assembly);
  report(assembly, 'token/unknown', place, message, { fix });
  return undefined;
}

/** Why a point is not there, and what to write instead: of area, age and period the first that fails. */
function absent(
  { meta: { id }, published }: Measured,
  wanted: Wanted,
  period: string | undefined,
  assembly: Assembly,
): [message: string, fix: string] {
  const where = placeName(wanted.area, assembly);
  const ages = [...new Set(published.series.filter((s) => s.area === wanted.area).map((s) => s.age))];
  if (ages.length === 0)
    return [`There is no figure of "${id}" for ${where}.`, 'Choose an area that the data file has.'];
  if (!ages.includes(wanted.age)) {
    const message = `There is no figure of "${id}" for ${where}, age ${wanted.age}.${didYouMean(wanted.age, ages)}`;
    return [message, `For this area there are the ages ${ages.join(', ')}.`];
  }
  const periods = pointsOf(published, wanted).map((point) => point.period.text);
  const which = period === undefined ? `the kind of period ${wanted.type}` : period;
  const message = `There is no figure of "${id}" for ${where}, age ${wanted.age}, ${which}.${didYouMean(which, periods)}`;
  const none = `Leave period_type out: the indicator's own kind is taken.`;
  return [message, periods.length > 0 ? `The periods run from ${periods[0]} to ${periods.at(-1)}.` : none];
}
