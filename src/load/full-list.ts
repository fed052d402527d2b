import { list } from 'micromark-core-commonmark';
import type { Code, Construct, Effects, State, Tokenizer } from 'micromark-util-types';

const [TAB_REST, TAB, SPACE, DASH, DOT, NOUGHT, NINE] = [-1, -2, 32, 45, 46, 48, 57];
const isDigit = (code: Code): boolean => code !== null && code >= NOUGHT && code <= NINE;
const isBlank = (code: Code): boolean => code === SPACE || code === TAB || code === TAB_REST;
const isEndOfLine = (code: Code): boolean => code === null || (code < TAB && code >= -5);

/**
 * What an item of a list begins with: a hyphen, or a number from 1 to 99 and a full stop; then a blank, and words. No list of a text is longer
 * than that: a number of three digits or more at the beginning of a line is a year or a count. Hyphens alone are a line that someone drew.
 */
const beginning: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let digits = 0;
    const take = (code: Code, next: State): State => {
      effects.consume(code);
      return next;
    };
    const number: State = (code) => {
      if (isDigit(code) && digits < 2 && !(digits === 0 && code === NOUGHT)) {
        digits += 1;
        return take(code, number);
      }
      return digits > 0 && code === DOT ? take(code, blank) : nok(code);
    };
    const blank: State = (code) => (isBlank(code) ? take(code, words) : nok(code));
    const words: State = (code) => {
      if (isEndOfLine(code)) return nok(code);
      return isBlank(code) || code === DASH ? take(code, words) : ok(code);
    };
    return (code) => {
      effects.enter('listItemPrefix');
      return code === DASH ? take(code, blank) : number(code);
    };
  },
};

const tokenize: Tokenizer = function (effects, ok, nok) {
  return effects.check(beginning, list.tokenize.call(this, effects, ok, nok), nok);
};

/** How CommonMark goes on with a list, only that the next item is looked for as `lists` has it. */
const goOn: Tokenizer = function (effects, ok, nok) {
  const own: Effects = {
    ...effects,
    attempt: (construct, then, otherwise) => effects.attempt(construct === list ? lists : construct, then, otherwise),
  };
  return (list.continuation as Construct).tokenize.call(this, own, ok, nok);
};

export const lists: Construct = { ...list, name: 'hyphenOrNumberList', tokenize, continuation: { tokenize: goOn } };
