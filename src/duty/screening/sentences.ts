/** A sentence of a text, with its offset from 0. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** After . ! or ? and closing marks, before a capital, a quotation mark or a figure; a single capital with a point is an initial. */
const END = /(?<!(?:^|[\s(.])[A-Z]\.)(?<=[.!?]["”’)*]*)\s+(?=[A-Z“"‘'*[\d])|\n\s*\n\s*|\n\s*(?=[-*] )/g;

/** The text that was cut last: all patterns read one text before they turn to the next. */
let last: { readonly text: string; readonly sentences: readonly Sentence[] } | undefined;

/** Cuts prose into sentences. Paragraphs and list items end a sentence too. */
export function sentencesOf(text: string): readonly Sentence[] {
  if (last?.text !== text) last = { text, sentences: cut(text) };
  return last.sentences;
}

function cut(text: string): Sentence[] {
  if (!/[.!?\n]/.test(text)) return text === '' ? [] : [{ text, start: 0 }];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of text.matchAll(END)) {
    sentences.push({ text: text.slice(start, end.index), start });
    start = end.index + end[0].length;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}

/** The sentence that an offset from 0 stands in, on one line. */
export function sentenceAt(text: string, index: number): string {
  const sentence = sentencesOf(text).findLast(({ start }) => start <= index)?.text ?? text;
  return sentence.replaceAll(/\s+/g, ' ').trim();
}
