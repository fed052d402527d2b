import { didYouMean } from '../../core/nearest.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { type Assembly, report } from '../assembly.ts';
import type { Directive } from '../markdown.ts';
import {
  headlineAge,
  indicatorNamed,
  type Measured,
  pointOf,
  pointsOf,
  reportUnknownArea,
  type Wanted,
} from './selection.ts';
import { placeName } from './series.ts';

/** What a token asks for, found. */
export interface Asked {
  readonly measured: Measured;
  readonly wanted: Wanted;
  readonly point: PublishedPoint;
  readonly place: Directive['place'];
}

const ALWAYS = ['area', 'age', 'period', 'period_type'];

/**
 * The point that `[indicator]{area= age= period= period_type=}` names: without area the publication's own, without age all ages, without
 * period the latest, of the first kind of period that has one. `others` are further attributes of the token. What is not there is reported with the nearest name. Code: token/unknown.
 */
export function asked(
  id: string,
  directive: Directive,
  assembly: Assembly,
  others: readonly string[] = [],
): Asked | undefined {
  const { attributes, name, place } = directive;
  const measured = indicatorNamed(id, place, assembly);
  if (!measured) return undefined;
  const problem = (message: string, fix?: string): undefined => {
    report(assembly, 'token/unknown', place, message, fix === undefined ? {} : { fix });
  };
  const known = [...ALWAYS, ...others];
  const odd = Object.keys(attributes).find((key) => !known.includes(key));
  if (odd !== undefined)
    return problem(`:${name} has no "${odd}".${didYouMean(odd, known)}`, `It takes ${known.join(', ')}.`);
  const { area = assembly.model.own.code, age = headlineAge(measured), period } = attributes;
  if (!assembly.model.areas.has(area)) {
    reportUnknownArea(area, [], place, assembly);
    return undefined;
  }
  const kinds = [measured.meta.period.type, ...measured.meta.period.other_types];
  const types = attributes.period_type === undefined ? kinds : [attributes.period_type];
  const candidates = types.map((type) => ({ area, age, type }));
  const wanted = candidates.find((c) => pointOf(measured.published, c, period)) ?? { area, age, type: types[0] ?? '' };
  const point = pointOf(measured.published, wanted, period);
  return point ? { measured, wanted, point, place } : problem(...absent(id, measured, wanted, period, assembly));
}

/** Why a point is not there, and what to write instead: of area, age and period the first that fails. */
function absent(
  id: string,
  { published }: Measured,
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
