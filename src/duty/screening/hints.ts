import { once } from '../../core/once.ts';
import { stemsOfMatches } from './cues.ts';
import { labelStems } from './language/child-first-words.ts';
import { COUNTED } from './language/comparison-words.ts';
import { MOVING_WORDS } from './language/typed-change.ts';
import { beginningsOf, type Stems, stemIndex, stemsIn, stemsOf, wordsIn } from './stems.ts';
import { AGES_IN_WORDS, CALLING_WORDS, CONDITION_WORDS } from './words/details.ts';
import { isDoubtfulGivenName, isGivenName, withCapital } from './words/given-name.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { GROUP } from './words/groups.ts';
import { DEED, EVENT, PARTICIPLE, tellsStems } from './words/incident.ts';
import { NO_NAME, RANKS, TITLES } from './words/names.ts';
import { KIN } from './words/persons.ts';

const doneStems = once(() => stemsOfMatches(`${PARTICIPLE}|${DEED}`));

/**
 * What patterns look for, by how its words begin: a text without such a word cannot be a match, and is not read for it. A list may hold too much and
 * never too little.
 */
const LISTS = {
  /** Words of incidents. */
  tells: tellsStems,
  /** What was done to somebody, or what somebody did. */
  done: doneStems,
  /** What happened, in any words. */
  happened: () =>
    new Set([
      ...doneStems(),
      ...stemsOfMatches(EVENT),
      ...stemsOf(
        'victim suspect witness carrying possession afraid judge jury magistrates coroner court serve stopped killer admitted admission offence',
      ),
    ]),
  kin: () => beginningsOf(stemsIn(KIN, 'brothers sisters')),
  related: () =>
    stemsIn(
      KIN,
      'brothers sisters siblings cousins twins victim suspect offender witness defendant perpetrator attacker killer',
    ),
  group: () => stemsIn(GROUP),
  condition: () => stemsOfMatches(CONDITION_WORDS),
  calling: () => stemsOfMatches(CALLING_WORDS),
  age: () => stemsOf(`${AGES_IN_WORDS} sixth`),
  unique: () => stemsOf('only sole lone single first one last'),
  few: () => stemsOf('one two three four five six seven only single'),
  counted: () => stemsIn(COUNTED.source),
  label: labelStems,
  moved: () => stemsOf(MOVING_WORDS),
  nickname: () => stemsOf('nicknamed known called name goes street road alias aka call'),
  street: () =>
    stemsOf(
      'street road avenue lane close drive crescent terrace grove mews way court place square row walk hill gardens green rise view parade st rd ave ln house tower towers lodge heights cottage hostel flats mansions villas farm',
    ),
  refuge: () => stemsOf('refuge refuges safe safehouse crisis'),
  gang: () => stemsOf('gang gangs crew crews mob mandem posse massive boyz boys squad soldiers group groups ocg ocgs'),
  court: () =>
    stemsOf(
      'trial sentence sentencing charged remanded appear investigation prosecution court judice bail suspicion wanted',
    ),
  operation: () => stemsOf('op operation'),
  patrol: () => stemsOf('patrol plain stop weapon deploy raid raids surveillance'),
  security: () => stemsOf('knife metal search code cctv rota roster shift staffing cell unlocked blind security'),
  institution: () => stemsOf('school academy college sixth pupil hmp hmyoi yoi hm prison institution secure young'),
  platform: () =>
    stemsOf(
      'snap snapchat insta tik tiktok facebook fb telegram discord twitter whatsapp youtube roblox onlyfans gamertag psn',
    ),
} as const satisfies Readonly<Record<string, () => Stems>>;

/** What is no word of a list: figures and marks; capitals that may begin a name; a title or a given name; a given name in small letters. */
const OTHERS = ['signs', 'capitals', 'people', 'smallNames'] as const;

type Hint = keyof typeof LISTS | (typeof OTHERS)[number];

/** One bit for each. */
export const HINTS = Object.fromEntries(
  [...Object.keys(LISTS), ...OTHERS].map((hint, index) => [hint, 1 << index]),
) as Readonly<Record<Hint, number>>;

/** Made when the first text is read: where another thread reads them, never. */
const lists = once(() =>
  stemIndex(
    Object.entries(LISTS).flatMap(([hint, stems]) => [...stems()].map((stem) => [stem, HINTS[hint as Hint]] as const)),
  ),
);

const SIGNS = /[\d@“"‘]|R v|[A-Z]\. ?[A-Z]|\b[Xx]\b|[A-Z]{3},? [A-Z]|\b[Aa]\.?[Kk]\.?[Aa]\b/;
/** Letters that words of the lists do not have; names may. */
const ACCENT = /[À-ÖØ-öø-ÿ]/;

/** The hints of a text, as bits. */
export function hintsOf(prose: string): number {
  let hints = SIGNS.test(prose) ? HINTS.signs : 0;
  if (ACCENT.test(prose)) hints |= HINTS.capitals | HINTS.people;
  for (const word of wordsIn(prose)) hints |= hintsOfWord(word);
  return hints;
}

/** The same word tells the same wherever it stands. */
const ofWords = new Map<string, number>();

/** The hints of a word that may have capitals, as bits. */
export function hintsOfWord(word: string): number {
  const known = ofWords.get(word);
  if (known !== undefined) return known;
  const found = readWord(word);
  ofWords.set(word, found);
  return found;
}

function readWord(word: string): number {
  const small = word.toLowerCase();
  let hints = 0;
  for (const hint of lists()(small)) hints |= hint;
  if (small.endsWith('est')) hints |= HINTS.unique;
  if (word === small) return isNameInSmall(word) ? hints | HINTS.smallNames : hints;
  if ((word.match(/[A-Z][A-Za-z]+/g) ?? []).some((name) => !NO_NAME.has(name))) hints |= HINTS.capitals;
  const isOfPerson = TITLES.has(word) || RANKS.has(word) || isGivenName(word) || isDoubtfulGivenName(word);
  return isOfPerson ? hints | HINTS.people : hints;
}

const isNameInSmall = (word: string): boolean =>
  word.length > 2 && word.length <= 20 && GIVEN_NAMES.has(withCapital(word));
