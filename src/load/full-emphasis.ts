import { attention } from 'micromark-core-commonmark';
import { classifyCharacter } from 'micromark-util-classify-character';
import type { Code, Construct, State, Tokenizer } from 'micromark-util-types';

/**
 * One or two stars around whole words. CommonMark (0.31, 6.2) holds underscores to that and lets stars stand within a word, where
 * `5*3*2` would lose two of its signs.
 */
const tokenize: Tokenizer = function (effects, ok) {
  const { previous } = this;
  const before = classifyCharacter(previous);
  const inside: State = (code: Code) => {
    if (code === STAR) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit('attentionSequence');
    const after = classifyCharacter(code);
    const opens = !after || (after === PUNCTUATION && Boolean(before));
    const closes = !before || (before === PUNCTUATION && Boolean(after));
    token._open = opens && (Boolean(before) || !closes);
    token._close = closes && (Boolean(after) || !opens);
    return ok(code);
  };
  return (code) => {
    effects.enter('attentionSequence');
    return inside(code);
  };
};

const STAR = 42;
/** What `classifyCharacter` answers for punctuation; it is 1 for blanks and undefined for the rest. */
const PUNCTUATION = 2;

export const emphasis: Construct = { ...attention, name: 'starEmphasis', tokenize };
