import type { Place } from '../../core/place.ts';
import { escapeControls } from '../../core/printable.ts';
import { isCountsTable } from '../../load/counts-table.ts';
import { maskedLine } from './masked-line.ts';

const WIDEST = 100;

/** The lines of one file: where each begins is worked out once, however many are asked for. */
export interface Lines {
  readonly at: (line: number) => string | undefined;
}

/** Indexes the bytes of a file by line. */
export function linesOf(bytes: Uint8Array): Lines {
  let starts: number[] | undefined;
  return {
    at: (line) => {
      starts ??= startsOf(bytes);
      const begin = starts[line - 1];
      if (begin === undefined) return undefined;
      const end = starts[line] === undefined ? bytes.length : starts[line] - 1;
      return new TextDecoder()
        .decode(bytes.subarray(begin, end))
        .replace(/\r$/, '')
        .replace(/^\uFEFF/, '');
    },
  };
}

function startsOf(bytes: Uint8Array): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return starts;
}

/** The line a problem stands in, with a caret below its place; long lines are cut around it. In a table of counts no digit of a count is shown. */
export function excerpt(lines: Lines, place: Place): string[] {
  const line = isCountsTable(place.file) ? maskedLine(lines, place.line) : lines.at(place.line);
  // What is no text, such as a picture or a Word document, has no lines to show.
  if (line === undefined || line.trim() === '' || line.includes('\0')) return [];
  const start = Math.max(0, Math.min(place.column - 40, line.length - WIDEST));
  // A control character takes one column here, so that the caret stays where it belongs.
  const shown = escapeControls(line.slice(start, start + WIDEST).replaceAll('\t', ' ')).replaceAll(
    /\\u[\dA-F]{4}/g,
    '�',
  );
  const margin = `${place.line} | ${start > 0 ? '…' : ''}`;
  const caret = Math.max(0, Math.min(place.column - 1 - start, shown.length));
  return [
    `${margin}${shown}${start + WIDEST < line.length ? '…' : ''}`,
    `${' '.repeat(margin.length - (start > 0 ? 1 : 0))}${start > 0 ? ' ' : ''}${' '.repeat(caret)}^`,
  ];
}
