import type { TextEdit } from '../../core/edited.ts';
import { sequenceChanges } from '../../core/sequence-changes.ts';
import type { ScalarPiece, ScalarStyle } from './scalar-pieces.ts';

const WORD = /[\p{L}\p{N}]+|[\s\S]/gu;

/** A replacement as those of the words that it changes. */
export function wordEdits(text: string, { start, end, text: now }: TextEdit): TextEdit[] {
  const [old, next] = [text.slice(start, end), now].map((part) => part.match(WORD) ?? []);
  const length = (words: readonly string[] = [], to: number): number => words.slice(0, to).join('').length;
  return sequenceChanges(old ?? [], next ?? []).map((change) => ({
    start: start + length(old, change.old[0]),
    end: start + length(old, change.old[1]),
    text: (next ?? []).slice(...change.now).join(''),
  }));
}

/** How text is written into a scalar of each style; `margin` is what its lines begin with. Whether it is then read as it was meant is for the caller to see. */
const WRITTEN: Readonly<Record<ScalarStyle, (text: string, margin: string) => string>> = {
  plain: (text, margin) => folded(text, margin),
  single: (text, margin) => folded(text.replaceAll("'", "''"), margin),
  double: (text) => text.replaceAll(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t'),
  literal: (text, margin) => text.replaceAll(/\n(?=[^\n]|$)/g, `\n${margin}`),
  folded: (text, margin) => folded(text, margin),
};

/** Line ends of a text that is folded: one more than it has. */
const folded = (text: string, margin: string): string => text.replaceAll(/\n+/g, (ends) => `\n${ends}${margin}`);

/**
 * A scalar as it is written, with parts of its value replaced: only the signs of those parts change. `edits` count in the value. Undefined where one
 * begins or ends within what is written as one.
 */
export function editedScalar(
  pieces: readonly ScalarPiece[],
  style: ScalarStyle,
  margin: string,
  edits: readonly TextEdit[],
): string | undefined {
  const written = pieces.map((piece) => piece.written);
  const ends: number[] = [];
  for (const { value } of pieces) ends.push((ends.at(-1) ?? 0) + value.length);
  const startOf = (index: number): number => (ends[index] ?? 0) - (pieces[index]?.value.length ?? 0);
  const isEmpty = (index: number): boolean => pieces[index]?.value === '';
  for (const { start, end, text } of edits) {
    const now = WRITTEN[style](text, margin);
    const before = pieces.findLastIndex((_, index) => !isEmpty(index) && (ends[index] ?? 0) <= start);
    const first = pieces.findIndex((_, index) => !isEmpty(index) && startOf(index) >= start);
    if (before >= 0 ? (ends[before] ?? 0) !== start : start !== 0) return undefined;
    if (end > start) {
      const last = pieces.findLastIndex((_, index) => !isEmpty(index) && (ends[index] ?? 0) <= end);
      if (first < 0 || last < first || (ends[last] ?? 0) !== end) return undefined;
      // A line end that adds nothing belongs to the blank line behind it.
      const from = isEmpty(first - 1) && written[first - 1] === '\n' ? first - 1 : first;
      written.fill('', from, last + 1);
      written[from] = now;
    } else if (first >= 0 && (before < 0 || pieces[before]?.written.includes('\n')))
      written[first] = now + written[first];
    else if (before >= 0) written[before] += now;
    else return undefined;
  }
  return written.join('');
}
