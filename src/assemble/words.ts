import { numberText } from '../indicators/display-number.ts';
import { howMany } from '../indicators/how-many.ts';

/** How money, dates and numbers of things are written in the publications (British English). */

export { dateInWords } from '../indicators/calendar.ts';

/** Pounds: £880,000, and £546,830.47 where there are pence. */
export function moneyInWords(pounds: number): string {
  const text = numberText(Math.abs(pounds), Number.isInteger(pounds) ? 0 : 2);
  return `${pounds < 0 ? '−' : ''}£${text}`;
}

/** So many of a thing: "no actions", "one action", "19 actions". */
export const amountInWords = (number: number, one: string, many: string): string =>
  `${howMany(number)} ${number === 1 ? one : many}`;

/** Whether one of several names holds an "and", which could be taken for the end of their row. */
export const holdAnd = (names: readonly string[]): boolean => names.some((name) => / and /i.test(name));

/** Whether one of several names holds a comma. */
export const holdComma = (names: readonly string[]): boolean => names.some((name) => name.includes(','));

/** Names in a row. Where one of them holds a comma or an "and", semicolons divide them, so that it is plain where each ends. */
export const inARow = (names: readonly string[], bySemicolons = holdComma(names) || holdAnd(names)): string =>
  names.join(bySemicolons ? '; ' : ', ');

/** A text as a sentence: it begins with a capital and ends with a full stop, unless it ends with a sign of its own. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${/[.!?…:][)"'”’\]]*$/.test(trimmed) ? '' : '.'}`;
}
