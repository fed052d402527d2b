import { longExpression } from '../../../core/long-expression.ts';

const GENERAL = longExpression(
  /\b(?:can|(?<!\b(?:\d{1,2}(?:st|nd|rd|th)?|in|last|this|since|by|until|of|late|early|from|before|after) )may(?! \d)|might|could|should|must|will|would|shall|if|when|whenever|any|every|each|anyone|anybody|someone|somebody|likely|likelihood|has a right|have a right|is entitled|on average|typically|usually|often|sometimes|for example|such as|for instance|whose|who (?:is|are)|(?:is|are) (?:treated|seen|regarded|counted|recorded|defined|protected|classed|held|allowed|offered|given|supported|asked|considered|told|informed|invited|contacted|dealt with))\b/i,
);
/** A verb in the past. */
export const PAST = longExpression(
  /\b(?:was|were|had|did|said|went|saw|died|came|became|met|left|took|gave|used to|set up|found|lost|fell|ran|hid|knew|spoke|felt|thought|brought|(?:has|have) (?:\w+ )?(?:been|\w+ed|set|seen|given|left|lost)|has (?:given|seen|lost|left|moved)|(?<!\b(?:is|are|be|been|being|an?|the|of|by|get|gets|who|\w+ly) )(?!aged\b|need\b|based\b|indeed\b|exceed\b|Unit)(?:[a-z]{2,}ed|told))\b/i,
);
const AVERAGE =
  /%|\bper (?:cent|centage|1|head)|\brates?\b|\b(?:more|less|as|most|least) likely\b|\bon average\b|\btimes (?:as|more)\b/i;

/** True of a sentence about anybody: what can, should or usually does happen, or what holds on average. */
export function isGeneral(sentence: string): boolean {
  return AVERAGE.test(sentence) || (GENERAL().test(sentence) && !PAST().test(sentence));
}
