import { expect, test } from 'vitest';
import { alternativesOf, cuesOf } from '../../../src/duty/screening/cues.ts';

test('an expression is cut where no bracket is open', () => {
  expect(alternativesOf('thugs?|(?:a|b) c|d(?=e|f)')).toEqual(['thugs?', '(?:a|b) c', 'd(?=e|f)']);
});

test.each([
  ['thugs?', [['thug']]],
  ['yobs?', [['yob', 'yobs']]],
  ['lifestyle choices?', [['lifestyle'], ['choice']]],
  [
    '(?:rough|bad) (?:estates?|towns?)',
    [
      ['rough', 'bad'],
      ['estate', 'town'],
    ],
  ],
  // A choice counts by its longest word, and beside what may be left out.
  ['(?:are|is) (?:\\w+ ){0,2}(?:no good|rotten)', [['good', 'rotten']]],
  // What may be left out, or goes on in a way that is not known, is no cue.
  ['(?:drug )?addicts?', [['addict']]],
  ['(?:a|an) (?:rat|thug)s', [['rat', 'rats', 'thug']]],
])('the cues of %s', (expression, cues) => {
  const found = cuesOf(expression).map((stems) => [...stems].toSorted());
  for (const [at, stems] of cues.entries()) for (const stem of stems) expect(found[at]).toContain(stem);
});
