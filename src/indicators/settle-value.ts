import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { cellPlace, rowAt, type TableRows, textOf } from '../load/csv-row.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import type { Observation } from './observation.ts';

/** As much of an indicator's metadata as its scale needs. */
export interface Scaled {
  readonly measure: IndicatorContent['measure'];
  readonly multiplier?: number | null | undefined;
}

/** How many people a rate is for: 100 for a proportion, 100,000 for a rate unless the metadata says otherwise. */
export function multiplierOf(meta: Scaled): number {
  return meta.measure === 'proportion' ? 100 : (meta.multiplier ?? 100_000);
}

/** Whether count, denominator and value fit each other within the value's own rounding. Codes: csv/count-above-denominator, csv/value-disagrees. */
export function checkValue(
  rows: TableRows,
  at: number,
  { count, denominator, value, flags }: Pick<Observation, 'count' | 'denominator' | 'value' | 'flags'>,
  meta: IndicatorContent,
): Diagnostic | undefined {
  if (count === null) return undefined;
  if (meta.measure === 'proportion' && denominator !== null && count > denominator) {
    const message = 'The count is above the denominator, and a share cannot be above 100 per cent.';
    return diagnostic('csv/count-above-denominator', cellPlace(rowAt(rows, at), 'count'), message);
  }
  if (value === null) return undefined;
  const worked = workedOut(meta, count, denominator);
  if (worked === undefined || flags.some((flag) => flag.startsWith('rounded'))) return undefined;
  const row = rowAt(rows, at);
  const decimals = /\.(\d+)/.exec(textOf(row, 'value'))?.[1]?.length ?? 0;
  if (Math.abs(value - worked) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(worked)) return undefined;
  const message = 'The value is not the one that count and denominator give.';
  return diagnostic('csv/value-disagrees', cellPlace(row, 'value'), message);
}

function workedOut(meta: IndicatorContent, count: number, denominator: number | null): number | undefined {
  if (meta.measure === 'count') return count;
  if (meta.measure !== 'crude_rate' && meta.measure !== 'proportion') return undefined;
  return denominator === null ? undefined : (multiplierOf(meta) * count) / denominator;
}
