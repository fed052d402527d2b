import type { PhrasingContent } from 'mdast';
import { type Assembly, report } from '../assemble/assembly.ts';
import { type Measured, pointOf, pointsOf, type Wanted } from '../assemble/figure/selection.ts';
import { placeName } from '../assemble/figure/series.ts';
import { isOwnText, nearestWith } from '../assemble/figure/stand-in-areas.ts';
import { nameOfStandIn } from '../assemble/figure/stands-in.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import type { PublishedPoint } from '../disclosure/published.ts';
import { area, indicator, optional, period, periodType, required } from './attribute.ts';
import type { Call, Values } from './define.ts';
import { askedGroup, GROUP } from './group.ts';

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
  ...GROUP,
  period: optional(period, 'the period', 'the latest'),
  period_type: optional(periodType, 'the kind of period', 'the first kind that has such a figure'),
};

/**
 * The point of an indicator that a token asks for: without area the publication's own, without a group everybody, without period the latest,
 * of the first kind of period that has one. Where a local edition has no figure of its own for a shared text, that of the nearest area around it
 * stands in. What is not there is reported with the nearest name. Code: token/unknown.
 */
export function asked(
  measured: Measured,
  given: Values<typeof POINT>,
  call: Call,
  assembly: Assembly,
): Asked | undefined {
  const { source: place } = call;
  const { period: when } = given;
  const own = assembly.model.own.code;
  const reporting = { code: 'token/unknown', placeOf: (name: string) => call.placeOf(name) } as const;
  const group = askedGroup(measured, given, reporting, assembly);
  if (!group) return undefined;
  const kinds = [measured.meta.period.type, ...measured.meta.period.other_types];
  const types = given.period_type === undefined ? kinds : [given.period_type];
  const inArea = (code: string): Asked[] => {
    for (const type of types) {
      const wanted = { area: code, ...group, type };
      const point = pointOf(measured.published, wanted, when);
      if (point) return [{ measured, wanted, point, place }];
    }
    return [];
  };
  const [found] = inArea(given.area ?? own);
  if (found) return found;
  const isStoodInFor = given.area === undefined && assembly.model.variant !== null;
  const other = isStoodInFor ? nearestWith((code) => inArea(code).length > 0, assembly) : undefined;
  const [standIn] = other === undefined ? [] : inArea(other);
  if (standIn && !isOwnText(place, assembly)) return standIn;
  const wanted = { area: given.area ?? own, ...group, type: types[0] ?? '' };
  const [message, fix] = standIn
    ? notOwn(standIn, wanted, assembly)
    : absent(
        measured,
        wanted,
        when,
        assembly,
        isStoodInFor && assembly.model.own.parent !== undefined ? ', nor for any area around it' : '',
      );
  report(assembly, 'token/unknown', place, message, { fix });
  return undefined;
}

function notOwn(
  { measured, wanted: { area } }: Asked,
  wanted: Wanted,
  assembly: Assembly,
): [message: string, fix: string] {
  const name = placeName(area, assembly);
  return [
    `There is no figure of "${measured.meta.id}" for ${placeName(wanted.area, assembly)}. There is one for ${name}.`,
    `For that one write area=${area} in braces behind the token, and name ${name} in the sentence.`,
  ];
}

/** The name of the area whose figure stands in for the publication's own, as words behind it; nothing where none does. */
export function namedWith(
  { measured, wanted: { area } }: Asked,
  given: Values<typeof POINT>,
  assembly: Assembly,
): PhrasingContent[] {
  if (given.area !== undefined || area === assembly.model.own.code) return [];
  return [nameOfStandIn(measured.meta.id, area, placeName(area, assembly), assembly.kit.labels)];
}

/** Why a point is not there, and what to write instead: of area, group and period the first that fails. */
function absent(
  measured: Measured,
  wanted: Wanted,
  period: string | undefined,
  assembly: Assembly,
  nor: string,
): [message: string, fix: string] {
  const {
    meta: { id },
    published,
  } = measured;
  const where = placeName(wanted.area, assembly);
  const { sex = 'persons', category = '' } = wanted;
  const ofArea = published.series.filter((s) => s.area === wanted.area);
  if (ofArea.length === 0)
    return [`There is no figure of "${id}" for ${where}${nor}.`, 'Choose an area that the data file has.'];
  const ofGroup = ofArea.filter((s) => s.sex === sex && s.category === category);
  if (ofGroup.length === 0) {
    const split = [category, sex === 'persons' ? '' : sex].filter((word) => word !== '').join(', ');
    const fix = 'Choose a category and a sex that the data file has for this area.';
    return [`There is no figure of "${id}" for ${where}, ${split || 'everybody'}.`, fix];
  }
  const ages = [...new Set(ofGroup.map((s) => s.age))];
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
