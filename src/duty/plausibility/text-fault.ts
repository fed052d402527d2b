import type { Doubt } from './doubt.ts';
import { personIn } from './person-in-post.ts';
import { isNoProse, placeholderIn, wordsOf } from './placeholder.ts';

/** Keys of the schemas under which a reason is asked; it takes more than one word to give one. */
const REASON = /(?:^|_)(?:reason|why|because|exception|not)(?:_|$)/;
/** Keys for asides, in which "n/a" is an honest word. */
const ASIDE = /(?:^|_)(?:note|target|marking|caveat|former|sex|change)(?:_|$)|^(?:codes|flags)$/;
/** Codes and numbers of versions may be as short as one letter. */
const CODED = /^(?:codes|flags|version|definition_version|age_bands|category|categories|id)$/;

/** What is no answer where an answer is asked in words. */
const NO_ANSWER =
  /^(?:n\/?a|not applicable|not relevant|see (?:above|below)|as (?:above|below|before)|yes|no|ok|okay|done|fine|good|ditto|idem|same)[.!]?$/i;
/** What is no reason, though it may answer something else. */
const NO_REASON =
  /^(?:none|unknown|not (?:known|sure|clear)|no (?:particular |specific |good )?reasons?(?: given| stated)?|because|just because|reasons?|various|other)[.!]?$/i;

/** A text of the content and what its schema says of it. */
export interface TextToDoubt {
  readonly key: string;
  readonly value: string;
  /** It is Markdown. */
  readonly isProse: boolean;
}

/** What is wrong with a text. */
export type TextFault = Omit<Doubt, 'place' | 'record'>;

/**
 * A text that says nothing; only an English one can be told to be no prose. Any text may be a placeholder; a Markdown text or a reason must say more than yes or no, and a reason more than a word.
 * Codes: plausibility/placeholder, plausibility/too-little, plausibility/post-is-a-person.
 */
export function textFault({ key, value, isProse }: TextToDoubt, english: boolean): TextFault | undefined {
  const text = value.trim();
  const words = wordsOf(text);
  const placeholder = CODED.test(key) ? undefined : placeholderIn(text, words, key);
  if (placeholder) {
    const what =
      placeholder.kind === 'all'
        ? `"${key}" reads "${short(text)}", which says nothing`
        : `"${key}" still holds "${short(placeholder.shown)}"`;
    const open = placeholder.kind === 'open' ? ({ forPeople: true } as const) : {};
    return { code: 'plausibility/placeholder', what, ...open };
  }
  const person = key === 'post' ? personIn(text) : undefined;
  if (person === 'person')
    return {
      code: 'plausibility/post-is-a-person',
      what: `"${short(text)}" under "${key}" seems to be a person’s name`,
      forPeople: true,
      notInPublic: true,
    };
  if (person)
    return {
      code: 'plausibility/placeholder',
      what: `"${key}" reads "${short(text)}", which says nothing`,
    };
  const reason = REASON.test(key);
  const little =
    (NO_ANSWER.test(text) && !ASIDE.test(key) && (reason || isProse || /^(?:n\/?a|not applicable)/i.test(text))) ||
    (reason && (words.length < 2 || NO_REASON.test(text))) ||
    (isProse && words.length > 0 && words.every((word) => /^[\d.,-]+$/.test(word)));
  if (little) return { code: 'plausibility/too-little', what: `"${key}" says no more than "${short(text)}"` };
  return english && isProse && isNoProse(text, words)
    ? { code: 'plausibility/placeholder', what: `"${key}" is no prose: "${short(text)}"` }
    : undefined;
}

const LONGEST = 60;
const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
