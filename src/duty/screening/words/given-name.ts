import { DOUBTFUL_GIVEN_NAMES, GIVEN_NAMES } from './given-names.ts';

/** How long names are written in several ways: "Aamina", "Phillipa" and "Connor" without their double letters. */
const single = (name: string): string => name.toLowerCase().replaceAll(/(.)\1/g, '$1');
const SPELLINGS: ReadonlySet<string> = new Set([...GIVEN_NAMES].map(single).filter((name) => name.length >= 5));

/** "Sinéad" as the list has it. */
const withoutAccents = (word: string): string =>
  /[^ -~]/.test(word)
    ? word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L')
    : word;

/** True for a word with a capital that is hardly ever anything but a given name, in one of its spellings. */
export function isGivenName(word: string): boolean {
  const plain = withoutAccents(word);
  return (
    GIVEN_NAMES.has(plain) ||
    (plain.includes('-') && GIVEN_NAMES.has(plain.slice(0, plain.indexOf('-')))) ||
    (plain.length >= 6 && SPELLINGS.has(single(plain)))
  );
}

/** True for one that may as well be a place or a word. */
export const isDoubtfulGivenName = (word: string): boolean => DOUBTFUL_GIVEN_NAMES.has(word);

/** A word in small or in capital letters as a name is written. */
export const withCapital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`;
