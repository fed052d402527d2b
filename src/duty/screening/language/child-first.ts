import { longExpression } from '../../../core/long-expression.ts';
import { HINTS, hintsOfWord } from '../hints.ts';
import { type Hit, matches } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import { type Stems, wordsIn } from '../stems.ts';
import { type LabellingWord, labelsFrom } from './child-first-words.ts';

/** Words that label a person, above all a child, or blame one who was hurt. The titles of documents that are cited are not the authors' own. */
export function childFirstWords(authored: ReadableText): Hit[] {
  if (authored.isOfSource) return [];
  return authored.sentences.flatMap(({ text, start, hints }) => {
    const likely = (hints & HINTS.label) === 0 ? [] : likelyIn(text);
    if (likely.length === 0) return [];
    const small = text.toLowerCase();
    const hits = likely.flatMap(({ better, expression }) =>
      matches(small, expression())
        .map(({ index, words }) => ({ index, words: text.slice(index, index + words.length) }))
        .filter((hit) => isSaidOfPeople(near(text, hit), hit))
        .map((hit) => ({ ...hit, note: `"${better}" for "${hit.words.toLowerCase()}"` })),
    );
    return withoutInner(hits).map((hit) => ({ ...hit, index: hit.index + start }));
  });
}

/** How far words can be about others, in characters: a sentence of any length is read in one pass. */
const REACH = 400;
interface Beside {
  readonly before: string;
  readonly after: string;
}
const near = (text: string, { index, words }: Hit): Beside => {
  const end = index + words.length;
  return { before: text.slice(Math.max(0, index - REACH), index), after: text.slice(end, end + REACH) };
};
const isSaidOfPeople = (beside: Beside, hit: Hit): boolean =>
  !isSpokenAbout(beside, hit) && !isDenied(beside, hit) && !isInTitle(beside, hit);

/** Of hits that overlap the one that begins first, the longer before the shorter. */
function withoutInner<T extends Hit>(hits: readonly T[]): T[] {
  let end = 0;
  return hits
    .toSorted((a, b) => a.index - b.index || b.words.length - a.words.length)
    .filter((hit) => {
      const isOuter = hit.index >= end;
      end = Math.max(end, hit.index + hit.words.length);
      return isOuter;
    });
}

/** Those whose cues are all in a sentence. */
function likelyIn(text: string): LabellingWord[] {
  const small = text.toLowerCase();
  const found = new Set<LabellingWord>();
  for (const word of wordsIn(text)) {
    if ((hintsOfWord(word) & HINTS.label) === 0) continue;
    for (const label of labelsFrom(word.toLowerCase()))
      if (label.cues.every((cue) => isAmong(cue, small))) found.add(label);
  }
  return [...found].toSorted((a, b) => a.order - b.order);
}

function isAmong(cue: Stems, small: string): boolean {
  for (const stem of cue) if (small.includes(stem)) return true;
  return false;
}

/** Words in quotation marks are somebody else's, or are being spoken about. */
function isSpokenAbout({ before, after }: Beside, { words }: Hit): boolean {
  const inCurly = before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”');
  const inStraight = before.split('"').length % 2 === 0 && after.includes('"');
  const quoted = `${/[^“"]*$/.exec(before)?.[0] ?? ''}${words}${/^[^”"]*/.exec(after)?.[0] ?? ''}`;
  return (
    ((inCurly || inStraight) && !IS_SPEECH.test(quoted)) ||
    (/[‘'][\w ]*$/.test(before) && /^[\w ]*[’']/.test(after)) ||
    ABOUT_WORDS().test(before) ||
    /\b(?:is|are) (?:a |an )?(?:myths?|stereotypes?|untrue|wrong|false|unfair|harmful|labels?)\b/.test(after)
  );
}
/** What somebody says is said of people; a word or two in quotation marks are only spoken about. */
const IS_SPEECH =
  /(?:\S+\s+){5}\S|^(?:\S+\s+){2,}\S+[,.!?]$|\b(?:he|she|they|these|those|you|we|is|are|was|were|should|must|need|just|nothing but)\b/i;
const ABOUT_WORDS = longExpression(
  /\b(?:words?|terms?|labels?|labelled|labelling|language|phrases?|expressions?|stigma\w*|stereotyp\w*|dehumani[sz]\w*|myths?|prejudices?|wrongly|unfairly|too often|rather than|instead of|avoid\w*|refrain\w*|offensive|harmful to|criminali[sz]ing|calling|being (?:called|seen|treated|labelled|branded)|(?:branded|portrayed|labelled|viewed) as|(?:call|calls|called|see|sees|treat|treats) (?:us|them all|us all)|no such thing as|(?:think|thinks|thought|assume|assumes|say|says|look at|looks at|expect) (?:that )?(?:us|we|I|you|all of us|me|everyone|they think)\b|(?:feel|felt|made to feel) like|(?:idea|belief|notion|view|claim|myth) that|(?:wrong|untrue|false|unhelpful|unfair|nonsense) (?:to|that)|no evidence that|not true that|(?:said|told|felt|feel|say|complain\w*|think|thought|believe\w*) (?:us |me )?(?:that )?[^.;]{0,40}\b(?:see|sees|saw|treat\w*|view\w*|regard\w*|look\w* (?:at|on)) (?:us|them|me|young people|children) (?:as|like)|warn\w* against|(?:branded|painted|seen) (?:as )?|to (?:call|label|describe|brand) [^.;]{0,40}|talk of|headlines? (?:about|of)|press (?:talk|reports?) of)\b[^.;]{0,60}$/i,
);

const PEOPLE =
  '(?:child|children|young|person|people|one|boys?|girls?|man|men|woman|women|pupils?|victims?|family|families|community|estate|neighbourhood|group|of|who|is|are|was|were|should|deserves?|asks?|chooses?|can|will)';
const DENIED = longExpression(
  String.raw`(?:\b(?:nobody|no[- ]one|none|neither|(?<!\ba )few|(?:no|not (?:every|all|any|a single)) (?:[\w-]+ )?${PEOPLE})\b[^.;,]{0,60}|\b(?:not|never|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|don[’']t|doesn[’']t|cannot|nor)\b (?:(?:an?|the|just|simply|all|as|merely|only|being|be|been|born|by nature|call\w*|see|seen|treat\w*|describ\w*|label\w*|any|young|person|people|child|children|them|him|her|use|used|like|such|say|speak|of|or|and|about|mean|means|make|makes|in themselves|good|bad|kids|accept|that|they|he|she|is|are|to blame|victims?|for|having|at) ){0,8})$`,
  'i',
);
/**
 * "We never write thug, gangster or yob": words that are named as those not to use, in a row of at most eight. Only verbs of naming, so that
 * "we do not use force against thugs" is said of people.
 */
const NOT_WRITTEN = longExpression(
  /\b(?:never|not|nor|[a-z]+n[’']t|nobody|no[- ]one|cannot|stop|stopped|ceased?|avoid\w*|refuse to|without|ban(?:s|ned)?) (?:(?:to|ever|again|be|ever again|should|must|may|will|we|here|anybody|anyone|people|children|a child|them|him|her|someone|somebody|say or|write or|print or|call or|use or) ){0,3}(?:writ(?:e|es|ing|ten)|wrote|sa(?:y|ys|id|ying)|us(?:e|es|ed|ing)|call(?:s|ed|ing)?|print(?:s|ed|ing)?|speak(?:s|ing)? of|spoken of as|describ(?:e|es|ed|ing)|refer(?:s|red|ring)? to|label(?:s|led|ling)?|name[ds]?|publish(?:es|ed|ing)?|accepts?|allow(?:s|ed)?) (?:(?:anybody|anyone|(?:any|a|the|our|every|these|those) (?:young )?(?:one|child|children|boys?|girls?|men|women|person|people|famil(?:y|ies)|pupils?)|children|people|them|somebody|someone|young people|as|an?|the|of|such) ){0,3}[“"‘]?(?:[\w’-]+(?: [\w’-]+)?[”"’]?(?:,(?: and| or)?| or| and| nor) (?:an? )?[“"‘]?){0,8}$/i,
);

/** "No child is …", "Children are not …". */
const isDenied = ({ before }: Beside, { words }: Hit): boolean =>
  DENIED().test(before) ||
  NOT_WRITTEN().test(before) ||
  DENIED().test(before + words.slice(0, words.lastIndexOf(' ') + 1));

/** Words for people that always have a capital. */
const ORIGIN = /^(?:Muslim|Somali|Gyps|Traveller|Roma|Albanian|Black|Asian|East)/;

/** Part of a name in capitals, such as that of a programme. */
function isInTitle({ before, after }: Beside, { index, words }: Hit): boolean {
  if (/^[A-Z]/.test(words) && /[a-z,] $/.test(before) && !ORIGIN.test(words)) return true;
  return /^[A-Z]\w*[ -][A-Z]/.test(words) && index > 0
    ? true
    : /^[A-Z]/.test(words) &&
        /^ (?:[A-Z]\w+ ){0,3}(?:Programme|Unit|Fund|Act|Team|Project|Strategy|Institution|Initiative|Group|Service)\b/.test(
          after,
        );
}
