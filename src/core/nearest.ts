import { distance } from 'fastest-levenshtein';

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** No name is longer: what is, is a text in the wrong place. */
const LONGEST = 300;

/**
 * The known name that a mistyped one means, or undefined when none is like it enough: a letter in a word of five, two in one of eight, then a quarter; two names of as many words
 * must be alike in each. A name that is a whole word of a single known one, or its plural, means that one, unless another is but a letter away: "rate" is a crude_rate and no ratio. Never
 * what says the opposite ("done" is no not_done), nor what has another number.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  const candidates = [...known].filter((candidate) => !isOpposite(name, candidate));
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const steps = stepsBetween(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least && isLike(name, candidate, steps)) [best, least] = [candidate, steps];
  }
  if (least <= 1 || name.length < 3) return best;
  const words = wordsOf(name);
  const holding = candidates.filter((candidate) =>
    words.every((word) => wordsOf(candidate).some((other) => isWord(word, other))),
  );
  return words.length > 0 && holding.length === 1 ? holding[0] : best;
}

/** Whether two words are one, or one and its plural. */
const isWord = (one: string, other: string): boolean => one === other || `${one}s` === other || one === `${other}s`;

/** How many letters lie between two words; two letters in the wrong order are one slip. */
export function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b);
  return steps === 2 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('') ? 1 : steps;
}

const mostSteps = (length: number): number => (length <= 5 ? 1 : length <= 8 ? 2 : Math.floor(length / 4));

function isLike(name: string, candidate: string, steps: number): boolean {
  if (steps > mostSteps(name.length) || numbersOf(name) !== numbersOf(candidate)) return false;
  const [words, others] = [wordsOf(name), wordsOf(candidate)];
  if (words.length < 2 || words.length !== others.length) return true;
  return words.every((word, index) => {
    if (/^\d+$/.test(word)) return true;
    const apart = stepsBetween(word, others[index] ?? '');
    return apart <= (word.length === 1 ? 0 : mostSteps(word.length));
  });
}

/** A long number may lack a digit or have one too many; any other is another one. What has no word is all number, such as a year or an age, and may have a slip. */
const numbersOf = (name: string): string =>
  ((/[a-z]{2}/i.test(name) ? name : '').replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+/g) ?? [])
    .map((digits) => (digits.length > 4 ? '#' : String(Number(digits))))
    .join(' ');

const DENIALS = new Set(['not', 'no', 'non', 'never', 'without', 'none']);
/** Beginnings that turn the rest of a word round. */
const TURNS: readonly (readonly [string, string])[] = [
  ['', 'un'],
  ['', 'in'],
  ['', 'dis'],
  ['', 'non'],
  ['', 'not'],
  ['in', 'de'],
  ['in', 'ex'],
  ['over', 'under'],
  ['up', 'down'],
  ['pre', 'post'],
];
/** What is left of a word has at least so many letters. */
const REST = 4;

/** Whether two names differ by a "not", or by a beginning such as un-. */
function isOpposite(name: string, candidate: string): boolean {
  const [words, others] = [wordsOf(name), wordsOf(candidate)];
  const denied = (list: readonly string[]): boolean => list.some((word) => DENIALS.has(word));
  if (denied(words) !== denied(others)) return true;
  return words.some((word) =>
    others.some((other) => !words.includes(other) && !others.includes(word) && isTurned(word, other)),
  );
}

const isTurned = (word: string, other: string): boolean =>
  TURNS.some(([one, two]) => turns(word, one, other, two) || turns(word, two, other, one));

function turns(word: string, one: string, other: string, two: string): boolean {
  if (!word.startsWith(one) || !other.startsWith(two)) return false;
  const [rest, same] = [word.slice(one.length), other.slice(two.length)];
  return rest.length >= REST && stepsBetween(rest, same) <= 1;
}

/** An area by what somebody wrote in place of its code: its name, its name with "City of" or the like, or one nearly like it. */
export function areaMeant<A extends { readonly name: string }>(text: string, areas: Iterable<A>): A | undefined {
  const list = [...areas];
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replaceAll(/\b(city|county|borough|district|council|unitary|authority|of|the|and)\b|[^a-z0-9]/g, '');
  const same =
    list.find(({ name }) => name.toLowerCase() === text.toLowerCase()) ??
    list.find(({ name }) => plain(name) !== '' && plain(name) === plain(text));
  if (same || /^[a-z]\d{8}$|^local:/i.test(text)) return same;
  const near = nearest(
    text,
    list.map(({ name }) => name),
  );
  return list.find(({ name }) => name === near);
}

/** The same as half a sentence: ` Did you mean "x"?`, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const match = nearest(name, known);
  return match === undefined ? '' : ` Did you mean "${match}"?`;
}
