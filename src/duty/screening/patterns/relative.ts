import { type LongExpression, longExpression } from '../../../core/long-expression.ts';
import { HINTS } from '../hints.ts';
import type { Hit } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import type { Sentence } from '../sentences.ts';
import { hasHappened, PARTICIPLE, tellsOfIncident } from '../words/incident.ts';
import { KIN, PEOPLE, PERSON, RELATION } from '../words/persons.ts';
import { hasAgreed } from './agreed.ts';
import { isGeneral, PAST } from './general.ts';

/** On small letters: somebody's relative, or relatives together. The rest is read only where it stands. */
const SOMEBODYS = longExpression(
  String.raw`(?:\b(?:his|her)|[’']s|s[’']) (?:[\w-]+ ){0,4}(?:${KIN})\b|\b(?:${KIN}) (?:of|to) (?:the|one|two|both|some|another|each|this|that|those|an?|our|his|her)\b|\b(?:brothers|sisters|siblings|cousins|twins)\b|\b(?:mother|father|brother|sister|husband|mum|dad|grandmother|victim|suspect|offender|witness|defendant|perpetrator|attacker|killer) and `,
);
const ADJECTIVES = String.raw`(?:(?:older|elder|younger|eldest|oldest|youngest|big|little|twin|only|own|late|baby|foster|two|three|four|five|own|dead|injured|\d+-year-old) )*`;
const NUMBERS = 'one|two|three|four|both';
/** Those a text is about when it speaks of an incident. */
const INVOLVED =
  'victim|suspect|accused|gunm[ae]n|knifem[ae]n|arsonist|robber|rapist|murderer|assailant|abuser|shooter|dealer|offender|witness|defendant|perpetrator|attacker|killer|deceased|dead (?:boy|girl|man|woman|child|teenager)|(?:injured|murdered|stabbed|missing|arrested|convicted|exploited) (?:boy|girl|man|woman|child|teenager|pupil|youth)';
/** A form of words, and a look that is quick: each expression is long, and few are asked for. */
interface Form {
  readonly likely: RegExp;
  readonly expression: LongExpression;
}

/** What the first of some forms finds in a text; of two at one place the earlier form. */
function firstOf(forms: readonly Form[], text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const { likely, expression } of forms) {
    const found = likely.test(text) ? expression().exec(text) : null;
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first;
}

/** On small letters: relatives of those an incident involves. */
export const OF_INVOLVED: readonly Form[] = [
  {
    likely: /[’']s|s[’']/,
    expression: longExpression(
      String.raw`\b(?:the|this|that|one|another|either|both|an?) (?:\w+ )?(?:${INVOLVED})(?:(?:[’']s|s[’']) (?:own )?${ADJECTIVES}(?:${KIN}))\b`,
    ),
  },
  {
    likely: / (?:of|to) /,
    expression: longExpression(
      String.raw`\b(?:(?:an?|the|${NUMBERS}) )?${ADJECTIVES}(?:${KIN}) (?:of|to) (?:(?:one|two|both|some|another|each) of )?(?:the|this|that|an?|those|our|two) (?:[\w-]+ ){0,2}(?:${INVOLVED})s?\b`,
    ),
  },
  {
    likely: / (?:are|were) /,
    expression: longExpression(
      String.raw`\b(?:the|both|two|three) (?:\w+ )?(?:${INVOLVED}|${PEOPLE})s? (?:are|were) (?:\w+ ){0,2}(?:half-?|step-?)?(?:brothers|sisters|siblings|cousins|twins|related|a couple|father and son|mother and (?:son|daughter))\b`,
    ),
  },
  {
    likely: / and .* (?:are|were) /,
    expression: longExpression(
      String.raw`\b(?:${INVOLVED}) and (?:the|his|her|an?) (?:\w+ )?(?:${INVOLVED}|${PERSON}) (?:are|were) (?:\w+ )?(?:${KIN}|married|related)\b`,
    ),
  },
];
/** On small letters, as the next. */
const ANY_INVOLVED = longExpression(String.raw`\b(?:${INVOLVED})`);
/** Relatives of anybody. */
export const OF_SOMEBODY: readonly Form[] = [
  {
    likely: /[Hh](?:is|er) |[’']s /,
    expression: longExpression(
      String.raw`\b(?:[Hh]is|[Hh]er|(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Oo]ne) (?:[\w-]+ )?(?:${PERSON}|[\w-]+-year-old)[’']s) ${ADJECTIVES}(?:${KIN})\b`,
    ),
  },
  {
    likely: /[’']s /,
    expression: longExpression(String.raw`\b(?<!\p{L})\p{Lu}\p{Ll}+[’']s ${ADJECTIVES}(?:${KIN})\b`, 'u'),
  },
  {
    likely: /[’']s /,
    expression: longExpression(String.raw`\b(?:[Tt]he|[Aa]n?) [\w-]+[’']s ${ADJECTIVES}(?:${RELATION})\b`),
  },
  {
    likely: / (?:of|to) /,
    expression: longExpression(
      String.raw`\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree) ${ADJECTIVES}(?:${KIN}) (?:of|to) (?:(?:one|two|both) of )?(?:the|a|this|that|another|those) (?:[\w-]+ ){0,2}(?:${PERSON}|${INVOLVED}|suspects|victims|offenders|boys|girls|men)(?! (?:aged|service|hospital|unit))\b`,
    ),
  },
  {
    likely: / (?:of|to) .* (?:was|were|been|got) /,
    expression: longExpression(
      String.raw`\b(?:[Aa]n?|[Tt]he|[Oo]ne) ${ADJECTIVES}(?:${RELATION}) (?:of|to) (?:the|an?|our|that|this) (?:[\w’-]+ ){1,5}(?=(?:was|were|has been|had been|got) (?:\w+ly )?(?:${PARTICIPLE})\b)\b`,
    ),
  },
  {
    likely: /brothers|sisters|siblings|cousins|twins/,
    expression: longExpression(
      String.raw`\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth|[Tt]he) (?:young )?(?:brothers|sisters|siblings|cousins|twins)\b`,
    ),
  },
  {
    likely: / and /,
    expression: longExpression(
      String.raw`\b(?:[Aa]|[Tt]he) (?:mother|father|brother|sister|husband|mum|dad|grandmother) and (?:his |her )?(?:son|daughter|sister|brother|wife|twin)s?\b`,
    ),
  },
];
/** What a relative did, was or is: this one and not any. */
const THIS_ONE = longExpression(
  /\b(?:was|were|had|saw|heard|gave|died|moved|lost|lives?|attends?|goes to|works|hid|knew|found|witnessed|said|lived|went|left|called|spoke|is (?:serving|in|now|also|known|still|a|one|himself|herself|awaiting|believed|\d)|(?:is|are) (?:both |all )?(?:inside|locked up|serving|wanted|involved|linked|members?|on (?:tag|bail|remand|the run|licence))|are (?:\w+[- ])?(?:now|also|in|still|known|cousins|brothers|sisters|twins|related|siblings)|(?:has|have) (?:also |now |since )?(?:been|given|told|moved|lost|left|seen|asked)|(?:no longer|also|now|still|himself|herself) \w+s|sits|serves|blames|refuses|fears|believes|owns|visits|sleeps|stays)\b/,
);
/** A relative of any such person, and not of one. */
const EACH =
  /\b(?:each|every|any|all|no|most|many) (?:\w+ ){0,2}(?:victims?|famil|child|young|suspect|person|parent|boy|girl|case|incident|homicide|death|review)|\balways\b/i;
const JUSTICE =
  /\b(?:(?:move|moved) (?:house|away)|re-?housed|guns?|knife|knives|weapons?|blade|machete|drugs?|police|prison|sentence|court|custody|gang|evidence|investigat|officers)\b/i;

/** Relatives of somebody who is involved in what happened. */
export function relatives(authored: ReadableText): Hit[] {
  const { sentences } = authored;
  if ((authored.hints & HINTS.tells) === 0) return [];
  const found = sentences.flatMap((sentence, at) => {
    const { text, start, hints } = sentence;
    if ((hints & HINTS.related) === 0 || !SOMEBODYS().test(text.toLowerCase())) return [];
    if (isGeneral(text) || EACH.test(text) || !(THIS_ONE().test(text) || PAST().test(text))) return [];
    const small = text.toLowerCase();
    const involved = ANY_INVOLVED().test(small) ? firstOf(OF_INVOLVED, small) : null;
    if (!involved && !isNearIncident(sentence, sentences[at - 1])) return [];
    const relative = involved ?? firstOf(OF_SOMEBODY, text);
    if (!relative) return [];
    return [{ index: start + relative.index, words: text.slice(relative.index, relative.index + relative[0].length) }];
  });
  return found.length > 0 && hasAgreed(authored) ? [] : found;
}

function isNearIncident({ text }: Sentence, before: Sentence | undefined): boolean {
  return tellsOfIncident(text) || JUSTICE.test(text) || (before !== undefined && hasHappened(before.text));
}
