import { isDate } from '../core/date.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import { isText, listOf, parsed } from '../write/record.ts';

/** What became of an edition after it was published. Its files are as they were. */
export interface EditionRecord {
  /** The edition's address: `llr/2026-11-01`. */
  readonly edition: string;
  readonly became: 'revised' | 'withdrawn';
  /** ISO. */
  readonly on: string;
  readonly reason: string;
  /** The address of the edition that takes its place; null where none does. */
  readonly by: string | null;
}

/** The records of all editions, in editions/. */
export const RECORDS = 'editions.json';
const SCHEMA = 'svduty-editions/1';

/** The file of all records, the oldest first. */
export const recordsFile = (records: readonly EditionRecord[]): OutputFile =>
  textFile(RECORDS, `${JSON.stringify({ schema: SCHEMA, records }, null, 2)}\n`);

/** The records of a file; undefined for what no version of this program wrote. */
export function readRecords(bytes: Uint8Array): readonly EditionRecord[] | undefined {
  const value: { schema?: unknown; records?: unknown } = Object(parsed(bytes));
  const records = value.schema === SCHEMA ? listOf(value.records)?.map(recordOf) : undefined;
  return records?.every((one) => one !== undefined) ? records : undefined;
}

function recordOf({ edition, became, on, reason, by }: Readonly<Record<string, unknown>>): EditionRecord | undefined {
  if (!isText(edition) || !isText(on) || !isDate(on) || !isText(reason)) return undefined;
  if ((became !== 'revised' && became !== 'withdrawn') || (by !== null && !isText(by))) return undefined;
  return { edition, became, on, reason, by };
}

/** What became of an edition at last; undefined where it stands as it was published. */
export const fateOf = (records: readonly EditionRecord[], address: string): EditionRecord | undefined =>
  records.findLast(({ edition }) => edition === address);
