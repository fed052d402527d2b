import { readText } from '../../indicators/key-message/claim-words.ts';

/** How much, how many or how far up: a number in digits or words, a share, or what is said of all, most or none. "How many" asks it. */
const FIGURE =
  /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|once|twice|half|halves|thirds?|quarters?|majority|minority|most|least|all|both|each|every|everybody|everyone|none|no|nobody|nothing|nowhere|never|always|only|too|first|last|(?<!\bhow )(?:much|many|few|little|often))\b/i;

const COMPARED =
  /\b(?:than|more|less|fewer|lesser|higher|lower|greater|smaller|larger|bigger|older|younger|safer|longer|shorter|stronger|weaker|highest|lowest|greatest|smallest|largest|biggest|oldest|youngest|safest|ahead|behind(?! violence| it| them| this)|unlike|exceed\w*|outnumber\w*|double\w*|trebl\w*|rose|rise[sn]?|rising|soar\w*|surg\w*|spread\w*|shr[aiu]nk\w*)\b/i;

/** A sentence has one of these, unless it is asked, or stands behind what it describes: "people who are hurt". */
const SAID =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|cannot|could|may|might|must|shall|should|will|would|makes?|comes?|gets?|goes|remains?|stays?|drives?|happens?|suffers?|carry|carries|threatens?)\b|(?<=\w )(?<!\b(?:of|for|and|in|on|to|by|with|the|an?|their|our)\s)(?<!['’]s?\s)(?:needs?|helps?|works?|causes?|leads?|means?)\b/i;

/** "How", "Where and when": what the part below answers. */
const ASKED = /^(?:and |, ?)?(?:how|what|where|when|who|whom|whose|which|why)\b/i;
const DESCRIBED = /\b(?:who|whom|whose|which|that|where|when)\b.*$/i;

/**
 * Whether a heading only says what stands below it: a question or a subject, without a figure, a comparison, a rise or a fall, and no sentence. It is true of anybody who has something to say of that subject.
 */
export function claimsNothing(heading: string): boolean {
  const text = heading.trim();
  if (text === '' || /[.!;]$/.test(text) || FIGURE.test(text) || COMPARED.test(text)) return false;
  const { directions, comparisons, meanings } = readText(text);
  if (directions().length + comparisons().length + meanings().length > 0) return false;
  return ASKED.test(text) || !SAID.test(text.replace(DESCRIBED, ''));
}
