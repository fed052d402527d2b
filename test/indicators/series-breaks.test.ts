import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/indicators/parse-period.ts';
import type { Period } from '../../src/indicators/period.ts';
import { breaksInside, breaksOf, type Comparability, namedBreaks } from '../../src/indicators/series-breaks.ts';
import { unusualOf } from '../../src/indicators/unusual-periods.ts';

const HISTORY = [
  { id: 'first', from: '2019/20' },
  { id: 'second', from: '2020/21' },
  { id: 'third', from: '2023/24' },
];
const period = (text: string): Period => parsePeriod(text, undefined) as Period;
const points = (texts: readonly string[], flagged = '') =>
  texts.map((text) => ({ period: period(text), flags: text === flagged ? ['break'] : [] }));

const named: [string, Comparability, string[]][] = [
  ['no version', {}, []],
  ['the present version', { definition_version: 'third' }, ['2019-04-01', '2020-04-01', '2023-04-01']],
  ['an older version', { definition_version: 'second' }, ['2019-04-01', '2020-04-01']],
  ['counted back', { definition_version: 'third', counted_back: true }, []],
  ['a version that history does not have', { definition_version: 'fourth' }, []],
  [
    'breaks of its own',
    { breaks: [{ from: '2002-04-01', text: 'Rules' }], definition_version: 'first' },
    ['2002-04-01', '2019-04-01'],
  ],
];
test.each(named)('%s', (_, meta, expected) => {
  expect(namedBreaks(meta, HISTORY).map(({ from }) => from)).toEqual(expected);
});

test('a change that metadata names on its day is named once, in its words', () => {
  const meta = { definition_version: 'third', breaks: [{ from: '2023-04-01', text: 'A wider definition' }] };
  const found = namedBreaks(meta, HISTORY).filter(({ from }) => from === '2023-04-01');
  expect(found.map(({ text }) => text)).toEqual(['A wider definition']);
});

const inside: [string, string, string[], [number, number][]][] = [
  ['on the first day of a year', '2020-04-01', ['2018/19', '2019/20', '2020/21', '2021/22'], [[2, 2]]],
  ['on the first day of the series', '2018-04-01', ['2018/19', '2019/20'], []],
  ['after the series', '2021-04-01', ['2018/19', '2019/20'], []],
  ['within a year parts it on both sides', '2019-10-01', ['2018/19', '2019/20', '2020/21'], [[1, 2]]],
  [
    'of years that overlap parts each that holds it',
    '2020-01-01',
    ['2017 - 19', '2018 - 20', '2019 - 21', '2020 - 22'],
    [[1, 3]],
  ],
];
test.each(inside)('a break %s', (_, from, texts, expected) => {
  const found = breaksInside([{ from, text: 'x', of: 'counting' }], texts.map(period));
  expect(found.map(({ before, through }) => [before, through])).toEqual(expected);
});

test('a flag on a row is a break where none is named', () => {
  const series = points(['2018/19', '2019/20'], '2019/20');
  expect(breaksOf([], series).map(({ from }) => from)).toEqual(['2019-04-01']);
  expect(breaksOf([{ from: '2019-06-01', text: 'x', of: 'counting' }], series)).toHaveLength(1);
});

test.each([
  ['2020/21', '2020/21', true],
  ['2020/21', '2020-06', true],
  ['2020/21', '2019/20 - 21/22', true],
  ['2020/21', '2021/22', false],
  ['2020/21', '2020', false],
  ['nonsense', '2020/21', false],
])('%s makes %s unusual: %s', (unusual, text, expected) => {
  expect(unusualOf(period(text), [{ period: unusual, why: 'x' }]) !== undefined).toBe(expected);
});
