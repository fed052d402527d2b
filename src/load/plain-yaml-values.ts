import type { Part, Span, YamlFile } from './yaml-file.ts';
import { listWithOrigin, mapWithOrigin, put } from './yaml-origin.ts';

/** Thrown where a file is written in any other way: the parser reads it then. */
export const NOT_PLAIN: unique symbol = Symbol('not plain');

/** A value and where it stands. */
type Read = readonly [value: unknown, span: Span];

/** More brackets within each other are left to the parser, which says so. */
const DEEPEST = 10;

/** How a text without quote marks may begin: with no sign that means something to YAML or to whoever looks for slips. */
const BEGINS = /^[A-Za-z0-9(/£$’\u00C0-\u024F]/;
/** What is more than text in one, or looks as if somebody had meant it so. */
const SIGNS = /: |:$| #/;
const SIGNS_IN_BRACKETS = /[[\]{},:#"']/;
const WORD = /^[A-Za-z]/;
const NO_TEXT = /^(?:null|true|false)$/i;
const NUMBER = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/;
/** What YAML could take for a number. */
const LIKE_NUMBER = /^[-+]?(?:0o[0-7]+|0x[\da-f]+|\.?\d[\d.]*(?:e[-+]?\d+)?)$/i;

/** A text without quote marks; its lines become one. */
export function plainScalar(lines: readonly string[], start: number, end: number): Read {
  for (const line of lines) if (!BEGINS.test(line) || SIGNS.test(line)) throw NOT_PLAIN;
  return [typed(lines.join(' ')), { start, end, style: 'plain' }];
}

/** What YAML takes a text for. */
function typed(text: string): unknown {
  if (WORD.test(text)) {
    if (!NO_TEXT.test(text)) return text;
    if (text === 'true') return true;
    if (text === 'false') return false;
    if (text === 'null') return null;
    throw NOT_PLAIN;
  }
  if (NUMBER.test(text)) return Number(text);
  if (LIKE_NUMBER.test(text)) throw NOT_PLAIN;
  return text;
}

/** A value that ends with its line. */
export function valueAt(source: YamlFile, text: string, start: number): Read {
  const first = text.charAt(0);
  if (first !== '"' && first !== "'" && first !== '[' && first !== '{')
    return plainScalar([text], start, start + text.length);
  const brackets = new Brackets(source, text, start);
  const read = brackets.value();
  if (!brackets.isAtEnd()) throw NOT_PLAIN;
  return read;
}

/** Reads quoted texts, and lists and groups in brackets, on one line. */
class Brackets {
  readonly #source: YamlFile;
  readonly #text: string;
  readonly #start: number;
  #at = 0;
  #depth = 0;

  constructor(source: YamlFile, text: string, start: number) {
    this.#source = source;
    this.#text = text;
    this.#start = start;
  }

  isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  value(): Read {
    const first = this.#text.charAt(this.#at);
    if (first === '"' || first === "'") return this.#quoted(first);
    if (first === '[') return this.#list();
    if (first === '{') return this.#map();
    return this.#word();
  }

  #quoted(mark: string): Read {
    const from = this.#at;
    const end = this.#text.indexOf(mark, from + 1);
    const text = this.#text.slice(from + 1, end);
    if (end < 0 || text.includes('\\') || this.#text.charAt(end + 1) === mark) throw NOT_PLAIN;
    this.#at = end + 1;
    return [text, { start: this.#start + from, end: this.#start + end + 1, style: 'quoted' }];
  }

  #word(): Read {
    const from = this.#at;
    while (this.#at < this.#text.length && !',]}'.includes(this.#text.charAt(this.#at))) this.#at += 1;
    const word = this.#text.slice(from, this.#at).replace(/ +$/, '');
    if (SIGNS_IN_BRACKETS.test(word.replaceAll(/(?<=[\w)])[:#](?=\w)/g, ''))) throw NOT_PLAIN;
    const end = this.#start + from + word.length;
    return plainScalar([word], this.#start + from, end);
  }

  #list(): Read {
    const from = this.#start + this.#at;
    const list: unknown[] = [];
    const parts = new Map<string, Part>();
    this.#at += 1;
    this.#items(']', () => {
      const [value, span] = this.value();
      parts.set(String(list.length), { keyStart: span.start, value: span });
      list.push(value);
    });
    return [listWithOrigin(this.#source, list, from, parts), { start: from, end: from, style: 'collection' }];
  }

  #map(): Read {
    const from = this.#start + this.#at;
    const map: Record<string, unknown> = {};
    const parts = new Map<string, Part>();
    this.#at += 1;
    this.#items('}', () => {
      const key = /^([A-Za-z_][\w.-]*): (?=\S)/.exec(this.#text.slice(this.#at))?.[1];
      if (key === undefined || /^(?:null|true|false|__proto__)$/i.test(key) || parts.has(key)) throw NOT_PLAIN;
      const keyStart = this.#start + this.#at;
      this.#at += key.length + 2;
      const [value, span] = this.value();
      parts.set(key, { keyStart, value: span });
      put(map, key, value);
    });
    return [mapWithOrigin(this.#source, map, from, parts), { start: from, end: from, style: 'collection' }];
  }

  /** The items up to a bracket, a comma and one blank between them. */
  #items(close: string, item: () => void): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw NOT_PLAIN;
    this.#until(close, item);
    this.#depth -= 1;
  }

  #until(close: string, item: () => void): void {
    if (this.#text.charAt(this.#at) === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      this.#blank();
      item();
      this.#blank();
      const sign = this.#text.charAt(this.#at);
      this.#at += 1;
      if (sign === close) return;
      if (sign !== ',' || this.#text.charAt(this.#at) !== ' ') throw NOT_PLAIN;
    }
  }

  #blank(): void {
    if (this.#text.charAt(this.#at) === ' ') this.#at += 1;
  }
}
