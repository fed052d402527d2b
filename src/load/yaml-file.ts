import { once } from '../core/once.ts';
import type { Origin, Place } from '../core/place.ts';

/** One file of YAML: what turns offsets in its text into places. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  /** The offset at which each line begins; worked out when the first place is asked for. */
  readonly lineStarts: () => readonly number[];
}

/** Where a value stands in its file and how it is written. Offsets count UTF-16 units; a block begins at its `|` or `>`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly style: 'literal' | 'folded' | 'quoted' | 'plain' | 'collection';
}

/** A text and where its lines begin, which is worked out when the first place is asked for. */
export function yamlFile(file: string, text: string): YamlFile {
  return { file, text, lineStarts: once(() => lineStartsOf(text)) };
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The place of an offset in the text. */
export function placeAt(source: YamlFile, offset: number): Place {
  const starts = source.lineStarts();
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: source.file, line: low + 1, column: offset - starts[low]! + 1 };
}

/** How the keys of a map or the items of a list are found in their file. A value that is not written, as after a bare `key:`, has no span. */
interface Spans {
  readonly start: number;
  keyStart(key: string | number): number | undefined;
  value(key: string | number): Span | undefined;
}

/** The origin of one map or list, from where its parts stand. */
export function originFrom(source: YamlFile, spans: Spans): Origin {
  const here = (): Place => placeAt(source, spans.start);
  const keyPlace = (key: string | number): Place => {
    const start = spans.keyStart(key);
    return start === undefined ? here() : placeAt(source, start);
  };
  return {
    keyPlace,
    place: (key) => {
      if (key === undefined) return here();
      const span = spans.value(key);
      return span ? placeAt(source, span.start) : keyPlace(key);
    },
    within: (key, line, column) => {
      const span = spans.value(key);
      return span && span.style !== 'collection' ? placeWithin(source, span, line, column) : keyPlace(key);
    },
    written: (key) => {
      const span = spans.value(key);
      if (span) return span.style === 'collection' ? undefined : source.text.slice(span.start, span.end);
      const start = spans.keyStart(key);
      return start === undefined ? undefined : restOfLine(source.text, start);
    },
  };
}

/** What stands behind a key's colon. */
function restOfLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text
    .slice(start, end < 0 ? undefined : end)
    .replace(/^[^:]*:/, '')
    .trim();
}

/**
 * The place in the file of a line and column (from 1) of a scalar's text: exact for `|` blocks and for text on one line,
 * the beginning of the text for folded and wrapped ones, whose lines the value no longer has.
 */
function placeWithin(source: YamlFile, span: Span, line: number, column: number): Place {
  const start = placeAt(source, span.start);
  if (span.style === 'literal' || span.style === 'folded') {
    const first = firstTextLine(source, start.line);
    if (span.style === 'folded') return first;
    return { file: source.file, line: first.line + line - 1, column: first.column + column - 1 };
  }
  const quote = span.style === 'quoted' ? 1 : 0;
  const wrapped = placeAt(source, span.end).line !== start.line;
  return wrapped ? start : { file: source.file, line: start.line, column: start.column + quote + column - 1 };
}

/** The first line of a block that is not blank, and the column where its text begins. */
function firstTextLine(source: YamlFile, header: number): Place {
  const starts = source.lineStarts();
  for (let line = header + 1; line <= starts.length; line++) {
    const text = source.text.slice(starts[line - 1], starts[line]);
    if (text.trim() !== '') return { file: source.file, line, column: text.length - text.trimStart().length + 1 };
  }
  return { file: source.file, line: header, column: 1 };
}
