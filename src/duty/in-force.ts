import { valueAt } from '../model/content-path.ts';

/** What carries its own dates: a body, board, authority or partnership of the content, or an area of data/areas.csv. */
export interface Dated {
  readonly valid_from?: string | null;
  readonly valid_to?: string | null;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/**
 * True when a record is in force on a day (ISO). Both ends are included; an end written as a year or a month lasts to its last
 * day, and a beginning written so starts on its first.
 */
export function inForce(record: Dated, date: string): boolean {
  const from = record.valid_from ?? record.validFrom;
  const to = record.valid_to ?? record.validTo;
  return (from == null || date.slice(0, from.length) >= from) && (to == null || date.slice(0, to.length) <= to);
}

/** The dates that a record of the content carries under the keys of `Dated`; none of what is no record. */
export function datesOf(record: unknown): Dated {
  const at = (key: string): string | undefined => {
    const value = valueAt(record, key);
    return typeof value === 'string' ? value : undefined;
  };
  return { valid_from: at('valid_from') ?? null, valid_to: at('valid_to') ?? null };
}
