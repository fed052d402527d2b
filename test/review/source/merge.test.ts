import { expect, test } from 'vitest';
import { edited } from '../../../src/core/edited.ts';
import { contentFile, fieldAt } from '../../../src/review/source/field.ts';
import { areApart, joined } from '../../../src/review/source/merge.ts';

const TEXT = 'They met. All were heard. It **rained** (St. John said). So it was.';
/** A field that holds a text. */
function fieldOf(text: string) {
  const file = contentFile('content/engagement.yaml', JSON.stringify({ introduction: text }));
  const found = file && fieldAt(file, 'introduction');
  if (!found) throw new Error('no field');
  return found;
}
const field = fieldOf(TEXT);

type Words = readonly [from: string, to: string];
const edit = ([from, to]: Words) => ({ start: 0, end: TEXT.length, text: TEXT.replace(from, to) });

test.each<[string, Words, Words, string | undefined]>([
  [
    'words of two sentences',
    ['met', 'spoke'],
    ['it was', 'it is'],
    'They spoke. All were heard. It **rained** (St. John said). So it is.',
  ],
  ['words of one sentence', ['All', 'Most'], ['heard', 'asked'], undefined],
  ['the same words', ['met', 'spoke'], ['met', 'sang'], undefined],
  [
    'the same words in the same way, and others',
    ['They met. All', 'We met. All'],
    ['They met. All were', 'We met. All are'],
    'We met. All are heard. It **rained** (St. John said). So it was.',
  ],
  [
    'a sentence that is taken out, and words of another',
    [' All were heard.', ''],
    ['met', 'spoke'],
    'They spoke. It **rained** (St. John said). So it was.',
  ],
  ['a sentence that is taken out, and words of it', [' All were heard.', ''], ['heard', 'asked'], undefined],
  [
    'a sentence more, and words of the one before it',
    ['met.', 'met. They sang.'],
    ['They met', 'We met'],
    'We met. They sang. All were heard. It **rained** (St. John said). So it was.',
  ],
  ['two sentences more in one place', ['met.', 'met. They sang.'], ['met.', 'met. They wept.'], undefined],
  [
    'two sentences more in two places',
    ['met.', 'met. They sang.'],
    ['heard.', 'heard. They wept.'],
    'They met. They sang. All were heard. They wept. It **rained** (St. John said). So it was.',
  ],
  [
    'words more at the beginning of a sentence, and its end',
    ['All', 'Then all'],
    ['heard.', 'heard (twice).'],
    undefined,
  ],
  ['what would be emphasis together', ['met', 'met *so'], ['it was', 'it was no*'], undefined],
  [
    'bold around a sentence, and words of another',
    ['All were heard.', '**All were heard.**'],
    ['it was', 'it is'],
    'They met. **All were heard.** It **rained** (St. John said). So it is.',
  ],
  [
    'a paragraph that is divided, and words of another sentence',
    ['met. All', 'met.\n\nAll'],
    ['it was', 'it is'],
    'They met.\n\nAll were heard. It **rained** (St. John said). So it is.',
  ],
])('of %s', (_, one, other, expected) => {
  const [a, b] = [edit(one), edit(other)];
  for (const [first, second] of [
    [a, b],
    [b, a],
  ] as const) {
    expect(areApart(field, first, second)).toBe(expected !== undefined);
    if (expected !== undefined) expect(edited(TEXT, joined(TEXT, [first, second]))).toBe(expected);
  }
});

test('changes that are apart as they are written and not as they are printed are not apart', () => {
  const value = '. *a **bold**';
  const [one, other] = ['. *a **bold**so. so. ', '. *a **bo**bold** . d**'].map((text) => ({
    start: 0,
    end: value.length,
    text,
  }));
  if (!one || !other) throw new Error('no edits');
  expect([areApart(fieldOf(value), one, other), areApart(fieldOf(value), other, one)]).toEqual([false, false]);
});
