import type { PublishedPoint } from '../../../disclosure/published.ts';
import { shownNumber } from '../../../disclosure/shown-number.ts';
import { funnelPlace } from '../../../indicators/funnel-place.ts';
import { possibleCounts } from '../../../indicators/rounded-count.ts';
import type { AreaFigure, AreaPoint, Measured, NotAdded } from '../../adds.ts';

/** From this share of areas outside the wider limits on, a funnel says little (indicator methods, section 10). */
const MOST = 0.5;

/** Areas beside a target: the figure of another area, or that of all of them together. */
export interface Placed {
  /** In the unit of the measure. */
  readonly target: number;
  /** Where each area lies, by the names of the labels on it; undefined where that cannot be said at all. */
  readonly places: readonly (string | undefined)[];
  /** So many areas lie outside the wider limits, and so many outside the others alone. */
  readonly wide: number;
  readonly usual: number;
  /** Most lie outside the wider limits. */
  readonly isOverdispersed: boolean;
}

/** Where areas lie in a funnel plot of rates or percentages, or why that cannot be said. */
export function placedBeside({
  areas,
  of,
  target: beside,
  word,
  whyHidden,
}: Pick<AreaFigure, 'areas' | 'of' | 'target' | 'word' | 'whyHidden'>): Placed | NotAdded {
  const hidden = beside ? whyHidden([beside], 'value') : whyHidden(areas, 'count');
  if (hidden !== undefined) return { why: hidden };
  const target = beside ? shownNumber(beside.point, 'value') : together(areas, of.multiplier);
  if (target === null) return { why: word('made.why.no_denominator') };
  const places = areas.map(({ point }) => (point ? placeOf(point, target, of) : undefined));
  const count = (...names: readonly string[]): number =>
    places.filter((place) => place !== undefined && names.includes(place)).length;
  const wide = count('high_998', 'low_998');
  const usual = count('high_95', 'low_95');
  return { target, places, wide, usual, isOverdispersed: wide > MOST * areas.length };
}

/** The rate of all areas together: all events over all people. */
function together(areas: readonly AreaPoint[], multiplier: number): number | null {
  let [events, people] = [0, 0];
  for (const { point } of areas) {
    const [count, denominator] = [shownNumber(point, 'count'), point?.denominator ?? null];
    if (count === null || denominator === null) return null;
    events += count;
    people += denominator;
  }
  return people > 0 ? (multiplier * events) / people : null;
}

/** By the source's own limits where it gives both, else by those of the count; of a rounded count by each that it may stand for. */
function placeOf(point: PublishedPoint, target: number, { measure, multiplier }: Measured): string | undefined {
  const { lower, upper, lower998, upper998, limits, denominator } = point;
  const count = shownNumber(point, 'count');
  const scale = {
    denominator,
    target,
    measure: measure === 'proportion' ? 'proportion' : 'crude_rate',
    multiplier,
  } as const;
  if (limits.includes('published') && lower !== null && upper !== null && lower998 !== null && upper998 !== null)
    return funnelPlace({
      ...scale,
      count,
      limits: { usual: { lower, upper }, wide: { lower: lower998, upper: upper998 } },
    });
  if (count === null) return undefined;
  const { low, high } = possibleCounts(count, point.flags);
  const places = [low, high].map((possible) => funnelPlace({ ...scale, count: possible }));
  return places[0] === places[1] ? places[0] : 'cannot_be_said';
}
