/** What words begin with: a stem of four letters or more stands for every word that begins so, a shorter one for itself. In small letters. */
export type Stems = ReadonlySet<string>;

/** Letters of a stem that stands for longer words. */
export const LENGTH = 4;

/** The words of a text that have two letters or more. */
export const wordsIn = (prose: string): readonly string[] => prose.match(/[A-Za-z]{2,}/g) ?? [];

/** The words of a list. */
export const stemsOf = (words: string): Stems => new Set(wordsIn(words.toLowerCase()));

/** The first four letters of each, which stand for more words than the whole. */
export const beginningsOf = (stems: Stems): Stems => new Set([...stems].map((stem) => stem.slice(0, LENGTH)));

/** The stems of the words of an expression, apart from words that every text has; of a short word the plural, too. */
export function stemsIn(...expressions: readonly (string | RegExp)[]): Stems {
  const words = expressions.map((one) =>
    (typeof one === 'string' ? one : one.source)
      .replaceAll(/\[[A-Z]([a-z])\]/g, '$1')
      .replaceAll(/\\[a-zA-Z]|\(\?<\w+>/g, ' '),
  );
  const found = new Set<string>();
  for (const [, word = '', open] of words
    .join(' ')
    .toLowerCase()
    .matchAll(/([a-z]{2,})([?*{])?/g)) {
    if (EVERYWHERE.has(word.slice(0, LENGTH))) continue;
    // A letter before a question mark may be left out.
    const stem = open ? word.slice(0, -1) : word;
    found.add(stem);
    if (stem.length >= LENGTH) continue;
    found.add(word);
    found.add(`${stem}s`);
    found.add(`${word}s`);
  }
  return found;
}

const EVERYWHERE = beginningsOf(
  stemsOf(
    'a an and are as at be been being but by can do does for from had has have having he her him his how if in into is it its just more most no not of off on one only or other our out own she so such than that the their them themselves then these they this those through to too under up upon us very was we were what when where which who whose will with you your',
  ),
);

/** Finds what the stems stand for that a word in small letters begins with. */
export type StemIndex<T> = (word: string) => readonly T[];

/** An index of what each stem stands for. A word is looked up by its first letters. */
export function stemIndex<T>(entries: Iterable<readonly [stem: string, stands: T]>): StemIndex<T> {
  const byBeginning = new Map<string, { readonly stem: string; readonly stands: T }[]>();
  for (const [stem, stands] of entries) {
    const beginning = stem.slice(0, LENGTH);
    const known = byBeginning.get(beginning);
    if (known) known.push({ stem, stands });
    else byBeginning.set(beginning, [{ stem, stands }]);
  }
  return (word) => {
    const found: T[] = [];
    for (const { stem, stands } of byBeginning.get(word.slice(0, LENGTH)) ?? [])
      if (word.startsWith(stem)) found.push(stands);
    return found;
  };
}
