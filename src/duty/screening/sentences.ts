import { hintsOf } from './hints.ts';

/** A sentence of a text, with its offset from 0. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  /** What patterns may find in it, as bits. */
  readonly hints: number;
}

/** After . ! or ? and closing marks, before a capital, a quotation mark or a figure; a single capital with a point is an initial. */
const END = /(?<!(?:^|[\s(.])[A-Z]\.)(?<=[.!?]["”’)*]*)\s+(?=[A-Z“"‘'*[\d])|\n\s*\n\s*|\n\s*(?=[-*] )/g;

/** Cuts prose into sentences. Paragraphs and list items end a sentence too. */
export function sentencesOf(text: string): readonly Sentence[] {
  if (!/[.!?\n]/.test(text)) return text === '' ? [] : [sentence(text, 0)];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of text.matchAll(END)) {
    sentences.push(sentence(text.slice(start, end.index), start));
    start = end.index + end[0].length;
  }
  if (start < text.length) sentences.push(sentence(text.slice(start), start));
  return sentences;
}

const sentence = (text: string, start: number): Sentence => new Cut(text, start);

/** Not every reader asks for the hints. */
class Cut implements Sentence {
  readonly text: string;
  readonly start: number;
  #hints: number | undefined;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
  }

  get hints(): number {
    this.#hints ??= hintsOf(this.text);
    return this.#hints;
  }
}

/** The one of some sentences that an offset from 0 stands in, on one line. */
export function sentenceAt(sentences: readonly Sentence[], index: number): string {
  const found = sentences.findLast(({ start }) => start <= index)?.text ?? '';
  return found.replaceAll(/\s+/g, ' ').trim();
}
