import { oncePerColumn } from './csv-once.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that a cell holds; undefined for any other text. */
export function numberIn(text: string): number | undefined {
  const whole = shortWhole(text);
  if (whole >= 0) return whole;
  return NUMBER.test(text) ? Number(text) : undefined;
}

/** So many digits are a whole number that is exact. */
const EXACT = 15;
const [ZERO, NINE] = ['0', '9'].map((digit) => digit.charCodeAt(0)) as [number, number];

/** A number of a few digits and nothing else, which most are; -1 for any other text. */
function shortWhole(text: string): number {
  if (text.length > EXACT || text === '') return -1;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return -1;
    value = value * 10 + code - ZERO;
  }
  return value;
}

/** The numbers of a column, row by row: NaN where there is none. */
export const numbersOf = oncePerColumn((cells, index): Float64Array => {
  if (index === undefined) return new Float64Array(cells.size).fill(Number.NaN);
  const known = cells.numbersOf?.(index);
  if (known) return known;
  const numbers = new Float64Array(cells.size);
  for (let at = 0; at < cells.size; at++) numbers[at] = cells.numberOf(at, index);
  return numbers;
});

/** One of them; null where there is none. */
export function numberAt(numbers: Float64Array, at: number): number | null {
  const number = numbers[at] as number;
  return Number.isNaN(number) ? null : number;
}
