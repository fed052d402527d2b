import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { withCommas } from '../core/thousands.ts';
import { decode } from '../load/text.ts';

/** A table with fewer than this share of the rows of the one it replaces has lost something. */
const MUCH_SMALLER = 0.5;

/** Warns of a table that is much smaller than the one it replaces. Code: import/fewer-rows. */
export function fewerRows(file: string, rows: number, before: Uint8Array | undefined): Diagnostic[] {
  const lines =
    decode(before ?? new Uint8Array())
      ?.trimEnd()
      .split('\n').length ?? 0;
  const had = Math.max(0, lines - 1);
  if (rows >= had * MUCH_SMALLER) return [];
  const number = (count: number): string => withCommas(count);
  const message = `${file} had ${number(had)} rows and now gets ${number(rows)}.`;
  return [diagnostic('import/fewer-rows', { file, line: 1, column: 1 }, message)];
}
