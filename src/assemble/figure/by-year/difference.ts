import { isUnreliable } from '../../../disclosure/in-table.ts';
import { HIDDEN_SYMBOLS, LOW_RELIABILITY, type PublishedPoint } from '../../../disclosure/published.ts';
import { numberText, roundHalfAway } from '../../../indicators/display-number.ts';
import type { KeyMessageFacts } from '../../../indicators/key-message/facts.ts';
import { possibleCounts } from '../../../indicators/rounded-count.ts';
import { breakBetween, breaksOf } from '../../../indicators/series-breaks.ts';
import { estimated } from '../../../indicators/worked-out.ts';
import { label } from '../../label.ts';
import type { Labels } from '../../publication.ts';
import { differenceOf, roundedTo } from '../difference.ts';
import type { Measured } from '../selection.ts';
import type { Row } from './row.ts';

/** Break in a time series, and not statistically significant: Government Analysis Function, symbols in tables. */
export const BREAK = '[b]';
export const NOT_SIGNIFICANT = '[ns]';
const NOT_APPLICABLE = HIDDEN_SYMBOLS.not_applicable;
const NOT_AVAILABLE = HIDDEN_SYMBOLS.unavailable;

/** The printed difference between two points, and the same in per cent of the earlier one; symbols where there is none. */
export interface DifferenceCells {
  readonly difference: string;
  readonly percent: string;
}

const both = (symbol: string): DifferenceCells => ({ difference: symbol, percent: symbol });

/**
 * The later value of a row less the earlier one. None across a break, of hidden figures, or of a measure that only its publisher works out. Of
 * rounded counts it is the range of what the counts may stand for. Per cent only where the earlier count bears it, and never of a percentage.
 * The test for chance and the smallest base are those of `differenceOf`.
 */
export function differenceCells(
  { measured, points }: Row,
  from: PublishedPoint | undefined,
  to: PublishedPoint | undefined,
  labels: Labels,
): DifferenceCells {
  if (!from || !to) return both(NOT_AVAILABLE);
  const hidden = [from, to].flatMap(({ value }) => (value.kind === 'hidden' ? [value.reason] : []));
  const [reason] = hidden.includes('suppressed') ? ['suppressed' as const] : hidden;
  if (reason !== undefined) return both(HIDDEN_SYMBOLS[reason]);
  if (breakBetween(breaksOf(measured.breaks, points), from, to)) return both(BREAK);
  const { measure } = measured.meta;
  if (measure !== 'count' && measure !== 'crude_rate' && measure !== 'proportion') return both(NOT_APPLICABLE);
  const change = differenceOf(from, to, measured);
  if (!change) return both(NOT_AVAILABLE);
  const marks = [
    ...(change.significant || change.unsaid ? [] : [NOT_SIGNIFICANT]),
    ...([from, to].some(isUnreliable) ? [LOW_RELIABILITY] : []),
  ];
  const size = sizeOf(from, to, measured, labels);
  return {
    difference: size === undefined ? NOT_AVAILABLE : [size, ...marks].join(' '),
    percent: measure === 'proportion' ? NOT_APPLICABLE : percentOf(change),
  };
}

function percentOf({ showPercent, percent }: NonNullable<KeyMessageFacts['change']>): string {
  return showPercent && percent !== null ? `${signed(percent, 1)}%` : NOT_APPLICABLE;
}

function sizeOf(from: PublishedPoint, to: PublishedPoint, measured: Measured, labels: Labels): string | undefined {
  const { decimals } = measured;
  const [before, after] = [endsOf(from, measured), endsOf(to, measured)];
  if (!before || !after) return undefined;
  const [lower, upper] = [after.low - before.high, after.high - before.low].map((size) => signed(size, decimals));
  return lower === upper ? lower : label(labels, 'range', { lower: lower ?? '', upper: upper ?? '' });
}

/** A value, or the lowest and the highest that a rounded count may stand for. */
function endsOf(point: PublishedPoint, { meta }: Measured): { low: number; high: number } | undefined {
  const { value, count, denominator, flags } = point;
  if (value.kind === 'hidden') return undefined;
  if (roundedTo(point) === undefined || count.kind === 'hidden') return { low: value.value, high: value.value };
  const { low, high } = possibleCounts(count.value, flags);
  const [lowest, highest] = [low, high].map((possible) => estimated(meta, possible, denominator)?.value);
  return lowest === undefined || highest === undefined ? undefined : { low: lowest, high: highest };
}

/** A difference with its sign; one that is not 0 and rounds to it is marked so. */
export function signed(size: number, decimals: number): string {
  const rounded = roundHalfAway(size, decimals);
  if (rounded === 0) return size === 0 || Math.abs(size) < 1e-9 ? '0' : HIDDEN_SYMBOLS.low;
  return rounded > 0 ? `+${numberText(rounded, decimals)}` : numberText(rounded, decimals);
}
