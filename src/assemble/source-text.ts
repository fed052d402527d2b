import { originOf, type Place } from '../core/place.ts';

const FIRST_MARK = 0x100000;
const LAST_MARK = 0x10fffd;
const MARK = /[\u{100000}-\u{10FFFD}]/gu;

/**
 * Hands out one private-use character for each value a template prints. The character travels through Handlebars and Markdown
 * beside the value and leads every node back to its place; it is taken out again before anything is rendered.
 */
export class Marks {
  readonly #marked: SourceText[] = [];

  add(text: SourceText): string {
    if (FIRST_MARK + this.#marked.length > LAST_MARK) return '';
    this.#marked.push(text);
    return String.fromCodePoint(FIRST_MARK + this.#marked.length - 1);
  }

  /** The place of the first mark in a text, if it holds one. */
  placeIn(text: string): Place | undefined {
    for (const [mark] of text.matchAll(MARK)) {
      const place = this.#marked[(mark.codePointAt(0) ?? 0) - FIRST_MARK]?.place;
      if (place) return place;
    }
    return undefined;
  }
}

export const withoutMarks = (text: string): string => text.replaceAll(MARK, '');

/** ASCII signs that mean something to Markdown or to directives, as character references: right in text, in tables and in attributes. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>&|~:#$^!"@]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(/\s*\n\s*/g, ' ');
}

/** A text value of the content on its way through a template: printed escaped by `{{x}}`, as Markdown by `{{{x}}}`. */
export class SourceText {
  readonly value: string;
  readonly parent: object | undefined;
  readonly key: string | number | undefined;
  readonly #marks: Marks;

  constructor(value: string, marks: Marks, parent?: object, key?: string | number) {
    this.value = value;
    this.parent = parent;
    this.key = key;
    this.#marks = marks;
  }

  get place(): Place | undefined {
    return originOf(this.parent)?.place(this.key);
  }

  /** The place of a line and column of the text. */
  within(line: number, column: number): Place | undefined {
    return this.key === undefined ? undefined : originOf(this.parent)?.within(this.key, line, column);
  }

  /** Handlebars calls this for `{{x}}`. */
  toHTML(): string {
    return this.value === '' ? '' : this.#marks.add(this) + escapeMarkdown(this.value);
  }

  /** Handlebars calls this for `{{{x}}}`. */
  toString(): string {
    return this.value === '' ? '' : this.#marks.add(this) + this.value;
  }
}

/** The plain value of whatever a template hands to a helper. */
export const plain = (value: unknown): unknown => (value instanceof SourceText ? value.value : value);
