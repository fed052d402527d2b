import { counted } from './counted.mjs';

/** Shorter ones are names, labels and values, which may well be said twice. */
const LEAST_WORDS = 8;

/** What repeats by its nature: contents, titles, and the sources that publications share. */
const LISTS = /^(TOC\d|TableofFigures|Title|Header|Footer|Bibliography)/;

/** The sentences of eight words and more of some paragraphs, as they are compared: without case and without spaces beyond one. */
export function sentences(paragraphs) {
  return paragraphs
    .filter(({ style = '' }) => !LISTS.test(style))
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n/))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim().toLowerCase())
    .filter((sentence) => wordsIn(sentence) >= LEAST_WORDS);
}

/** How much of one publication is said again: sentences beyond the first of each kind, their words, and the share of all words in sentences. */
export function repeatedWithin(all) {
  const counts = counted(all);
  const again = [...counts].filter(([, times]) => times > 1);
  const words = sum(again.map(([sentence, times]) => (times - 1) * wordsIn(sentence)));
  return {
    sentences: all.length,
    distinct: again.length,
    extra: sum(again.map(([, times]) => times - 1)),
    words,
    share: words / Math.max(1, sum(all.map(wordsIn))),
    most: again.sort(([, one], [, other]) => other - one).slice(0, 10),
  };
}

/** How much of one publication stands in another too: distinct sentences, and the share of this one's sentences. */
export function repeatedAcross(all, others) {
  const there = new Set(others);
  const shared = all.filter((sentence) => there.has(sentence));
  return { distinct: new Set(shared).size, share: shared.length / Math.max(1, all.length) };
}

const wordsIn = (text) => text.split(' ').length;
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
