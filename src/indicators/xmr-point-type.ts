import type { Meaning, Polarity } from './polarity.ts';
import { meaningOf } from './polarity.ts';

/** The special causes in order of precedence, each upwards or downwards, or common cause. */
export type XmrPointType =
  | 'astronomical_high'
  | 'astronomical_low'
  | 'trend_up'
  | 'trend_down'
  | 'two_of_three_high'
  | 'two_of_three_low'
  | 'shift_high'
  | 'shift_low'
  | 'common_cause';

export interface ControlLines {
  readonly mean: number;
  readonly upper: number;
  readonly lower: number;
  readonly upperTwoThirds: number;
  readonly lowerTwoThirds: number;
}

/** Points in a row that make a trend or a shift. */
const RUN = 7;

/** How far apart two numbers must be, relative to the larger, before one is above the other: rounding is no signal. */
const EQUAL_WITHIN = 1e-12;

function above(a: number, b: number): boolean {
  return a - b > EQUAL_WITHIN * Math.max(Math.abs(a), Math.abs(b));
}

/** Which points belong to some stretch of `length` consecutive points that passes. */
function inStretch(count: number, length: number, passes: (start: number) => boolean): readonly boolean[] {
  const marked = new Array<boolean>(count).fill(false);
  for (let start = 0; start + length <= count; start += 1) {
    if (passes(start)) marked.fill(true, start, start + length);
  }
  return marked;
}

/**
 * Classifies each point of an XmR chart, first match wins: strictly outside a process limit; part of 7 consecutive points all
 * rising or all falling; one of at least two, in three consecutive points on one side of the mean, that lie beyond
 * the two-thirds line and not outside the limit; part of 7 consecutive points strictly on one side of the mean.
 * Source: NHS England, Making Data Count; Wheeler 1993.
 */
export function xmrPointTypes(values: readonly number[], lines: ControlLines): readonly XmrPointType[] {
  const n = values.length;
  const at = (i: number): number => values[i] ?? Number.NaN;
  const every = (start: number, length: number, test: (i: number) => boolean): boolean => {
    for (let i = start; i < start + length; i += 1) if (!test(i)) return false;
    return true;
  };
  const high = (i: number): boolean => above(at(i), lines.mean);
  const low = (i: number): boolean => above(lines.mean, at(i));
  const outHigh = (i: number): boolean => above(at(i), lines.upper);
  const outLow = (i: number): boolean => above(lines.lower, at(i));
  const nearHigh = (i: number): boolean => !outHigh(i) && above(at(i), lines.upperTwoThirds);
  const nearLow = (i: number): boolean => !outLow(i) && above(lines.lowerTwoThirds, at(i));

  const rising = inStretch(n, RUN, (s) => every(s + 1, RUN - 1, (i) => above(at(i), at(i - 1))));
  const falling = inStretch(n, RUN, (s) => every(s + 1, RUN - 1, (i) => above(at(i - 1), at(i))));
  const twoOf = (side: (i: number) => boolean, near: (i: number) => boolean): readonly boolean[] =>
    inStretch(n, 3, (s) => every(s, 3, side) && [s, s + 1, s + 2].filter(near).length >= 2);
  const threeHigh = twoOf(high, nearHigh);
  const threeLow = twoOf(low, nearLow);
  const shiftHigh = inStretch(n, RUN, (s) => every(s, RUN, high));
  const shiftLow = inStretch(n, RUN, (s) => every(s, RUN, low));

  return values.map((_, i): XmrPointType => {
    if (outHigh(i)) return 'astronomical_high';
    if (outLow(i)) return 'astronomical_low';
    if (rising[i]) return 'trend_up';
    if (falling[i]) return 'trend_down';
    if (threeHigh[i] && nearHigh(i)) return 'two_of_three_high';
    if (threeLow[i] && nearLow(i)) return 'two_of_three_low';
    if (shiftHigh[i]) return 'shift_high';
    return shiftLow[i] ? 'shift_low' : 'common_cause';
  });
}

/** What a point type means: improvement or concern only when a polarity is set, else a special cause without judgement. */
export function specialCauseMeaning(
  type: XmrPointType,
  polarity: Polarity,
): 'improvement' | 'concern' | 'special cause, high' | 'special cause, low' | undefined {
  if (type === 'common_cause') return undefined;
  const direction = type.endsWith('_high') || type.endsWith('_up') ? 'higher' : 'lower';
  const meaning: Meaning | undefined = meaningOf(direction, polarity);
  if (meaning) return meaning === 'better' ? 'improvement' : 'concern';
  return direction === 'higher' ? 'special cause, high' : 'special cause, low';
}
