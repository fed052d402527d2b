import { expect, test } from 'vitest';
import { alternativesOf, cuesOf } from '../../../src/duty/screening/cues.ts';
import { HINTS, hintsOf } from '../../../src/duty/screening/hints.ts';
import { labellingWords } from '../../../src/duty/screening/language/child-first-words.ts';
import { LENGTH, type Stems, wordsIn } from '../../../src/duty/screening/stems.ts';
import { CALLING_WORDS, CONDITION_WORDS } from '../../../src/duty/screening/words/details.ts';
import { DEED, EVENT, PARTICIPLE } from '../../../src/duty/screening/words/incident.ts';
import { chooser, matching } from './matching.ts';

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

const holds = (words: readonly string[], stems: Stems): boolean =>
  words.some((word) => [...stems].some((stem) => (stem.length < LENGTH ? word === stem : word.startsWith(stem))));

test('what a labelling word matches holds all its cues', () => {
  const choose = chooser(1);
  let matched = 0;
  for (const { term, expression, cues } of labellingWords())
    for (let time = 0; time < 40; time += 1) {
      const text = matching(expression.source, choose);
      if (text.search(expression()) < 0) continue;
      matched += 1;
      for (const cue of cues) expect(holds(wordsIn(text), cue), `${term}: ${text} (${[...cue].join()})`).toBe(true);
      expect(hintsOf(text) & HINTS.label, `${term}: ${text}`).not.toBe(0);
    }
  expect(matched).toBeGreaterThan(10_000);
});

test.each([
  ['done', `${PARTICIPLE}|${DEED}`],
  ['happened', `${PARTICIPLE}|${DEED}|${EVENT}`],
  ['calling', CALLING_WORDS],
  ['condition', CONDITION_WORDS],
] as const)('what a word of the list "%s" matches is hinted at', (hint, words) => {
  const choose = chooser(2);
  for (const one of alternativesOf(words))
    for (let time = 0; time < 40; time += 1) {
      const text = matching(one, choose);
      if (!new RegExp(`^(?:${one})$`).test(text)) continue;
      expect(hintsOf(text) & HINTS[hint], `${one}: ${text}`).not.toBe(0);
    }
});
