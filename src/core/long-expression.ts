import { once } from './once.ts';

/**
 * A text of so many characters that V8 makes an expression ready for the machine at once. For a shorter one it first makes it for its interpreter, which
 * takes it ten times as long where hundreds of words stand in the expression. It is `wide`, as the texts are.
 */
const LONG = '’'.padEnd(1000);

/**
 * The same text with two bytes for each letter, as a text with ’ or – has it anyway. V8 makes an expression ready anew for texts of one byte a letter:
 * what reads texts of both kinds by long expressions reads them all as wide.
 */
export const wide = (text: string): string => `’${text}`.slice(1);

/** An expression that holds many words, made ready when it is first asked for: most runs ask for few of them. */
export type LongExpression = (() => RegExp) & { readonly source: string };

/** The same expression, from its text or as it is written, not made before somebody asks for it. */
export function longExpression(expression: string | RegExp, flags?: string): LongExpression {
  const ready = once(() => {
    const made = new RegExp(expression, flags);
    made.test(LONG);
    made.lastIndex = 0;
    return made;
  });
  return Object.assign(ready, { source: typeof expression === 'string' ? expression : expression.source });
}
