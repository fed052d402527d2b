import { expect, test } from 'vitest';
import { straightened } from '../../src/assemble/curly-marks.ts';
import { DIRECTIVES } from '../../src/directives/generated/directives.ts';

const known = new Map(Object.entries(DIRECTIVES));

/** Of each text, where curly marks are told, and what is read in its place. */
test.each<[string, string, string, readonly string[]]>([
  ['each value', '::chart{kind=“line” indicator=“x”}', '::chart{kind="line" indicator="x"}', ['1:14 “”']],
  [
    'a value of several words',
    '::chart{kind="line" caption=“Violence since it fell”}',
    '::chart{kind="line" caption="Violence since it fell"}',
    ['1:29 “”'],
  ],
  [
    'a token, in its sentence',
    'It\nwas :rate[x]{area=‘own’} there.',
    'It\nwas :rate[x]{area="own"} there.',
    ['2:19 ‘’'],
  ],
  ['one mark of two', ':rate[x]{area=“own" period="a”}', ':rate[x]{area="own" period="a"}', ['1:15 “”']],
  ['the marks of other languages', ':rate[x]{area=„own“}', ':rate[x]{area="own"}', ['1:15 „“']],
  ['a straight mark within', ':rate[x]{area=“the "own" one”}', `:rate[x]{area='the "own" one'}`, ['1:15 “”']],
  ['an apostrophe within', '::chart{caption=“Leicester’s crime”}', '::chart{caption="Leicester’s crime"}', ['1:17 “”']],
  [
    'two of them',
    ':rate[x]{area=“a”} and :rate[x]{area=“b”}',
    ':rate[x]{area="a"} and :rate[x]{area="b"}',
    ['1:15 “”', '1:38 “”'],
  ],
])('curly marks around %s are read as straight ones, and told', (_, text, meant, expected) => {
  const { text: straight, found } = straightened(text, known);
  expect(straight).toBe(meant);
  expect(found.map(({ line, column, marks }) => `${line}:${column} ${marks.join('')}`)).toEqual(expected);
  expect(found.every(({ meant: own }) => meant.includes(own))).toBe(true);
});

test.each([
  ['said within straight ones', '::chart{caption="They said “no”"}'],
  ['said in the sentence', 'They said “no” of :rate[x]{area="own"}.'],
  ['of words that are no directive', ':word{kind=“line”}'],
  ['of what is escaped', '\\:rate[x]{area=“own”}'],
])('marks %s stay', (_, text) => {
  expect(straightened(text, known)).toEqual({ text, found: [] });
});

test('a long text of marks is read at once', () => {
  const text = `:rate[x]{${'=“'.repeat(10_000)}}`;
  expect(straightened(text, known).found).toHaveLength(1);
}, 5000);
