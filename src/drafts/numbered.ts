/** A name with the number of its priority before it, in its parts: "Priority two – Prevention". */
interface Numbered {
  /** What is counted, in small letters: priority, theme, objective. Undefined for a number alone, and where neither a number nor a sign follows, as in "Priority access to housing". */
  readonly word: string | undefined;
  readonly number: number | undefined;
  readonly rest: string;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNTED = 'priority|theme|pillar|aim|objective|outcome|strand|work ?stream';
const SIGNS = String.raw`[\s:.)\-–—|]*`;

/** "Priority 2: Prevention", "Strategic priority two – Prevention", "P2 Prevention", "2. Prevention", "The Prevention theme". */
const WITH_WORD = new RegExp(
  String.raw`^(?:(?:our|key|strategic|local) )*(?:(${COUNTED})(?![a-z])(?: area)?\s*(?:no\.?|number|#)?\s*[:.–—-]?\s*(?:(\d{1,2}|${NUMBERS.join('|')})(?![a-z0-9]))?|(p)\s?(\d{1,2})(?![a-z0-9]))${SIGNS}`,
  'i',
);
const NUMBER_ALONE = new RegExp(String.raw`^(\d{1,2})(?!\d)${SIGNS}`);

/** Parts the number of a priority from its name. */
export function numbered(words: string): Numbered {
  const [found = '', counted, said, short, digit] = WITH_WORD.exec(words) ?? [];
  const number = said ?? digit ?? NUMBER_ALONE.exec(words)?.[1];
  const inWords = NUMBERS.indexOf(number?.toLowerCase() ?? '') + 1;
  const isName = said !== undefined || /:\s*$|\s[–—|-]\s*$|[–—|-]\s+$/.test(found);
  const word = short === undefined ? counted?.toLowerCase().replace(' ', '') : 'priority';
  return {
    word: isName || short !== undefined ? word : undefined,
    number: inWords > 0 ? inWords : number === undefined ? undefined : Number(number),
    rest: found === '' ? words.replace(NUMBER_ALONE, '') : words.slice(found.length),
  };
}

/** Whether words name a priority by what they call it, be it known or not. */
export const saysPriority = (words: string): boolean =>
  ['priority', 'theme', 'pillar'].includes(numbered(words).word ?? '');
