import type { Place } from '../../core/place.ts';

const WIDEST = 100;

/** The line a problem stands in, with a caret below its place; long lines are cut around it. */
export function excerpt(bytes: Uint8Array, place: Place): string[] {
  const line = lineOf(bytes, place.line);
  if (line === undefined || line.trim() === '') return [];
  const start = Math.max(0, Math.min(place.column - 40, line.length - WIDEST));
  const shown = line.slice(start, start + WIDEST).replaceAll('\t', ' ');
  const margin = `${place.line} | ${start > 0 ? '…' : ''}`;
  const caret = Math.max(0, Math.min(place.column - 1 - start, shown.length));
  return [
    `${margin}${shown}${start + WIDEST < line.length ? '…' : ''}`,
    `${' '.repeat(margin.length - (start > 0 ? 1 : 0))}${start > 0 ? ' ' : ''}${' '.repeat(caret)}^`,
  ];
}

/** Finds one line without splitting a large file. */
function lineOf(bytes: Uint8Array, wanted: number): string | undefined {
  let begin = 0;
  for (let line = 1; line < wanted; line++) {
    const end = bytes.indexOf(10, begin);
    if (end < 0) return undefined;
    begin = end + 1;
  }
  const end = bytes.indexOf(10, begin);
  return new TextDecoder()
    .decode(bytes.subarray(begin, end < 0 ? undefined : end))
    .replace(/\r$/, '')
    .replace(/^\uFEFF/, '');
}
