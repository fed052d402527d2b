import { funnelLimitsProportion } from '../../../indicators/funnel-limits-proportion.ts';
import { funnelPointRate } from '../../../indicators/funnel-point-rate.ts';
import type { Measured } from '../../adds.ts';

type Line = readonly (readonly [people: number, value: number])[];

/** So many points make a line that looks smooth at the width of a page. */
const POINTS = 90;
/** A funnel is drawn from this share of the largest area's people on: below, its mouth is wider than any plate. */
const FROM = 0.004;

/**
 * The two control lines at a level of confidence, up to so many people: of a rate through the exact limits of each number of events, of a percentage
 * at each number of people. Source: the functions of `indicators`.
 */
export function limitLines(target: number, most: number, confidence: number, of: Measured): readonly Line[] {
  return of.measure === 'proportion' ? ofShare(target, most, confidence, of) : ofRate(target, most, confidence, of);
}

/** From few to many, each a fixed share more than the one before. */
function* steps(first: number, last: number): Generator<number> {
  const factor = (last / first) ** (1 / POINTS);
  for (let at = 0; at <= POINTS; at++) yield first * factor ** at;
}

function ofShare(target: number, most: number, confidence: number, { multiplier }: Measured): readonly Line[] {
  const limits = [...steps(Math.max(1, most * FROM), most)].flatMap((denominator) => {
    const { lower, upper } = notRefused(
      funnelLimitsProportion({ target: target / multiplier, denominator, confidence }),
    );
    return lower === null || upper === null ? [] : [{ denominator, lower, upper }];
  });
  return (['lower', 'upper'] as const).map((side) =>
    limits.map((one) => [one.denominator, one[side] * multiplier] as const),
  );
}

function ofRate(target: number, most: number, confidence: number, { multiplier }: Measured): readonly Line[] {
  const expected = (target * most) / multiplier;
  // Beyond what is expected of the largest area the lines go on for as far as chance reaches there.
  const last = expected + 6 * Math.sqrt(expected) + 10;
  const events = new Set([...steps(1, last)].map(Math.round));
  const points = [0, ...events].map((count) =>
    notRefused(funnelPointRate({ events: count, targetRate: target, multiplier, confidence })),
  );
  const upTo = (line: readonly (readonly [number | null, number | null])[]): Line =>
    line.flatMap(([people, value]) => (people === null || value === null || people > most ? [] : [[people, value]]));
  return [
    upTo(points.map((one) => [one.populationWhereLower, one.lowerLimit])),
    upTo(points.map((one) => [one.populationWhereUpper, one.upperLimit])),
  ];
}

/** A target and a number of people that were published are none that the method refuses. */
function notRefused<T extends { readonly status: string }>(found: T): Exclude<T, { readonly status: 'error' }> {
  if (found.status === 'error') throw new Error('a published figure was refused');
  return found as Exclude<T, { readonly status: 'error' }>;
}
