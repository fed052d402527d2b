import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import type { Indicator, Observation } from '../indicators/observation.ts';
import type { Areas, AreaType } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { isOffered } from './offered.ts';

/** Areas in which each event of the kind is known by itself, and those within them. */
const LOCAL: readonly AreaType[] = ['district', 'unitary', 'csp', 'ward', 'lsoa'];

/** What is known to everybody near it. Other words are for the metadata to say. */
const KNOWN_EVENT = /\b(?:homicides?|murder(?:s|ed)?|manslaughter|killings?|killed|fatal)\b/i;

type Meta = Pick<IndicatorContent, 'label' | 'numerator' | 'disclosure'>;

/** Whether each event is known by itself, as a homicide is: as the metadata say, or by what they call it where they say nothing. A definition also names what is left out. */
const isOfKnownEvents = ({ label, numerator, disclosure: { undivided } }: Meta): boolean =>
  undivided ?? [label, numerator.name].some((words) => KNOWN_EVENT.test(words));

/**
 * Tells of a figure of one indicator whether it divides known events so far that it tells who was hurt: one district (or less) in one year (or
 * less) by age, sex or category, or by time within the year. How many there were may be public; each further detail is about one person. Several years
 * together may be divided. Undefined where each event is not known by itself.
 */
export function dividesKnownEvents(meta: Meta, areas: Areas): ((observation: Observation) => boolean) | undefined {
  if (!isOfKnownEvents(meta)) return undefined;
  const wholes = new Set([...areas.values()].map(({ parent }) => parent));
  const isLocal = (code: string): boolean => {
    const area = areas.get(code);
    // An area that is not listed might be any, and one of the partnership's own that holds no other is a part of something.
    if (!area || LOCAL.includes(area.type) || (area.type === 'custom' && !wholes.has(code))) return true;
    return area.parent !== undefined && areas.has(area.parent) && isLocal(area.parent);
  };
  return (observation) => isDivided(observation) && isLocal(observation.area);
}

function isDivided({ age, sex, category, period }: Observation): boolean {
  const months = monthOf(period.end) - monthOf(period.start) + 1;
  return months < MONTHS || (months === MONTHS && (age !== 'all' || sex !== 'persons' || category !== ''));
}

const MONTHS = 12;

const monthOf = (day: string): number => Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7));

/** Says that an indicator has figures that are withheld so; where its metadata ask for it, as a note only. Code: disclosure/undivided. */
export function undividedOf({ id, meta, observations }: Indicator, areas: Areas): Diagnostic[] {
  const divides = dividesKnownEvents(meta, areas);
  if (!divides || !observations.some((o) => divides(o) && isOffered(meta, o, areas))) return [];
  const message = `Figures of ${id} for one district or less and one year or less are withheld by age, sex, category and part of the year.`;
  const severity = meta.disclosure.undivided ? 'info' : 'warning';
  return [diagnostic('disclosure/undivided', placeOf(meta.disclosure, 'rule'), message, { severity })];
}
