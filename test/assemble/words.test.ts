import { expect, test } from 'vitest';
import { listInWords } from '../../src/assemble/figure/words.ts';
import { PROGRAM_LABELS } from '../../src/assemble/generated/templates.js';
import { flatLabels } from '../../src/assemble/labels.ts';
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
  [['Blaby', 'Hinckley and Bosworth'], 'Blaby; Hinckley and Bosworth'],
  [['Fire And Rescue', 'Police', 'Probation'], 'Fire And Rescue; Police; Probation'],
  [['Sandwell', 'Andover'], 'Sandwell, Andover'],
  [['Hinckley and Bosworth'], 'Hinckley and Bosworth'],
])('%j in a row', (names, row) => {
  expect(inARow(names)).toBe(row);
});

test.each([
  [[], ''],
  [['Hinckley and Bosworth'], 'Hinckley and Bosworth'],
  [['Blaby', 'Melton'], 'Blaby and Melton'],
  [['Blaby', 'Charnwood', 'Melton'], 'Blaby, Charnwood and Melton'],
  [['Blaby', 'Hinckley and Bosworth'], 'Blaby, and Hinckley and Bosworth'],
  [['Blaby and Hinckley and Bosworth', 'England'], 'Blaby and Hinckley and Bosworth, and England'],
  [['Blaby', 'Hinckley and Bosworth', 'Melton'], 'Blaby; Hinckley and Bosworth; and Melton'],
  [['Blaby', 'Melton', 'Oadby and Wigston'], 'Blaby; Melton; and Oadby and Wigston'],
  [['Leicester', 'Leicester, Leicestershire and Rutland'], 'Leicester; and Leicester, Leicestershire and Rutland'],
  [['Bristol, City of', 'Bath'], 'Bristol, City of; and Bath'],
])('%j as a list', (names, list) => {
  expect(listInWords(names, flatLabels(PROGRAM_LABELS))).toBe(list);
});
