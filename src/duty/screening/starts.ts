/** Letters of a word that count as its beginning. */
export const LENGTH = 4;

/** The words of a text that have two letters or more. */
export const wordsIn = (prose: string): readonly string[] => prose.match(/[A-Za-z]{2,}/g) ?? [];

/** The first four letters of a word, in small letters. */
export const startOf = (word: string): string => word.slice(0, LENGTH).toLowerCase();

/** The start of each word of a text. */
export function startsOf(prose: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of wordsIn(prose)) found.add(startOf(word));
  return found;
}

/** The starts of the words of an expression, apart from those that every text has; of a short word the plural, too. */
export function startsIn(...expressions: readonly (string | RegExp)[]): ReadonlySet<string> {
  const words = expressions.map((one) =>
    (typeof one === 'string' ? one : one.source)
      .replaceAll(/\[[A-Z]([a-z])\]/g, '$1')
      .replaceAll(/\\[a-zA-Z]|\(\?<\w+>/g, ' '),
  );
  const starts = [...startsOf(words.join(' '))].filter((start) => !EVERYWHERE.has(start));
  return new Set(starts.flatMap((start) => (start.length < LENGTH ? [start, `${start}s`] : [start])));
}

const EVERYWHERE = startsOf(
  'a an and are as at be been being but by can do does for from had has have having he her him his how if in into is it its just more most no not of off on one only or other our out own she so such than that the their them themselves then these they this those through to too under up upon us very was we were what when where which who whose will with you your',
);
