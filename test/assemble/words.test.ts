import { expect, test } from 'vitest';
import { amountInWords, asSentence, inARow } from '../../src/assemble/words.ts';

test.each([
  [0, 'no actions'],
  [1, 'one action'],
  [9, 'nine actions'],
  [10, '10 actions'],
  [1204, '1,204 actions'],
])('%i of a thing', (number, words) => {
  expect(amountInWords(number, 'action', 'actions')).toBe(words);
});

test.each([
  ['the whole partnership', 'The whole partnership.'],
  ['It ends. ', 'It ends.'],
  ['Does it?', 'Does it?'],
  ['so he said (“Stop!”)', 'So he said (“Stop!”)'],
  ['', ''],
])('%j as a sentence', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

test.each([
  [['Leicester'], 'Leicester'],
  [['Blaby', 'Melton'], 'Blaby, Melton'],
  [['Leicester', 'Leicester, Leicestershire and Rutland'], 'Leicester; Leicester, Leicestershire and Rutland'],
])('%j in a row', (names, row) => {
  expect(inARow(names)).toBe(row);
});
