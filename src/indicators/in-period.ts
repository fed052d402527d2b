/** Labels that a sentence names otherwise than a table does; what follows the label stays. */
const NAMED: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^12 months to /, 'the $&'],
  [/^(\d{4}\/\d{2}) academic year\b/, 'the academic year $1'],
];
const DAY = /^\d{1,2} [A-Z]/;

/** A period's label as a sentence names it: "2024/25", "31 March 2025", "the 12 months to March 2024", "the academic year 2024/25". */
export function namedPeriod(label: string): string {
  return NAMED.reduce((text, [pattern, words]) => text.replace(pattern, words), label);
}

/** The same as when something was: "in 2024/25", "on 31 March 2025". What stands in brackets behind the label is kept. */
export function inPeriod(label: string): string {
  return `${DAY.test(label) ? 'on' : 'in'} ${namedPeriod(label)}`;
}
