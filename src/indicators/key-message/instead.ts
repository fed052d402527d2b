import { composeKeyMessage, keyMessageSentences } from './compose.ts';
import type { KeyMessageFacts } from './facts.ts';
import type { RuleId } from './rule.ts';
import { readUnit } from './unit.ts';

/** What an author could write in place of the words found: a wording that passes, for each rule. */
export interface Instead {
  /** Advice in one sentence, for the message. */
  readonly advice: string;
  /** The sentence itself, which passes every rule. */
  readonly wording: string;
}

/**
 * A wording that passes in place of words that break a rule: where there is a plain word, the word; else what the figures let one say. The mark of
 * illustrative figures is left to the text that the wording goes into.
 */
export function insteadOf(rule: RuleId, found: string, facts: KeyMessageFacts): Instead {
  const sentences = keyMessageSentences(facts);
  const [level = ''] = sentences;
  const said = composeKeyMessage({ ...facts, illustrative: false });
  const write = (wording: string): Instead => ({ advice: `Write "${wording}"`, wording });
  switch (rule) {
    case 'M2':
    case 'M3':
    case 'M5':
    case 'M8':
    case 'M1':
    case 'M15':
      return write(said);
    case 'M4':
      return facts.trend === 'no significant change'
        ? write('There was no significant change.')
        : { advice: `Leave out "${found}", or write "${said}"`, wording: said };
    case 'M6':
      return { advice: `Leave out the percentage and give the numbers, such as "${level}"`, wording: level };
    case 'M7':
    case 'N':
    case 'M14':
      return { advice: `Write a number that the figure has, or its token, such as "${level}"`, wording: level };
    case 'M9':
      return /^\W*(?:q|quarter|fy|')/i.test(found)
        ? { advice: `Write the period in full, as in "${level}"`, wording: level }
        : { advice: `Compare rate with rate, or count with count, as in "${said}"`, wording: said };
    case 'M10':
      return write('outside the expected range');
    case 'M11': {
      const marked = `Illustrative figures: ${said}`;
      return { advice: `Begin with "Illustrative figures:", as in "${marked}"`, wording: marked };
    }
    case 'M12': {
      const when = 'in the same period';
      const advice = `Leave the cause out or give its source with :cite[…]; "${when}" says when and not why`;
      return { advice, wording: when };
    }
    case 'M13':
      return counted(found, facts);
    default:
      return write(said);
  }
}

/** What is counted, by its own name: recorded offences, admissions. */
function counted(found: string, { unit }: KeyMessageFacts): Instead {
  const { noun } = readUnit(unit);
  const number = /^\d[\d,]*/.exec(found)?.[0];
  const wording = number === undefined ? `recorded ${found.toLowerCase()}` : `${number} ${noun}`;
  const or = number === undefined ? ', or say that the police recorded them' : ', which are not people';
  return { advice: `Write "${wording}"${or}`, wording };
}
