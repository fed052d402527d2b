import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/compare/sentences.ts';

test.each([
  ['two', 'One. Two.', ['One.', 'Two.']],
  ['over lines', 'One\nand the same.\nTwo?', ['One and the same.', 'Two?']],
  ['paragraphs without a full stop', 'One\n\nTwo', ['One', 'Two']],
  ['items of a list', 'These:\n- one\n- two. Three', ['These:', 'one', 'two.', 'Three']],
  ['a numbered list', '1. one\n2. two', ['one', 'two']],
  [
    'quotes, brackets and marks close behind it',
    'He said “no.” Then (yes.) *Now.* So',
    ['He said “no.”', 'Then (yes.)', '*Now.*', 'So'],
  ],
  ['abbreviations', 'See e.g. The Act, St. Mary and Dr. Who. End', ['See e.g. The Act, St. Mary and Dr. Who.', 'End']],
  ['decimals and web addresses', 'It was 3.5 of www.example.org. Then 4', ['It was 3.5 of www.example.org.', 'Then 4']],
  ['what begins small goes on', 'It is 5 p.m. and late.', ['It is 5 p.m. and late.']],
  ['nothing', ' \n ', []],
])('%s', (_, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});
