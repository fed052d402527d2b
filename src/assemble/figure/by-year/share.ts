import { HIDDEN_SYMBOLS, type PublishedPoint } from '../../../disclosure/published.ts';
import { displayDecimals, displayNumber } from '../../../indicators/display-number.ts';
import { possibleCounts } from '../../../indicators/rounded-count.ts';
import { label } from '../../label.ts';
import type { Labels } from '../../publication.ts';
import { MIN_BASE, roundedTo } from '../difference.ts';
import { pointOf } from '../selection.ts';
import type { Row } from './row.ts';

/** The counts of an area as per cent of those of a wider one in the same period: "1.6%". A range where counts are rounded, none on a small base. */
export function shareCell(row: Row, point: PublishedPoint | undefined, whole: string, labels: Labels): string {
  const { measured, area } = row;
  if (area === whole) return HIDDEN_SYMBOLS.not_applicable;
  const all = wholeOf(row, point, whole);
  if (!point || !all) return HIDDEN_SYMBOLS.unavailable;
  const hidden = [point, all].flatMap(({ count }) => (count.kind === 'hidden' ? [count.reason] : []));
  const [reason] = hidden.includes('suppressed') ? ['suppressed' as const] : hidden;
  if (reason !== undefined) return HIDDEN_SYMBOLS[reason];
  const [part, base] = [endsOf(point), endsOf(all)];
  if (base.low < (measured.meta.display?.min_base_percent ?? MIN_BASE)) return HIDDEN_SYMBOLS.not_applicable;
  const decimals = displayDecimals('percentage', base.low);
  const least = part.low / base.high;
  // A part that its own count says is larger than the whole stays so: the reader is not told 100 per cent of what does not fit.
  const most = Math.max(least, Math.min(1, part.high / base.low));
  const [lower, upper] = [least, most].map((share) => displayNumber(100 * share, { decimals, place: 'table' }));
  return `${lower === upper ? lower : label(labels, 'range', { lower: lower ?? '', upper: upper ?? '' })}%`;
}

/** The figure of the wider area that a row's figure is a share of. */
export function wholeOf(
  { measured, area, group }: Row,
  point: PublishedPoint | undefined,
  whole: string,
): PublishedPoint | undefined {
  if (!point || area === whole) return undefined;
  return pointOf(measured.published, { area: whole, ...group, type: point.period.type }, point.period.text);
}

function endsOf(point: PublishedPoint): { low: number; high: number } {
  const count = point.count.kind === 'shown' ? point.count.value : 0;
  return roundedTo(point) === undefined ? { low: count, high: count } : possibleCounts(count, point.flags);
}
