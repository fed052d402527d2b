import { TEXT_SIZE } from '../theme.ts';
import { BOLD, type Metrics, REGULAR, UNITS_PER_EM } from './arimo.ts';
import { fontOf } from './font.ts';

interface Units {
  /** By the letter's code; 0 where it is not in the tables. */
  readonly letters: Uint16Array;
  readonly pairs: ReadonlyMap<number, number>;
  /** By the code of a letter that begins a pair: few do. */
  readonly begins: Uint8Array;
}

/** The codes of all letters in the tables are lower. */
const CODES = 0x2300;
const UNITS = { regular: unitsOf(REGULAR), bold: unitsOf(BOLD) };

/**
 * The width of text in CSS pixels, to the last digit what the canvas measures, which need not be there for it. Undefined where only the canvas
 * knows: for a letter that is not in the tables, and in another size than that of all text that is measured.
 */
export function knownWidth(font: string, text: string): number | undefined {
  const { bold, size } = fontOf(font);
  if (Number(size) !== TEXT_SIZE) return undefined;
  const { letters, pairs, begins } = bold ? UNITS.bold : UNITS.regular;
  let units = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    const own = letters[letter];
    if (!own) return undefined;
    units += begins[before] ? own + (pairs.get(pair(before, letter)) ?? 0) : own;
    before = letter;
  }
  // The canvas gives hundredths, in single precision.
  return Math.fround(Math.round((units * TEXT_SIZE * 100) / UNITS_PER_EM) / 100);
}

function pair(first: number, second: number): number {
  return first * CODES + second;
}

function unitsOf({ widths, pairs }: Metrics): Units {
  const letters = new Uint16Array(CODES);
  for (const [width, of] of Object.entries(widths))
    for (const letter of of) letters[letter.charCodeAt(0)] = Number(width);
  const between = new Map<number, number>();
  const begins = new Uint8Array(CODES);
  for (const [units, of] of Object.entries(pairs))
    for (let at = 0; at < of.length; at += 2) {
      begins[of.charCodeAt(at)] = 1;
      between.set(pair(of.charCodeAt(at), of.charCodeAt(at + 1)), Number(units));
    }
  return { letters, pairs: between, begins };
}
