import { BY_START } from './language/child-first-words.ts';
import { COUNTED } from './language/comparison-words.ts';
import { startOf, startsIn, startsOf, wordsIn } from './starts.ts';
import { AGES_IN_WORDS, CALLING, CONDITION } from './words/details.ts';
import { isDoubtfulGivenName, isGivenName, withCapital } from './words/given-name.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { GROUP } from './words/groups.ts';
import { DEED, EVENT, PARTICIPLE, TELLS_STARTS } from './words/incident.ts';
import { NO_NAME, RANKS, TITLES } from './words/names.ts';
import { KIN } from './words/persons.ts';

/**
 * What patterns look for, by how its words begin: a text without such a word cannot be a match, and is not read for it. A list may hold too much and
 * never too little.
 */
const LISTS = {
  /** Words of incidents. */
  tells: TELLS_STARTS,
  /** What was done to somebody, or what somebody did. */
  done: startsIn(PARTICIPLE, DEED),
  /** What happened, in any words. */
  happened: startsIn(
    PARTICIPLE,
    DEED,
    EVENT,
    'victim suspect witness carrying possession afraid judge jury magistrates coroner court serve stopped killer',
    'admitted admissions offences',
  ),
  kin: startsIn(KIN, 'brothers sisters'),
  related: startsIn(
    KIN,
    'brothers sisters siblings cousins twins victim suspect offender witness defendant perpetrator attacker killer',
  ),
  group: startsIn(GROUP),
  condition: startsIn(CONDITION.source),
  calling: startsIn(CALLING.source),
  age: startsOf(`${AGES_IN_WORDS} sixth`),
  unique: startsOf('only sole lone single first one last'),
  few: startsOf('one two three four five six seven only single'),
  counted: startsIn(COUNTED.source),
  label: new Set(BY_START.keys()),
  nickname: startsOf('nicknamed known called name goes street road alias aka calls'),
  street: startsOf(
    'street road avenue lane close drive crescent terrace grove mews way court place square row walk hill gardens green rise view parade st rd ave ln house tower towers lodge heights cottage hostel flats mansions villas farm',
  ),
  refuge: startsOf('refuge refuges safe safehouse crisis'),
  gang: startsOf('gang gangs crew crews mob mandem posse massive boyz boys squad soldiers group groups ocg ocgs'),
  court: startsOf(
    'trial sentence charged remanded appear investigation prosecution court judice bail suspicion wanted',
  ),
  operation: startsOf('op operation'),
  patrol: startsOf('patrol plain stop weapon deploy raid raids surveillance'),
  security: startsOf('knife metal search code cctv rota roster shift staffing cell unlocked blind security'),
  institution: startsOf('school academy college sixth pupil hmp hmyoi yoi hm prison institution secure young'),
  platform: startsOf(
    'snap snapchat insta tik tiktok facebook fb telegram discord twitter whatsapp youtube roblox onlyfans gamertag psn',
  ),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** What is no word of a list: figures and marks; capitals that may begin a name; a title or a given name; a given name in small letters. */
const OTHERS = ['signs', 'capitals', 'people', 'smallNames'] as const;

type Hint = keyof typeof LISTS | (typeof OTHERS)[number];

/** One bit for each. */
export const HINTS = Object.fromEntries(
  [...Object.keys(LISTS), ...OTHERS].map((hint, index) => [hint, 1 << index]),
) as Readonly<Record<Hint, number>>;

/** For each start of a word the lists that hold it. */
const OF_STARTS = new Map<string, number>();
for (const [hint, starts] of Object.entries(LISTS))
  for (const start of starts) OF_STARTS.set(start, (OF_STARTS.get(start) ?? 0) | HINTS[hint as Hint]);

const SIGNS = /[\d@“"‘]|R v|[A-Z]\. ?[A-Z]|\b[Xx]\b|[A-Z]{3},? [A-Z]|\b[Aa]\.?[Kk]\.?[Aa]\b/;
/** Letters that words of the lists do not have; names may. */
const ACCENT = /[À-ÖØ-öø-ÿ]/;

/** The same word tells the same wherever it stands. */
const ofWords = new Map<string, number>();

/** The hints of a text, as bits. */
export function hintsOf(prose: string): number {
  let hints = SIGNS.test(prose) ? HINTS.signs : 0;
  if (ACCENT.test(prose)) hints |= HINTS.capitals | HINTS.people;
  for (const word of wordsIn(prose)) {
    let own = ofWords.get(word);
    if (own === undefined) {
      own = hintsOfWord(word);
      ofWords.set(word, own);
    }
    hints |= own;
  }
  return hints;
}

function hintsOfWord(word: string): number {
  let hints = OF_STARTS.get(startOf(word)) ?? 0;
  if (/est$/i.test(word)) hints |= HINTS.unique;
  if ((word.match(/[A-Z][A-Za-z]+/g) ?? []).some((name) => !NO_NAME.has(name))) hints |= HINTS.capitals;
  if (TITLES.has(word) || RANKS.has(word) || isGivenName(word) || isDoubtfulGivenName(word)) hints |= HINTS.people;
  if (/^[a-z]{3,20}$/.test(word) && GIVEN_NAMES.has(withCapital(word))) hints |= HINTS.smallNames;
  return hints;
}
