/** A sentence whose last sign may be a bracket and an end mark. */
const ENDING = /(\)?)([.!?;:]?)$/;

/**
 * A sentence with the mark of illustrative figures at its end, within the brackets that end it where there are some: "… than England (9.8;
 * illustrative)." Read aloud it costs one word, and it cannot be quoted away from the number.
 */
export function withMark(sentence: string, word = 'illustrative'): string {
  return sentence.replace(ENDING, (_, bracket: string, end: string) =>
    bracket === '' ? ` (${word})${end}` : `; ${word})${end}`,
  );
}
