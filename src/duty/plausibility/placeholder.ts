/** Words that stand where an answer should be. With the weak ones beside them they still say nothing. */
const STAND_INS = new Set(
  (
    'tbc tbd tba todo fixme placeholder lorem ipsum blah bla yada xyz foo bar baz foobar asdf qwerty dummy wibble ' +
    'insert here confirmed decided agreed advised determined provided completed follow soon test testing'
  ).split(' '),
);
const WEAK = new Set(
  (
    'the a an to be do is are it of in at this that your our some more further text words content details detail info information ' +
    'goes go coming will add added write written enter fill put type example sample later and etc yet for with x xx xxx name value ' +
    'something anything thing things stuff whatever description reason evidence title'
  ).split(' '),
);
/** Alone, these are no answer to anything. */
const EMPTY_ALONE = new Set(
  'placeholder something anything whatever stuff thing things test testing text example sample dummy etc words content lorem ipsum'.split(
    ' ',
  ),
);
/** Of these the ones that say how somebody took it, under keys that ask just that. */
const MOOD = new Set(['content']);
const ASKS_MOOD = /(?:^|_)(?:response|outcome|heard|said|feedback|answer|reply)(?:_|$)/;
/** The stand-ins that are also ordinary answers when nothing stands with them, such as a response that reads "Agreed". */
const ALSO_ANSWERS = new Set('confirmed decided agreed advised determined provided completed'.split(' '));
/** With these beside them they put the answer off. */
const STILL_TO_COME = new Set('be will later yet coming when'.split(' '));

/** The most common words of the dummy text that printers have used since the sixteenth century. */
const LOREM = new Set(
  (
    'lorem ipsum dolor sit amet consectetur consectetuer adipiscing adipisicing elit sed eiusmod tempor incididunt labore dolore magna ' +
    'aliqua enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure reprehenderit ' +
    'voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat proident culpa officia deserunt mollit anim laborum'
  ).split(' '),
);

/** Words that any English prose is made with. */
const JOINING = new Set(
  (
    'the of and a an to in is are was were be been it its for on with as by at from that this these those which who whom whose what when ' +
    'where how why or not no but than then so if they them their there have has had will would can could may might must should do does ' +
    'we our us you your he she his her all each every some any more most other into over under between about after before while'
  ).split(' '),
);

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz'];
const ROWS_BACKWARDS = ROWS.map((row) => [...row].toReversed().join(''));
const isKeyRun = (word: string): boolean => {
  if (word.length < 4 || JOINING.has(word)) return false;
  return ROWS.some((row) => row.includes(word)) || ROWS_BACKWARDS.some((row) => row.includes(word));
};
const isNoWord = (word: string): boolean =>
  !JOINING.has(word) && (isKeyRun(word) || /^(..?.?)\1{1,}$/.test(word) || /^[bcdfghjklmnpqrstvwxz]{4,}$/.test(word));

/** A part of a longer text that is still to be written: a bracket that tells the author what to do and is no token's, or a mark, a blank, a number of crosses. */
const TO_FILL =
  /(?<!:[a-z-]+)\[\s*(?:please\s+)?(?:insert|add|enter|write|put|fill|complete|describe|delete|replace|choose|select|your|local|name|date|number|area|tbc|tbd|todo|to be|xx+)\b[^\]\n]*\](?![({])|<\s*(?:insert|add|enter|your|name|date)\b[^>\n]*>|\{\{[^}\n]*\}\}|\blorem ipsum\b/i;
/** Marks of what is still to be done, TODO and FIXME among them. They stand here, and in the quick look below, since they are looked for in the partnership's content; none of them marks work on this program. */
const MARKS = /\b(?:TODO|FIXME|FILL IN)\b|\bX{3,}\b|£\s?X{2,}\b|\bX{2,}(?=\s?(?:%|per cent))|_{3,}/;
/** A mark that an honest sentence may hold as well: the day is to be confirmed, and the rest is not. */
const OPEN_MARK = /\b(?:TBC|TBD|TBA)\b/;

/** What a text lacks: all of it says nothing, a part of it is still to be written, or a part is marked as open. */
export interface Placeholder {
  readonly kind: 'all' | 'part' | 'open';
  readonly shown: string;
}

const TOKENS = /:[a-z]+\[[^\]]*\](?:\{[^}]*\})?|(?<=\])\([^)\s]*\)/g;
/** Latin letters with their accents, Welsh ones too, and digits. */
const WORD = /[a-z\d\u00C0-\u024F]+(?:[’'.,-][a-z\d\u00C0-\u024F]+)*/g;

/** The words of a text in lower case, without tokens, marks of Markdown and the targets of links. */
export function wordsOf(text: string): string[] {
  const prose = text.includes('[') ? text.replaceAll(TOKENS, ' ') : text;
  return prose.toLowerCase().match(WORD) ?? [];
}

/**
 * Finds words that stand in for an answer: nothing but signs, one letter, a word said over and over, keys in a row, dummy text, an instruction to
 * the author, or the name of the key itself. `words` are those of the text (`wordsOf`), `key` is the key it stands under.
 */
export function placeholderIn(text: string, words: readonly string[], key: string): Placeholder | undefined {
  if (saysNothing(text, words, key)) return { kind: 'all', shown: text };
  // A quick look for what any of the expressions begins with: the words of MARKS are looked for here, too.
  if (!/[[<{_X£]|TODO|FIXME|FILL IN|TB[CDA]|lorem/i.test(text)) return undefined;
  const part = TO_FILL.exec(text) ?? MARKS.exec(text);
  if (part) return { kind: 'part', shown: part[0] };
  const open = OPEN_MARK.exec(text);
  return open ? { kind: words.length < A_FEW ? 'part' : 'open', shown: open[0] } : undefined;
}

/** An answer that is put off, whoever is to give it. */
const PUT_OFF =
  /^(?:this is |still )?to be (?:confirmed|agreed|decided|determined|completed|written|added|advised|provided|drafted|supplied|finalised)\b/i;
const A_FEW = 8;

/** "a b c". */
const LETTERS = /^\p{L}(?:\s+\p{L})+\W*$/u;
/** Made ready much sooner: a letter, one of two units at most, and another that no more follow. */
const BEGINS_WITH_LETTERS = /^\S{1,2}\s+\S{1,2}(?:\W|$)/;

/** So many words at the end of a long text show whether it is padding. */
const ENOUGH = 60;

function saysNothing(text: string, words: readonly string[], key: string): boolean {
  const [only = ''] = words;
  if (words.length === 0) return !/:[a-z]+\[/.test(text);
  if (words.length === 1) return isEmptyWord(only.replaceAll('.', ''), text, key);
  if (/^to[ -]do[.!:]?$/i.test(text)) return true;
  if (words.every((word) => word === only) && !/^\d/.test(only)) return true;
  if (only.length === 1 && BEGINS_WITH_LETTERS.test(text) && LETTERS.test(text)) return true;
  if (words.length <= A_FEW && PUT_OFF.test(text)) return true;
  if (words.every(isNoWord) && text !== text.toUpperCase()) return true;
  const isWeak = (word: string): boolean => WEAK.has(word) || /^\d+$/.test(word) || key.split('_').includes(word);
  if (words.every((word) => STAND_INS.has(word) || isWeak(word)) && words.some((word) => STAND_INS.has(word)))
    return (
      words.some((word) => STAND_INS.has(word) && !ALSO_ANSWERS.has(word)) ||
      words.some((word) => STILL_TO_COME.has(word))
    );
  if (
    words.length < 4 &&
    words.every((word) => WEAK.has(word)) &&
    /\btext\b|\bsomething\b|\bwhatever\b|^x+\b/i.test(text)
  )
    return true;
  const end = words.length > ENOUGH ? words.slice(-ENOUGH) : words;
  if (end.some((word) => LOREM.has(word)) && end.filter((word) => LOREM.has(word)).length / end.length >= 0.4)
    return true;
  if (end.length < 6) return false;
  const [most, times] = mostUsed(end);
  return times > end.length / 3 && !namesAsMany(text, most, times);
}

/** What stands between the items of a list in a sentence. */
const BETWEEN_ITEMS = /[,;:\n/&+]|\b(?:and|or|plus|with)\b/;

/** True for a list of as many different things as the word that they share is used: "HMP Leicester, HMP Gartree and HMP Stocken". */
function namesAsMany(text: string, shared: string, times: number): boolean {
  if (STAND_INS.has(shared) || WEAK.has(shared) || EMPTY_ALONE.has(shared)) return false;
  const items = text
    .toLowerCase()
    .split(BETWEEN_ITEMS)
    .map((item) =>
      wordsOf(item)
        .filter((word) => word !== shared && !JOINING.has(word) && !isNoWord(word))
        .join(' '),
    );
  return new Set(items.filter((item) => item !== '')).size >= times;
}

function isEmptyWord(word: string, text: string, key: string): boolean {
  if (/^\p{L}$/u.test(word)) return !/\d/.test(text);
  if (/^x+$/.test(word) || (/^(\p{L})\1+$/u.test(word) && !/^[IVX]+$/.test(text.trim()))) return true;
  if (MOOD.has(word) && ASKS_MOOD.test(key)) return false;
  if (EMPTY_ALONE.has(word) || word === key.replaceAll('_', '-') || (word === key && !/\d/.test(word))) return true;
  if (STAND_INS.has(word) && !ALSO_ANSWERS.has(word)) return true;
  return isKeyRun(word) || (/^[bcdfghjklmnpqrstvwxz]{4,}$/.test(word) && !/^[A-Z\d.]+$/.test(text.trim()));
}

/** Words of somebody who says that something was looked at, and not what. */
const SAYS_NO_WHAT = new Set(
  (
    'look looked looking see saw seen read check checked checking judge judged review reviewed file files page pages content contents ' +
    'document documents everything all ok okay fine good yes it well thing things stuff quite very just thoroughly carefully whole i me my one ' +
    'post met done satisfied happy correct right'
  ).split(' '),
);
const A_HANDFUL = 4;

/** True for a text of at least a handful of words of which two or more say what was looked at: minutes, letters, figures, whose and of when. */
export function saysWhat(text: string): boolean {
  const words = wordsOf(text);
  const saying = new Set(words.filter((word) => !JOINING.has(word) && !SAYS_NO_WHAT.has(word)));
  return words.length >= A_HANDFUL && saying.size >= 2;
}

/** The word that is no joining word and is used most, and how often it is. */
function mostUsed(words: readonly string[]): readonly [string, number] {
  const counts = new Map<string, number>();
  for (const word of words) if (word.length > 1 && !JOINING.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let most: readonly [string, number] = ['', 0];
  for (const one of counts) if (one[1] > most[1]) most = one;
  return most;
}

/** A long English text in which hardly a joining word stands is no prose: dummy text, letters. A list of names, with their capitals, may be one. */
export function isNoProse(text: string, words: readonly string[]): boolean {
  if (words.length < 25 || words.filter((word) => JOINING.has(word)).length >= words.length / 20) return false;
  return (text.match(/\b\p{Lu}/gu) ?? []).length < words.length / 3;
}
