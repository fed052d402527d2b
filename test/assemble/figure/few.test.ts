import { expect, test } from 'vitest';
import type { DataTableNode, FigureNode } from '../../../src/assemble/nodes.ts';
import { assemblyOf, type Given, textOf, treeOf, years } from './assembly.ts';
import { pooled } from './periods.ts';

const ENGLAND = years([9_600, 9_600, 9_600, 9_600, 9_600], { area: 'E92000001', denominator: 100_000_000 });
const RARE = (latest: number): Given => ({
  observations: [...years([9, 8, 9, 9, latest], { denominator: 10_000 }), ...ENGLAND],
});
const made = (markdown: string, given: Given) => treeOf(markdown, assemblyOf(given));
const said = (markdown: string, given: Given) => textOf(made(markdown, given));

const cases: [string, number, string][] = [
  ['none beside a rate that the limits reach', 0, 'too few to compare with England'],
  ['a few', 3, 'too few to compare with England'],
  ['few that are clearly more', 9, 'higher than England'],
];

test.each(cases)('%s', (_, count, expected) => {
  const given = RARE(count);
  expect(said(':comparison[assaults]', given)).toBe(expected);
  const figure = made('::chart{indicator="assaults" areas="A1,E92000001"}', given).children[0] as FigureNode;
  expect(figure.headline).toContain(expected);
  expect(figure.notes.join(' ').includes('Fewer than 10 events')).toBe(expected.startsWith('too few'));
  const [profile] = made('::profile', given).children as DataTableNode[];
  const beside = profile?.rows[0]?.cells[4];
  expect(beside?.map(textOf).join('')).toMatch(
    new RegExp(`^([▲▼] )?${expected.replace(/ (?:with|than) England$/, '')}$`),
  );
  for (const text of [figure.headline, figure.alt, said(':message[assaults]', given)])
    expect(text).not.toMatch(/similar/);
});

test('from 10 events on a rate is similar', () => {
  const given: Given = { observations: [...years([10], { denominator: 100_000 }), ...ENGLAND] };
  expect(said(':comparison[assaults]', given)).toBe('similar to England');
});

test('a count without residents is a message with its change, and not "not available"', () => {
  const given: Given = { observations: years([200, 90], { denominator: null }) };
  const message = said(':message[assaults]', given);
  expect(message).toMatch(/there were 90 .* in Northtown/);
  expect(message).toContain('down from 200 in 2022/23');
  expect(message).not.toMatch(/not available|per 100,000/);
});

test('a hidden count stays hidden', () => {
  const given: Given = { observations: years([200, 3], { denominator: null }), rules: { from: 1, to: 4 } };
  expect(said(':message[assaults]', given)).toMatch(/not shown/);
});

test.each([
  ['overlap', 1, 'because the periods overlap'],
  ['follow each other', 3, 'several years together'],
])('pooled years that %s answer why there is no trend', (_, step, why) => {
  const given: Given = { observations: pooled(5, step), meta: { period: { type: 'pooled_years' } } };
  expect(said(':message[assaults]', given)).toContain(why);
  expect(said(':trend[assaults]', given)).toMatch(/not tested \(/);
});

test('an alternative text that drops the level gives the own value beside the other', () => {
  const meta = {
    label: 'Recorded assaults on people of any age in any public place, by day or by night, in any weather',
  };
  const observations = [
    ...years([60, 59, 61, 60, 60]),
    ...years([9_600, 9_600, 9_600, 9_600, 9_600], { area: 'E92000001', denominator: 10_000_000 }),
  ];
  const { alt } = made('::chart{indicator="assaults" areas="A1,E92000001"}', { observations, meta })
    .children[0] as FigureNode;
  expect(alt).toContain('60.0, lower than England (96.0)');
});

test('peers whose rate rounds to 0 have some events', () => {
  const given: Given = {
    observations: [...years([40]), ...years([1], { area: 'A2', denominator: 9e6 })],
    meta: { peers: { areas: ['A2'], source: 'A list', year: '2024' } },
  };
  expect(said(':peers[assaults]', given)).toContain('(less than 0.1)');
});
