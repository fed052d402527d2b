import { longExpression } from '../../../core/long-expression.ts';
import { type Hit, matches } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';

/** Verbs that say that something has gone up or down, and their nouns: for what is still to come other forms are used. */
const MOVED =
  '(?:rose|risen|fell|fallen|grew|grown|increased|decreased|dropped|declined|climbed|soared|jumped|surged|shrank|shrunk|plummeted|plunged|(?:went|gone|is|are|was|were) (?:up|down))';
const MOVE = '(?:rise|fall|growth|increase|decrease|drop|decline|reduction|jump|surge)';
export const MOVING_WORDS =
  'rose risen fell fallen grew grown increased decreased dropped declined climbed soared jumped surged shrank shrunk plummeted plunged went gone up down rise fall growth increase decrease drop decline reduction jump surge';

const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ONES =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
/** A number that is neither a year nor money. */
const NUMBER = String.raw`(?:(?<![£\d.,])(?!(?:1[89]|20)\d\d\b(?![,.]\d))\d[\d,]*(?:\.\d+)?|${TENS}(?:[- ]${ONES})?|${ONES}|a hundred)`;
const SHARE = String.raw`(?:${NUMBER}(?: ?%| per ?cent\b| percentage points?)|(?:an?|one|two|three) (?:half|third|quarter|fifth|tenth)s?\b|half\b)`;
const ABOUT =
  '(?:about |around |almost |nearly |over |more than |less than |up to |some |a further |just |only |at least )*';
const UNTIL = String.raw`(?:[\w’'(),-]+ ){0,6}?`;

const FORMS = longExpression(
  [
    // "has fallen by 20 per cent", "rose by 12"
    String.raw`\b${MOVED} ${UNTIL}by ${ABOUT}(?:${SHARE}|${NUMBER}(?! (?:to|and) \d))`,
    // "rose from 40 to 60", "fell from 12% in 2020 to 8%"
    String.raw`\b${MOVED} ${UNTIL}from ${ABOUT}(?:${SHARE}|${NUMBER})[^.;]{0,40}? to ${ABOUT}(?:${SHARE}|${NUMBER})`,
    // "a fall of a fifth", "an increase of 30"
    String.raw`\b${MOVE} (?:in [^.;]{1,40} )?of ${ABOUT}(?:${SHARE}|${NUMBER})`,
    // "a 20 per cent fall", "up 12%"
    String.raw`\b${SHARE} (?:\w+ )?${MOVE}\b`,
    String.raw`(?<!\b(?:mak(?:e|es|ing)|made|add(?:s|ed)?) )\b(?:up|down) (?:by )?${ABOUT}${SHARE}`,
  ].join('|'),
  'gi',
);

/** What is hoped for or planned is no figure, and what is paid, staffed or run has none of the indicators'. */
const OTHERWISE = longExpression(
  /£|\b(?:aim|aims|target|targets|goal|goals|hope|hopes|will|would|should|could|may|might|must|if|until|plan|plans|planned|expect\w*|forecast\w*|projected|ambition|budgets?|funding|funds?|grants?|costs?|spending|prices?|inflation|staff|posts?|members|membership|volunteers|mentors|sessions|meetings|pages|hours|minutes|ages?|aged|section|act|sample|response rate)\b/i,
);

/** A source or a token in the words as they are written: the number is theirs. */
const BACKED = /:[a-z]+\[|\]\(/;

/** Changes with a number that an author typed, in a sentence that neither cites a source nor prints a figure. */
export function typedChanges({ key, text, sentences }: ReadableText): Hit[] {
  // What a source says is the source's.
  if (key === 'says') return [];
  return sentences.flatMap(({ text: sentence, start }) => {
    if (BACKED.test(text.slice(start, start + sentence.length + AFTER)) || OTHERWISE().test(sentence)) return [];
    const [first] = matches(sentence, FORMS());
    return first ? [{ ...first, index: start + first.index }] : [];
  });
}

/** A citation may stand behind the full stop. */
const AFTER = 8;
