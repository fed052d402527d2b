import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { brokenWords, lostWords } from '../../scripts/measure/broken-words.mjs';
import { textOf } from '../../scripts/measure/paragraphs.mjs';
import { printedFaults } from '../../scripts/measure/printed-faults.mjs';
import { repeatedAcross, repeatedWithin, sentences } from '../../scripts/measure/sentences.mjs';
import { whiteShare } from '../../scripts/measure/white.mjs';
import { documentOf } from '../render/docx/package.ts';

const LONG = 'This sentence has eight words and a stop.';

describe('sentences', () => {
  test('of eight words and more are told apart, and contents repeat nothing', () => {
    const text = `${LONG} Too short. ${LONG.replace('eight', 'some')}`;
    expect(sentences([{ text }, { style: 'TOC1', text: LONG }])).toHaveLength(2);
  });

  test('said again are counted beyond the first', () => {
    const all = sentences([{ text: `${LONG} ${LONG}` }, { text: LONG.toUpperCase() }, { text: `Not ${LONG}` }]);
    expect(repeatedWithin(all)).toMatchObject({ sentences: 4, distinct: 1, extra: 2, words: 16 });
    expect(repeatedAcross(all, sentences([{ text: LONG }]))).toEqual({ distinct: 1, share: 0.75 });
  });
});

test('the numbers of sources are no words', async () => {
  const sources = [{ reference: 'act', fact: undefined, number: 5 }];
  const children: PhrasingContent[] = [
    { type: 'text', value: 'It is said.' },
    { type: 'citations', sources, isAfterNumber: false },
    { type: 'text', value: ' Twice.' },
  ];
  expect(textOf(await documentOf({ type: 'paragraph', children }))).toContain('It is said. Twice.');
});

test.each([
  ['Leicestershire', ['Leicestershir', 'e'], ['Leicestershir']],
  ['a follow-up', ['a', 'follow-', 'up'], []],
  ['Leicestershire, Leicester', ['Leicestershire,', 'Leicester'], []],
  ['https://example.org/long', ['https://exam', 'ple.org/long'], []],
  ['“We Don’t Carry”.5 Carrying', ['“We', 'Don’t', 'Carry”.', 'Carrying'], []],
  ['a note after the word5 is no word', ['12', 'word', '5', 'is'], []],
  ['12,345,678 of 129,000', ['12,345,', '678', 'of', '129'], ['12,345']],
  ['section 13(3)(a)', ['section', '13(3)', '(a)'], []],
])('in %j printed as %j, %j are broken', (text, words, pieces) => {
  expect(brokenWords(text, [words]).map(({ piece }) => piece)).toEqual(pieces);
});

test('what no page prints is lost', () => {
  expect(lostWords('one two two', [['one'], ['two']])).toEqual([{ word: 'two', missing: 1 }]);
});

test('placeholders, dates, codes and dashes are counted', () => {
  const text = 'Not yet recorded. To be confirmed on 2026-11-01 (SVD-D-07, a-lead-1); drug-related';
  expect(printedFaults(text, ['–', '', 'a – b'])).toMatchObject({
    notYetRecorded: 1,
    toBeConfirmed: 1,
    isoDates: 1,
    requirementCodes: 1,
    ids: 1,
    dashCells: 1,
    blankCells: 1,
  });
});

/** A page of 1 inch by 4, ten dots to an inch, with ink in some rows. */
function page(inked: readonly number[], ink = 0): Buffer {
  const pixels = Buffer.alloc(10 * 40, 255);
  for (const row of inked) pixels[row * 10 + 3] = ink;
  return Buffer.concat([Buffer.from('P5\n10 40\n255\n'), pixels]);
}

test.each([
  ['an empty page', page([]), 1],
  ['a header is no text', page([2]), 1],
  ['a line in the middle', page([19]), 0.5],
  ['the mark of a draft is no text', page([19], 220), 1],
])('%s: the largest gap', (_what, file, share) => {
  expect(whiteShare(file, 10)).toBeCloseTo(share, 1);
});
