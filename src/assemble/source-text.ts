import { originOf, type Place } from '../core/place.ts';
import { isMarkdown } from '../model/normalise.ts';

/** A mark is two private-use characters, a leading and a trailing one: a number for each value that a template prints. */
const FIRST_LEAD = 0x100000;
const FIRST_TRAIL = 0x108000;
const TRAILS = 0x7ffe;
const MARK = /[\uDBC0-\uDBDF][\uDC00-\uDFFF][\uDBE0-\uDBFF][\uDC00-\uDFFF]/g;

/** What a text with marks is made of: the template's own words, and values. */
export type Piece = string | SourceText;

/** What a mark stands for, by its number. */
export type Marked = (index: number) => SourceText | undefined;

/**
 * Hands out a mark for each value that a template prints. Only the mark travels through Handlebars and Markdown; the value is put in
 * its place when all that is parsed has been parsed, so nothing a value holds can be taken for Markdown, an attribute or a directive.
 */
export class Marks {
  readonly #marked: SourceText[] = [];

  add(text: SourceText): string {
    this.#marked.push(text);
    return markOf(this.#marked.length - 1);
  }

  readonly at: Marked = (index) => this.#marked[index];
}

const markOf = (index: number): string =>
  String.fromCodePoint(FIRST_LEAD + Math.floor(index / TRAILS), FIRST_TRAIL + (index % TRAILS));

function indexOf(mark: string): number {
  return ((mark.codePointAt(0) ?? 0) - FIRST_LEAD) * TRAILS + ((mark.codePointAt(2) ?? 0) - FIRST_TRAIL);
}

/** What a mark begins with; few texts have one. */
const LEAD = /[\uDBC0-\uDBDF]/;

/** Whether a text may have marks: most have none. */
export const mayHoldValues = (text: string): boolean => text !== '' && LEAD.test(text);

/** A text taken apart. What looks like a mark and stands for nothing is text. */
export function piecesOf(text: string, marked: Marked): Piece[] {
  if (!LEAD.test(text)) return text === '' ? [] : [text];
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index > from) pieces.push(text.slice(from, index));
    pieces.push(marked(indexOf(mark)) ?? mark);
    from = index + mark.length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** The same text with its marks counted from 0, which texts of one form share, and what they then stand for. */
export function patternOf(text: string, marked: Marked): { readonly pattern: string; readonly marked: Marked } {
  const values: SourceText[] = [];
  const pattern = piecesOf(text, marked).map((piece) =>
    typeof piece === 'string' ? piece : markOf(values.push(piece) - 1),
  );
  return { pattern: pattern.join(''), marked: (index) => values[index] };
}

/** A text with its values as they were typed, on one line. */
export function literal(text: string, marked: Marked): string {
  if (!LEAD.test(text)) return text;
  return piecesOf(text, marked)
    .map((piece) => (typeof piece === 'string' ? piece : piece.line))
    .join('');
}

/** Where a value comes from. All of it is asked for only when it is needed. */
export interface Whence {
  /** Its place in the content. */
  place?(): Place | undefined;
  /** The place of a line and column of the value. */
  within?(line: number, column: number): Place | undefined;
  /** Whether its schema says that it is Markdown; everything else is plain text. */
  isMarkdown?(): boolean;
  /** The line of the template that asks for it: where messages point that no line of the content is to blame for. */
  asked?(): Place;
}

/** The value under a key of a record of the content. */
export class WhenceOfContent implements Whence {
  readonly #parent: object;
  readonly #key: string | number;

  constructor(parent: object, key: string | number) {
    this.#parent = parent;
    this.#key = key;
  }

  place(): Place | undefined {
    return originOf(this.#parent)?.place(this.#key);
  }

  within(line: number, column: number): Place | undefined {
    return originOf(this.#parent)?.within(this.#key, line, column);
  }

  isMarkdown(): boolean {
    return isMarkdown(this.#parent, this.#key);
  }
}

/**
 * A text value on its way through a template. Whether it is printed as Markdown is said by its schema, not by the template. It has no property of
 * its own: to `{{#each}}` it is empty, as the text that it stands for.
 */
export class SourceText {
  readonly #value: string;
  readonly #whence: Whence;
  readonly #marks: Marks;

  constructor(value: string, marks: Marks, whence: Whence = {}) {
    this.#value = value;
    this.#whence = whence;
    this.#marks = marks;
  }

  get value(): string {
    return this.#value;
  }

  get whence(): Whence {
    return this.#whence;
  }

  get isMarkdown(): boolean {
    return this.whence.isMarkdown?.() ?? false;
  }

  /** The value on one line. */
  get line(): string {
    const trimmed = this.value.trim();
    return trimmed.includes('\n') ? trimmed.replaceAll(/\s*\n\s*/g, ' ') : trimmed;
  }

  /** Handlebars calls this for `{{x}}`. */
  toHTML(): string {
    return this.value === '' ? '' : this.#marks.add(this);
  }

  /** Handlebars calls this for `{{{x}}}`, which prints the same. */
  toString(): string {
    return this.toHTML();
  }
}

/** The plain value of whatever a template hands to a helper. */
export const plain = (value: unknown): unknown => (value instanceof SourceText ? value.value : value);
