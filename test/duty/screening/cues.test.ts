import { expect, test } from 'vitest';
import { alternativesOf, cuesOf } from '../../../src/duty/screening/cues.ts';

const none: ReadonlySet<string> = new Set();

test('an expression is cut where no bracket is open', () => {
  expect(alternativesOf('thugs?|(?:a|b) c|d(?=e|f)')).toEqual(['thugs?', '(?:a|b) c', 'd(?=e|f)']);
});

test.each([
  ['thugs?', [['thug']]],
  ['yobs?', [['yob', 'yobs']]],
  ['lifestyle choices?', [['life'], ['choi']]],
  [
    '(?:rough|bad) (?:estates?|towns?)',
    [
      ['roug', 'bad'],
      ['esta', 'town'],
    ],
  ],
  // A choice counts by its longest word, and beside what may be left out.
  ['(?:are|is) (?:\\w+ ){0,2}(?:no good|rotten)', [['good', 'rott']]],
  // What may be left out, or goes on in a way that is not known, is no cue.
  ['(?:drug )?addicts?', [['addi']]],
  ['(?:a|an) (?:rat|thug)s', [['rat', 'rats', 'thug']]],
])('the cues of %s', (expression, cues) => {
  const found = cuesOf(expression, none).map((starts) => [...starts].toSorted());
  for (const [at, starts] of cues.entries()) for (const start of starts) expect(found[at]).toContain(start);
});
