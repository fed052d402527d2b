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

/** Where one key of a map, or one item of a list, stands in its file. A value that is not written, as after a bare `key:`, has no span. */
export interface Part {
  readonly keyStart: number | undefined;
  readonly value: Span | undefined;
}

const STYLES: readonly Span['style'][] = ['literal', 'folded', 'quoted', 'plain', 'collection'];
/** Numbers that a part takes, and what stands for one that is not there. */
const [WIDTH, NONE] = [4, -1];

/** How many numbers a map or list of so many parts takes among those of its file. */
export const roomOf = (parts: number): number => 1 + parts * WIDTH;

/** Adds where a map or list and its parts stand to the numbers of its file; answers where these begin. */
export function addSpans(spans: number[], start: number, parts: readonly Part[]): number {
  const at = spans.length;
  spans.push(start);
  for (const { keyStart = NONE, value } of parts)
    if (value) spans.push(keyStart, value.start, value.end, STYLES.indexOf(value.style));
    else spans.push(keyStart, NONE, NONE, NONE);
  return at;
}

/**
 * The origin of one map or list: where it begins, and where its parts stand, among the numbers of all its file. It keeps nothing of the parser's own, which
 * takes far more room.
 */
export class FileOrigin implements Origin {
  readonly #source: YamlFile;
  readonly spans: ArrayLike<number>;
  readonly #at: number;
  /** Of a map; of a list how many items it has. */
  readonly keys: readonly string[] | number;

  constructor(source: YamlFile, spans: ArrayLike<number>, at: number, keys: readonly string[] | number) {
    this.#source = source;
    this.spans = spans;
    this.#at = at;
    this.keys = keys;
  }

  #part(key: string | number): Part | undefined {
    const { keys, spans } = this;
    const index = typeof keys === 'number' ? Number(key) : keys.indexOf(String(key));
    if (!(index >= 0 && index < (typeof keys === 'number' ? keys : keys.length))) return undefined;
    const [keyStart = NONE, start = NONE, end = NONE, style = NONE] = [0, 1, 2, 3].map(
      (number) => spans[this.#at + 1 + index * WIDTH + number],
    );
    const value = start === NONE ? undefined : { start, end, style: STYLES[style] ?? 'collection' };
    return { keyStart: keyStart === NONE ? undefined : keyStart, value };
  }

  #start(): number {
    return this.spans[this.#at] ?? 0;
  }

  keyPlace(key: string | number): Place {
    return placeAt(this.#source, this.#part(key)?.keyStart ?? this.#start());
  }

  place(key?: string | number): Place {
    if (key === undefined) return placeAt(this.#source, this.#start());
    const span = this.#part(key)?.value;
    return span ? placeAt(this.#source, span.start) : this.keyPlace(key);
  }

  within(key: string | number, line: number, column: number): Place {
    const span = this.#part(key)?.value;
    return span && span.style !== 'collection' ? placeWithin(this.#source, span, line, column) : this.keyPlace(key);
  }

  written(key: string | number): string | undefined {
    const part = this.#part(key);
    const { text } = this.#source;
    if (part?.value)
      return part.value.style === 'collection' ? undefined : text.slice(part.value.start, part.value.end);
    return part?.keyStart === undefined ? undefined : restOfLine(text, part.keyStart);
  }
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
