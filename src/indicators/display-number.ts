import { withCommas } from '../core/thousands.ts';

/** Just above 1: a value whose binary form lies a hair under a half is the half it was written as. */
const NUDGE = 1 + 2 ** -52;

/** In text a value too small to show is "less than 0.1", in a table `[low]`. */
export type DisplayPlace = 'text' | 'table';

/** Decimals and surroundings of a printed number. */
export interface Display {
  /** Whole number from 0 to 12. */
  readonly decimals: number;
  readonly place?: DisplayPlace;
}

/**
 * A number as it is printed everywhere, in charts, cards, tables and sentences: rounded half away from zero to `decimals` places, commas
 * between thousands, a minus sign (U+2212), no minus zero. What is no finite number is given back as it is.
 */
export function numberText(value: number, decimals: number): string {
  if (!Number.isFinite(value * 10 ** decimals)) return String(value);
  const digits = roundedDigits(value, decimals);
  const padded = digits.padStart(decimals + 1, '0');
  const whole = withCommas(padded.slice(0, padded.length - decimals));
  const text = decimals > 0 ? `${whole}.${padded.slice(-decimals)}` : whole;
  return value < 0 && digits !== '0' ? `\u2212${text}` : text;
}

/**
 * A published figure as printed. A value above 0 that rounds to 0 is "less than 0.1" in text and `[low]` in a table (Government
 * Analysis Function, symbols in tables).
 */
export function displayNumber(value: number, { decimals, place = 'text' }: Display): string {
  const isLow = value > 0 && roundedDigits(value, decimals) === '0';
  if (!isLow) return numberText(value, decimals);
  return place === 'table' ? '[low]' : `less than ${smallest(decimals)}`;
}

/** Rounds half away from zero, to the same number that is printed; never −0. */
export function roundHalfAway(value: number, decimals: number): number {
  const size = rounded(value, decimals) / 10 ** decimals;
  return value < 0 && size > 0 ? -size : size;
}

/** |value| · 10^decimals, rounded. */
const rounded = (value: number, decimals: number): number => Math.floor(Math.abs(value) * NUDGE * 10 ** decimals + 0.5);

/** Its digits, all of them. */
function roundedDigits(value: number, decimals: number): string {
  const number = rounded(value, decimals);
  return Number.isSafeInteger(number) ? String(number) : BigInt(number).toString();
}

function smallest(decimals: number): string {
  return decimals > 0 ? `0.${'1'.padStart(decimals, '0')}` : '1';
}

/** What kind of number is printed; decides its decimals. Limits and benchmarks share the value's. */
export type DisplayKind = 'count' | 'rate' | 'percentage';

/** Counts whole; one decimal for rates and percentages; whole percentages when the base is below 1,000. */
export function displayDecimals(kind: DisplayKind, base?: number): number {
  if (kind === 'count') return 0;
  return kind === 'percentage' && base !== undefined && base < 1000 ? 0 : 1;
}
