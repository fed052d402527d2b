import type { Construct, Tokenizer } from 'micromark-util-types';
import { ESCAPED } from './markup.ts';

const CODES: readonly number[] = [...ESCAPED].map((sign) => sign.charCodeAt(0));

/** A backslash before a sign of markup, which prints the sign. Before anything else it is a backslash. */
const tokenize: Tokenizer = (effects, ok, nok) => (start) => {
  effects.enter('characterEscape');
  effects.enter('escapeMarker');
  effects.consume(start);
  effects.exit('escapeMarker');
  return (code) => {
    if (code === null || !CODES.includes(code)) return nok(code);
    effects.enter('characterEscapeValue');
    effects.consume(code);
    effects.exit('characterEscapeValue');
    effects.exit('characterEscape');
    return ok;
  };
};

export const escapes: Construct = { name: 'signEscape', tokenize };
