import { LIMITS } from '../core/limits.ts';
import { NOT_PLAIN, plainScalar, valueAt } from './plain-yaml-values.ts';
import { refusedCharacter } from './text.ts';
import type { Part, YamlFile } from './yaml-file.ts';
import { listWithOrigin, mapWithOrigin, put } from './yaml-origin.ts';

/** A line that holds something, without what stands before and behind it. */
interface Line {
  readonly indent: number;
  readonly text: string;
  /** The offset of its first sign. */
  readonly start: number;
  /** Its number among all lines. */
  readonly at: number;
}

const KEY = /^([A-Za-z_][\w.-]*):(?: |$)/;
/** Keys that are no texts to YAML, and one that is more than a key to a record. */
const NO_KEY = /^(?:null|true|false|__proto__)$/i;
const LITERAL = /^\|-?$/;
/** What this does not read: tabs, other line ends, further documents and directives. */
const BEYOND = /[\t\r\u2028\u2029\u0085\uFEFF]|^(?:---|\.\.\.|%)/m;

/**
 * Reads a file that is written as most are: groups of keys, lists, texts on one line or in a `|` block, lists and groups in brackets on one line. Undefined for any other,
 * which the parser reads: of what this reads it makes the same values with the same places, and finds nothing wrong.
 */
export function plainYaml(source: YamlFile): Record<string, unknown> | undefined {
  const { text } = source;
  if (!text.endsWith('\n') || BEYOND.test(text) || refusedCharacter(text)) return undefined;
  try {
    return new Reader(source).whole();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

class Reader {
  readonly #source: YamlFile;
  readonly #raw: readonly string[];
  readonly #starts: readonly number[];
  #line: Line | undefined;

  constructor(source: YamlFile) {
    this.#source = source;
    this.#raw = source.text.split('\n');
    this.#starts = source.lineStarts();
    this.#line = this.#lineFrom(0);
  }

  whole(): Record<string, unknown> {
    const first = this.#line;
    if (!first || first.indent > 0 || !KEY.test(first.text)) throw NOT_PLAIN;
    const map = this.#map(0, 0);
    if (this.#line) throw NOT_PLAIN;
    return map;
  }

  /** The first line from this one on that is neither blank nor a remark. */
  #lineFrom(from: number): Line | undefined {
    for (let at = from; at < this.#raw.length; at++) {
      const raw = this.#raw[at] as string;
      const indent = indentOf(raw);
      if (indent === raw.length) {
        if (indent > 0) throw NOT_PLAIN;
        continue;
      }
      if (raw.charAt(indent) === '#') continue;
      if (raw.endsWith(' ')) throw NOT_PLAIN;
      return { indent, text: raw.slice(indent), start: (this.#starts[at] as number) + indent, at };
    }
    return undefined;
  }

  /** The keys at this indent, of which the first stands in the present line. */
  #map(indent: number, depth: number): Record<string, unknown> {
    if (depth > LIMITS.yamlDepth / 2) throw NOT_PLAIN;
    const start = (this.#line as Line).start;
    const map: Record<string, unknown> = {};
    const parts = new Map<string, Part>();
    for (let line = this.#line; line && line.indent === indent; line = this.#line) {
      const key = KEY.exec(line.text)?.[1];
      if (key === undefined || NO_KEY.test(key) || parts.has(key)) throw NOT_PLAIN;
      const behind = line.text.slice(key.length + 2);
      const [value, span] =
        behind === ''
          ? this.#below(line, indent, depth)
          : this.#value(behind, line.start + key.length + 2, indent, line.at);
      parts.set(key, { keyStart: line.start, value: span });
      put(map, key, value);
    }
    if (this.#line && this.#line.indent > indent) throw NOT_PLAIN;
    return mapWithOrigin(this.#source, map, start, parts);
  }

  /** What stands below a key that has nothing behind it. */
  #below(key: Line, indent: number, depth: number): Read {
    const line = this.#lineFrom(key.at + 1);
    // A remark there may belong to either.
    if (!line || line.at !== key.at + 1) throw NOT_PLAIN;
    this.#line = line;
    const isList = line.text.startsWith('- ');
    if (isList ? line.indent < indent : line.indent <= indent) throw NOT_PLAIN;
    if (!isList && !KEY.test(line.text)) throw NOT_PLAIN;
    const span = collectionAt(line.start);
    return [isList ? this.#list(line.indent, depth + 1) : this.#map(line.indent, depth + 1), span];
  }

  /** The items at this indent, of which the first stands in the present line. */
  #list(indent: number, depth: number): unknown[] {
    if (depth > LIMITS.yamlDepth / 2) throw NOT_PLAIN;
    const start = (this.#line as Line).start;
    const list: unknown[] = [];
    const parts = new Map<string, Part>();
    for (let line = this.#line; line && line.indent === indent && line.text.startsWith('- '); line = this.#line) {
      const behind = { indent: indent + 2, text: line.text.slice(2), start: line.start + 2, at: line.at };
      let read: Read;
      if (KEY.test(behind.text)) {
        this.#line = behind;
        read = [this.#map(indent + 2, depth + 1), collectionAt(behind.start)];
      } else read = this.#value(behind.text, behind.start, indent, line.at);
      parts.set(String(list.length), { keyStart: read[1].start, value: read[1] });
      list.push(read[0]);
    }
    if (this.#line && this.#line.indent > indent) throw NOT_PLAIN;
    return listWithOrigin(this.#source, list, start, parts);
  }

  /** A value that begins in a line, behind a key or dash of this indent. */
  #value(text: string, start: number, indent: number, at: number): Read {
    if (LITERAL.test(text)) return this.#literal(text, start, indent, at);
    const next = this.#lineFrom(at + 1);
    if (next && next.indent > indent) return this.#folded(text, start, indent, at);
    this.#line = next;
    return valueAt(this.#source, text, start);
  }

  /** A text that goes on in the lines below. */
  #folded(text: string, start: number, indent: number, at: number): Read {
    const words = [text];
    let last = at;
    for (let line = this.#lineFrom(at + 1); line && line.indent > indent; line = this.#lineFrom(last + 1)) {
      if (line.at !== last + 1) throw NOT_PLAIN;
      words.push(line.text);
      last = line.at;
    }
    this.#line = this.#lineFrom(last + 1);
    const end = (this.#starts[last] as number) + (this.#raw[last] as string).length;
    return plainScalar(words, start, end);
  }

  #literal(header: string, start: number, indent: number, at: number): Read {
    const lines: string[] = [];
    const own = indentOf(this.#raw[at + 1] ?? '');
    let next = at + 1;
    for (; next < this.#raw.length - 1; next++) {
      const raw = this.#raw[next] as string;
      if (raw === '') lines.push('');
      else if (indentOf(raw) === raw.length) throw NOT_PLAIN;
      else if (indentOf(raw) >= own) lines.push(raw.slice(own));
      else break;
    }
    if (own <= indent || lines[0] === undefined || lines[0] === '') throw NOT_PLAIN;
    this.#line = this.#lineFrom(next);
    while (lines.at(-1) === '') lines.pop();
    const text = lines.join('\n');
    const end = this.#starts[at + 1 + lines.length] as number;
    return [header === '|' ? `${text}\n` : text, { start, end, style: 'literal' }];
  }
}

type Read = ReturnType<typeof valueAt>;

const collectionAt = (start: number): Read[1] => ({ start, end: start, style: 'collection' });

function indentOf(raw: string): number {
  let indent = 0;
  while (raw.charCodeAt(indent) === 0x20) indent += 1;
  return indent;
}
