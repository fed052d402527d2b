import { LIMITS } from '../core/limits.ts';
import type { Kinds } from './csv-kinds.ts';
import { numberIn } from './csv-numbers.ts';

/** A column of a plain text that is being read, row by row. */
export interface PlainColumn {
  /** Reads the cell that begins here, in a line that ends there, and answers where it ends; -1 where it is none that is plain. */
  readonly read: (from: number, endOfLine: number) => number;
  readonly textOf: (at: number) => string;
  readonly numberOf: (at: number) => number;
  /** Where they are known from reading. */
  readonly kinds?: () => Kinds;
  readonly numbers?: () => Float64Array;
}

const COMMA = ','.charCodeAt(0);

/** Where a cell ends that begins here: at a comma, or in the last column at the end of the line. */
function endOfCell(text: string, from: number, endOfLine: number, isLast: boolean): number {
  const comma = text.indexOf(',', from);
  const isWithin = comma >= 0 && comma < endOfLine;
  if (isWithin === isLast) return -1;
  const end = isLast ? endOfLine : comma;
  return end - from > LIMITS.textLength ? -1 : end;
}

/** A column of words: few, as a rule, which come again from row to row or in turn. A string is made of a cell only where it is neither the one above nor the one that came after that. */
export function columnOfWords(text: string, isLast: boolean): PlainColumn {
  const of: number[] = [];
  const firsts: number[] = [];
  const words: string[] = [];
  const kindOf = new Map<string, number>();
  /** For each kind the one that came after it. */
  const next: number[] = [];
  let kind = -1;
  const endOfWord = (word: string | undefined, from: number, endOfLine: number): number => {
    if (word === undefined) return -1;
    const end = from + word.length;
    const isEnd = isLast ? end === endOfLine : text.charCodeAt(end) === COMMA;
    return isEnd && text.startsWith(word, from) ? end : -1;
  };
  const read = (from: number, endOfLine: number): number => {
    let end = endOfWord(words[kind], from, endOfLine);
    if (end < 0) {
      const before = kind;
      kind = next[before] ?? -1;
      end = endOfWord(words[kind], from, endOfLine);
      if (end < 0) {
        end = endOfCell(text, from, endOfLine, isLast);
        if (end < 0) return -1;
        const word = text.slice(from, end).trim();
        kind = kindOf.get(word) ?? words.push(word) - 1;
        kindOf.set(word, kind);
        if (kind === firsts.length) firsts.push(of.length);
        if (before >= 0) next[before] = kind;
      }
    }
    of.push(kind);
    return end;
  };
  const textOf = (at: number): string => words[of[at] as number] as string;
  return {
    read,
    textOf,
    numberOf: (at) => numberIn(textOf(at)) ?? Number.NaN,
    kinds: () => ({ of: Uint32Array.from(of), firsts }),
  };
}

/** So many digits are a whole number that is exact. */
const EXACT = 15;
const [ZERO, NINE] = ['0', '9'].map((digit) => digit.charCodeAt(0)) as [number, number];

/** A column of numbers, most of which come once. */
export function columnOfNumbers(text: string, isLast: boolean): PlainColumn {
  const begins: number[] = [];
  const ends: number[] = [];
  const numbers: number[] = [];
  const textOf = (at: number): string => text.slice(begins[at], ends[at]).trim();
  const read = (from: number, endOfLine: number): number => {
    let value = 0;
    let end = from;
    while (end < endOfLine) {
      const code = text.charCodeAt(end);
      if (code < ZERO || code > NINE) break;
      value = value * 10 + code - ZERO;
      end += 1;
    }
    const digits = end - from;
    const isEnd = isLast ? end === endOfLine : end < endOfLine && text.charCodeAt(end) === COMMA;
    const isWhole = isEnd && digits > 0 && digits <= EXACT;
    if (!isWhole) end = endOfCell(text, from, endOfLine, isLast);
    if (end < 0) return -1;
    const at = begins.push(from) - 1;
    ends.push(end);
    numbers.push(isWhole ? value : (numberIn(textOf(at)) ?? Number.NaN));
    return end;
  };
  return { read, textOf, numberOf: (at) => numbers[at] as number, numbers: () => Float64Array.from(numbers) };
}
