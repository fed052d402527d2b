import { edited, overlap, type TextEdit } from '../../core/edited.ts';
import type { Field } from './field.ts';
import { blockKeys, GAP } from './rewrite-block.ts';
import { wordEdits } from './rewrite-scalar.ts';

/**
 * Whether two replacements of the same words of a field can both be made (three-way merge): what either changes is the same, or stands in other sentences and does not touch what the other changes, and
 * together they print what either prints.
 */
export function areApart({ value, isMarkdown }: Field, one: TextEdit, other: TextEdit): boolean {
  const [a, b] = [wordEdits(value, one), wordEdits(value, other)];
  const sentences = sentencesOf(value);
  const isApart = without(a, b).every((x) => without(b, a).every((y) => !meets(x, y, sentences)));
  if (!isApart) return false;
  const keysOf = (text: string): string => blockKeys(text, isMarkdown).join(GAP);
  const before = keysOf(value);
  const printed = [one, other].map((edit) => ({ start: 0, end: before.length, text: keysOf(edited(value, [edit])) }));
  const prints = joined(before, printed);
  // Marks that pair up in another way change more of what is printed than was typed.
  if (prints.some((x) => prints.some((y) => x !== y && overlap(x, y)))) return false;
  return edited(before, prints) === keysOf(edited(value, joined(value, [one, other])));
}

/** Replacements as those of the words that they change, each once. */
export function joined(value: string, edits: readonly TextEdit[]): TextEdit[] {
  const found: TextEdit[] = [];
  for (const edit of edits) found.push(...without(wordEdits(value, edit), found));
  return found;
}

const isSame = (one: TextEdit, other: TextEdit): boolean =>
  one.start === other.start && one.end === other.end && one.text === other.text;

const without = (edits: readonly TextEdit[], others: readonly TextEdit[]): TextEdit[] =>
  edits.filter((edit) => !others.some((other) => isSame(edit, other)));

type Range = Pick<TextEdit, 'start' | 'end'>;

/** Where a sentence ends: a sign that ends one, quote marks and stars behind it, and a blank before what begins the next. */
const END = /(?<=[.!?…]["'”’)\]*]*)\s+(?=["'“‘([*\\]*[\p{Lu}\p{N}])/gu;

/** Where the sentences of a text stand, the blanks between them left out. */
export function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const { 0: blank, index } of text.matchAll(END)) {
    sentences.push({ start, end: index });
    start = index + blank.length;
  }
  return [...sentences, { start, end: text.length }];
}

const meets = (one: TextEdit, other: TextEdit, sentences: readonly Range[]): boolean =>
  (one.start <= other.end && other.start <= one.end) ||
  sentences.some((sentence) => isWithin(one, sentence) && isWithin(other, sentence));

/** Whether something of a sentence is changed. A whole sentence that is put in beside it changes nothing of it. */
function isWithin({ start, end, text }: TextEdit, sentence: Range): boolean {
  if (start < end) return start < sentence.end && sentence.start < end;
  if (start > sentence.start && start < sentence.end) return true;
  return (start === sentence.start || start === sentence.end) && !/[.!?…]["'”’)\]*]*\s*$/u.test(text);
}
