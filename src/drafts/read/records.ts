import { oneLine } from '../folded.ts';
import type { Meant } from '../known.ts';
import { type Left, leftOut, type Read, said } from './reading.ts';
import { partsOf } from './words.ts';

const kindInWords = (kinds: readonly string[]): string => (kinds[0] ?? 'record').replaceAll('_', ' ');
const unknown = (kinds: readonly string[]): string =>
  `the folder has no ${kindInWords(kinds)} of this name, or several; write its id`;

/** The record of the folder that a cell names. */
export const record: Read = (text, { key, node }, known) => {
  const kinds = node['x-ref'] ?? [];
  const found = known.meant(oneLine(text), kinds);
  if (!found) return leftOut(text, unknown(kinds));
  return said({ [key]: found.id }, guessed(key, [[text, found]]));
};

/** The records of the folder that a cell names. A name with a comma or an "and" in it is tried as a whole first, then line by line. */
export const records: Read = (text, { key, item }, known) => {
  const kinds = item?.['x-ref'] ?? [];
  const found: [string, Meant][] = [];
  const left: Left[] = [];
  for (const piece of piecesOf(text, (words) => known.meant(words, kinds, true) !== undefined)) {
    const meant = known.meant(piece, kinds);
    if (meant) found.push([piece, meant]);
    else left.push({ words: piece, why: unknown(kinds) });
  }
  const ids = [...new Set(found.map(([, { id }]) => id))];
  return { values: ids.length > 0 ? { [key]: ids } : {}, left, remarks: guessed(key, found) };
};

/** The parts of a text of which each is known as a whole, or cannot be parted further. */
export function piecesOf(text: string, isKnown: (words: string) => boolean): string[] {
  const whole = oneLine(text);
  if (isKnown(whole)) return [whole];
  for (const between of [/\s*[\n;]\s*/, /\s*,\s*/]) {
    const pieces = text.split(between).filter((piece) => piece.trim() !== '');
    if (pieces.length > 1) return pieces.flatMap((piece) => piecesOf(piece, isKnown));
  }
  const pieces = partsOf(text);
  return pieces.length > 1 && pieces.some(isKnown) ? pieces.flatMap((piece) => piecesOf(piece, isKnown)) : [whole];
}

const guessed = (key: string, found: readonly (readonly [string, Meant])[]): Record<string, string> => {
  const guesses = found
    .filter(([, { isGuess }]) => isGuess)
    .map(([words, { name }]) => `"${oneLine(words)}", read as ${name}`);
  return guesses.length > 0 ? { [key]: guesses.join('; ') } : {};
};
