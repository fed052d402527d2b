import { counted } from './counted.mjs';

/** Addresses and the names of files may be broken anywhere. */
const ADDRESS = /:\/\/|^www\.|@|\/.*[/.]/;

/** Between two letters, or in a number: after a word stand the numbers of sources. */
const WITHIN = /^(?:\p{L}\p{L}|\p{N}[\p{N},]|,\p{N})/u;

/** Word counts paragraphs itself, so their numbers are in no text. */
const PARAGRAPH_NUMBER = /^\d{1,3}$/;

/**
 * Words of a text that a page has broken: pieces it prints that are no word of the text, but the beginning of one, with the word they began. `pages`
 * are the words of each page in the order they stand on it.
 */
export function brokenWords(text, pages) {
  const whole = text.split(/\s+/).filter((word) => word !== '' && !ADDRESS.test(word));
  const known = new Set([...whole, ...whole.flatMap(beginnings), ...lettersOf(whole.join(' '))].map(bare));
  const begun = new Map();
  for (const word of known)
    for (let end = 2; end < word.length; end++)
      if (WITHIN.test(word.slice(end - 1, end + 1))) begun.set(word.slice(0, end), word);
  return pages.flatMap((words, index) =>
    words
      .map(bare)
      .filter((word) => !PARAGRAPH_NUMBER.test(word) && !known.has(word) && begun.has(word))
      .map((piece) => ({ page: index + 1, piece, word: begun.get(piece) })),
  );
}

/** Words of a text, letters alone, that no page prints as often as they stand in it. A broken word counts too. */
export function lostWords(text, pages) {
  const printed = counted(lettersOf(pages.flat().join(' ')));
  return [...counted(lettersOf(text))].flatMap(([word, times]) => {
    const missing = times - (printed.get(word) ?? 0);
    return missing > 0 ? [{ word, missing }] : [];
  });
}

/** What may stand at the end of a line: a word up to a hyphen, a dash or a stroke; and what may stand at the start of the next. */
function beginnings(word) {
  const parts = word.split(/(?<=[-/–—])|(?<=\))(?=\()/);
  return parts.flatMap((part, index) => [part, parts.slice(0, index + 1).join('')]);
}

const bare = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const lettersOf = (text) => text.normalize('NFC').match(/\p{L}+/gu) ?? [];
