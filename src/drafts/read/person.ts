import { isPostWord, personIn } from '../../duty/plausibility/person-in-post.ts';
import { GIVEN_NAMES } from '../../duty/screening/words/given-names.ts';

/** Why a name is not written. */
export const PERSON = 'it reads as the name of a person; content names posts';

/** True for what may be a name: as it is written, and as it would be with capitals; one within a post; a given name alone; an address of mail. */
export function isPerson(words: string): boolean {
  const all = words.trim().split(/\s+/);
  const isOneCase = words === words.toLowerCase() || words === words.toUpperCase();
  return (
    words.includes('@') ||
    personIn(words) === 'person' ||
    (isOneCase && all.length > 1 && personIn(all.map(cased).join(' ')) === 'person') ||
    namesSomebody(words) ||
    isRanked(words.trim()) ||
    (all.length === 1 && isGiven(cased(words.trim())))
  );
}

const cased = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
const isGiven = (word: string): boolean => GIVEN_NAMES.has(word) && !isPostWord(word);
const isSurname = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word) && !isPostWord(word);

const RANKED =
  /^(?:(?:Chief|Detective|Temporary|Acting|Deputy|Assistant)\s+)*(?:Inspector|Sergeant|Constable|Superintendent|Commander|Officer|Doctor|Nurse|Sister|Father|Councillor|Professor)\s+(\p{Lu}\S+)$/u;

/** "Inspector Smith": a rank and one word that is of no post. */
function isRanked(words: string): boolean {
  const [, last] = RANKED.exec(words) ?? [];
  return last !== undefined && !isPostWord(last);
}

/** True for a given name and a surname somewhere in the words: for texts in which two words with capitals alone may be an organisation. */
export function namesSomebody(words: string): boolean {
  const all = words.trim().split(/\s+/);
  return all.some((word, index) => isGiven(word) && isSurname(all[index + 1]));
}
