import { type LongExpression, longExpression } from '../../../core/long-expression.ts';
import { HINTS } from '../hints.ts';
import { type Hit, matches, type Surroundings } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import { withCapital } from '../words/given-name.ts';
import { DOUBTFUL_GIVEN_NAMES, GIVEN_NAMES } from '../words/given-names.ts';
import { DEED, hasHappened, IS_INVOLVED, PARTICIPLE, tellsOfIncident } from '../words/incident.ts';
import { NO_NAME, namesSomethingElse, OFFICES, RANKS, TITLES } from '../words/names.ts';
import { PERSON } from '../words/persons.ts';
import { hasAgreed } from './agreed.ts';
import { PAST } from './general.ts';
import { type Candidate, candidates, type Likeness } from './name-candidates.ts';
import { isCited, isInvolved, isListed, isNamedForWork, isPlace } from './name-context.ts';

const OFFICER = longExpression(
  /\b(?:PC|WPC|PCSO|DC|PS|Constable|Sergeant|[Oo]fficer|[Cc]ollar(?: number)?) (?:number |no\. ?)?\d{2,6}\b/g,
);
const NICKNAME = longExpression(
  /\b(?:(?:[Hh]e|[Ss]he|[Bb]oy|[Gg]irl|[Mm]an|[Ww]oman|[Tt]eenager|[Vv]ictim|[Ss]uspect|[Dd]ealer|[Rr]unner|[Ll]ad|[Yy]outh|[Mm]ale|[Ff]emale|[Kk]id|[Pp]upil|[Pp]erson|[Ii]ndividual|[Ss]ome(?:one|body)|[Mm]ember|[Ee]lder|[Oo]ne)(?: (?:was|is|who was|who is|goes|went))? (?:known (?:to [\w ]+|locally |on (?:the )?(?:street|road|estate) )?as|nicknamed|called|by the name(?: of)?)|[Gg]oes by(?: the (?:street )?names?(?: of)?)?|[Kk]nown (?:locally |to \w+ |on (?:the )?(?:street|road|estate) )?as (?=[“"‘])|[Nn]icknamed|(?:street|road) name(?: of| was| is)?|alias|a\.?k\.?a\.?|calls (?:himself|herself)|(?:[Ee]very(?:one|body)|[Ff]riends|[Pp]eople|[Tt]hey|[Ww]e|[Oo]thers|[Ll]ocals|[Pp]eers|[Mm]ates|[Pp]olice|[Oo]fficers) (?:\w+ )?calls?(?: (?:him|her))?) ?[“"‘]?(?<hit>\p{Lu}[\p{L} ]{1,20})[”"’]?|[“"‘](?<hit2>\p{Lu}[\p{L} ]{1,20}),?[”"’],? as (?:he|she) (?:was|is) (?:known|called)/gu,
);
const QUOTED = longExpression(String.raw`[“"‘](?<hit>[A-Z][\w ]{0,15})[”"’],? ${IS_INVOLVED}`, 'g');
/** “Little Man” was behind the stabbing. */
const QUOTED_NAME = longExpression(
  /[“"‘](?<hit>[A-Z][\w-]*(?: [A-Z][\w-]*){0,2})[”"’],? (?:(?:is|was|were) (?:\w+ ){0,2}(?:behind|involved|responsible|seen|wanted|present|armed|there when|in (?:custody|prison)|at the scene|the (?:shooter|one|main))|runs|ran the|sells|deals|carries|(?:has|had) (?:a|the) (?:knife|gun|machete|blade))\b/g,
);
/** KYLE BROWN: looked up in the list of names. */
const IN_CAPITALS = longExpression(/(?<![\w-])(?<hit>[A-Z]{3,20}(?:-[A-Z]{1,20})?,? [A-Z][A-Za-z’'-]{1,25})(?![\w-])/g);
/** A given name in small letters, with what only a person has done or is. */
const IN_SMALL = longExpression(
  String.raw`(?<!\b(?:the|an?|this|that|these|those|each|every|any|no|our|their|his|her|its|some|and|or|of) )(?<![\w’'-])(?<hit>[a-z]{3,20}(?: [a-z]{3,20})?)(?=(?:,? \(?(?:aged )?\d{1,2}\)?,?)? (?:(?:was|is|were|has been|had been|got) (?:\w+ly )?(?:${PARTICIPLE})|told|said|says|died|(?:is|was) (?:too |so |very |now |still )?(?:scared|afraid|frightened|terrified|missing|in hospital|in custody|on tag|on bail)|${DEED})\b| and (?:his|her) \w+ (?:was|were|got) (?:\w+ly )?(?:${PARTICIPLE})\b|,? \(?aged \d)`,
  'g',
);
const isGivenName = (word: string): boolean => GIVEN_NAMES.has(withCapital(word));
const mayBeGivenName = (word: string): boolean => isGivenName(word) || DOUBTFUL_GIVEN_NAMES.has(withCapital(word));

/** "K. Brightwell was sentenced", "D. Akhtar, charged with affray". */
const INITIALLED = longExpression(
  String.raw`(?<![\w.])(?<hit>(?:[A-Z]\. ?){1,3}(?:O[’'])?[A-Z][a-zA-Z’-]+)(?:,? (?:aged )?\d{1,2},?|,? \(\d{1,2}\)| and (?:[A-Z]\. ?){1,3}[A-Z]\w+)?(?:,?(?: who)? ${IS_INVOLVED}|, (?:${PARTICIPLE})\b)`,
  'g',
);
/** What stands for a name, with a look that is quick before the reading. */
const WITHOUT_NAME: readonly {
  /** The hint that its sentence must have. */
  readonly when: number;
  readonly likely: RegExp;
  readonly expression: LongExpression;
  readonly only?: (words: string) => boolean;
}[] = [
  {
    when: HINTS.signs,
    likely: /[“"‘][A-Z][^”"’]{0,40}[”"’],? (?:is|was|were|r[au]n|sell|deal|carr|ha[sd])/,
    expression: QUOTED_NAME,
  },
  {
    when: HINTS.signs,
    likely: /[A-Z]{3},? [A-Z]/,
    expression: IN_CAPITALS,
    only: (words) => (/,|[A-Z]{2}[A-Z’'-]*$/.test(words) ? words.split(/,? /).some(mayBeGivenName) : false),
  },
  {
    when: HINTS.smallNames,
    likely: /(?:^|[^A-Z])\b[a-z]{3,20},? (?:was|is|were|has|had|got|told|said|says|died|aged|and h|\(?\d|[a-z]+ed\b)/,
    expression: IN_SMALL,
    only: (words) => isGivenName(words.split(' ')[0] ?? '') || isGivenName(words.split(' ').at(-1) ?? ''),
  },
  { when: HINTS.signs, likely: / \d{2,6}\b/, expression: OFFICER },
  {
    when: HINTS.signs | HINTS.nickname,
    likely: /nicknamed|known|called|by the name|goes by|street name|road name|alias|\ba\.?k\.?a\b|\bcalls?\b/i,
    expression: NICKNAME,
  },
  {
    when: HINTS.signs,
    likely:
      /[“"‘][A-Z][\w ]{0,15}[”"’],? (?:\w+ly |also |then |later )?(?:was|were|has|had|died|told|gave|lost|\w+ed)\b/,
    expression: QUOTED,
  },
  { when: HINTS.signs, likely: /(?<![\w.])[A-Z]\. ?(?:[A-Z]\. ?)*[A-Z][a-zO’']/, expression: INITIALLED },
];
const UNNAMED = HINTS.signs | HINTS.smallNames | HINTS.nickname;
/** A law, a charity or an inquiry that keeps a name. */
const REMEMBERED =
  /\b(?:[Nn]amed (?:after|for)|in (?:loving )?memory of|in (?:his|her) (?:name|memory)|[Mm]emorial|\p{Lu}\p{L}+ (?:Inquiry|Inquest|Review|Report))\b/u;
const OTHER_NAMED = /(?:\p{Lu}[\p{L}’-]+(?: of| and)? ){1,4}\p{Lu}[\p{L}’-]+/gu;

/** People by name in a sentence that tells of an incident: who was hurt, who did it, who saw it, whom a service helped. */
export function personNames(authored: ReadableText, surroundings: Surroundings): Hit[] {
  const { prose, sentences } = authored;
  const tells = (authored.hints & HINTS.tells) !== 0;
  const found = sentences.flatMap(({ text, start, hints }, at) => {
    const mayBeNamed = (hints & (tells ? HINTS.capitals : HINTS.people)) !== 0;
    const named = (mayBeNamed ? candidates(text, surroundings) : []).find(
      (candidate) =>
        (tells || KNOWN.has(candidate.likeness)) &&
        isPersonNearIncident(text, candidate, prose, sentences[at - 1]?.text ?? ''),
    );
    const [first] = named
      ? [{ index: named.start, words: named.words }]
      : tells && (hints & UNNAMED) !== 0
        ? WITHOUT_NAME.flatMap(({ when, likely, expression, only }) =>
            (hints & when) !== 0 && likely.test(text)
              ? matches(text, expression()).filter(({ words }) => only?.(words) ?? true)
              : [],
          )
        : [];
    return first ? [{ ...first, index: first.index + start }] : [];
  });
  return found.length > 0 && hasAgreed(authored) ? [] : found;
}

/** Known by a list of names. */
const KNOWN: ReadonlySet<Likeness> = new Set(['person', 'given']);

function isPersonNearIncident(sentence: string, candidate: Candidate, prose: string, before: string): boolean {
  const near =
    isInvolved(sentence, candidate) ||
    isShortened(candidate.words) ||
    ((candidate.ranked || isLikely(candidate)) && tellsOfOne(before) && isNamedAfter(sentence, candidate)) ||
    (isLikely(candidate) &&
      tellsOfIncident(sentence) &&
      !isNamedForWork(sentence, candidate) &&
      !isListed(sentence, candidate));
  return (
    near &&
    !isPlace(sentence, candidate) &&
    !isCited(sentence, candidate) &&
    !REMEMBERED.test(sentence) &&
    !isPartOfOtherName(candidate.words, prose)
  );
}

/** "Ayaan H": shortened, as casework does to hide a name that it needs. */
function isShortened(words: string): boolean {
  if (!/ \S{1,2}\.?$/.test(words)) return false;
  const [, given, initial] = /^(\p{L}+) (\p{Lu})\.?$/u.exec(words) ?? [];
  return initial !== undefined && GIVEN_NAMES.has(given ?? '');
}

/** "A boy was stabbed." before the name. */
const ONE_BEFORE = longExpression(String.raw`\b(?:an?|the|one|another) (?:[\w’-]+ ){0,2}(?:${PERSON})\b`);
const tellsOfOne = (before: string): boolean =>
  before !== '' && hasHappened(before) && ONE_BEFORE().test(before.toLowerCase());
const isNamedAfter = (sentence: string, candidate: Candidate): boolean =>
  PAST().test(sentence) &&
  (candidate.ranked || (!isNamedForWork(sentence, candidate) && !isListed(sentence, candidate)));

const isLikely = ({ likeness, mayBePlace }: Candidate): boolean => KNOWN.has(likeness) && !mayBePlace;

/** "Ben" where the text also names the Ben Kinsella Trust. */
const isPartOfOtherName = (words: string, prose: string): boolean =>
  matches(prose, OTHER_NAMED).some(({ words: name }) => {
    const other = withoutAddress(name);
    return other !== words && namesSomethingElse(other) && ` ${other} `.includes(` ${words} `);
  });

/** "Karen Hill" of "PC Karen Hill". */
function withoutAddress(name: string): string {
  const words = name.split(' ');
  return words
    .slice(words.findIndex((word) => !(RANKS.has(word) || TITLES.has(word) || OFFICES.has(word) || NO_NAME.has(word))))
    .join(' ');
}
