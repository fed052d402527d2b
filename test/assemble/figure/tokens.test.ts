import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/indicators/parse-period.ts';
import type { Period, PeriodType } from '../../../src/indicators/period.ts';
import { observation } from '../../disclosure/indicator.ts';
import { assemblyOf, textOf, treeOf, years } from './assembly.ts';

const OBSERVATIONS = [
  ...years([400, 350, 300, 250, 200]),
  ...years([100, 100, 100, 100, 100], { area: 'E92000001', denominator: 10_000_000 }),
  ...years([210, 205, 195, 205, 200], { area: 'A2' }),
  ...years([40, 30, 20, 3, 2], { age: '0-24' }),
];
const META = { age_bands: ['all', '0-24'] };
const given = { observations: OBSERVATIONS, meta: META, rules: { from: 1, to: 4 } };

const words: [string, string][] = [
  [':comparison[assaults]', 'higher than England'],
  [':comparison[assaults]{with=A2}', 'similar to Southtown'],
  [':comparison[assaults]{age=0-24}', 'not compared with England'],
  [':change[assaults]', 'down from 250.0 in 2022/23 (20.0 per cent)'],
  [':change[assaults]{from=2019/20}', 'down from 400.0 in 2019/20 (50.0 per cent)'],
  [':change[assaults]{area=A2}', 'not clearly different from 205.0 in 2022/23'],
  [':change[assaults]{age=0-24}', 'not comparable with 2022/23'],
  [':trend[assaults]', 'decreasing'],
  [':trend[assaults]{area=A2}', 'no significant change'],
  [':trend[assaults]{age=0-24}', 'not tested (a year is absent or not shown)'],
  [':rate[assaults]{age=0-24}', '[c]'],
  [':rate[assaults]{period=2021/22}', '300.0'],
];

test.each(words)('%s', (token, expected) => {
  const assembly = assemblyOf(given);
  expect(textOf(treeOf(`x ${token}`, assembly))).toBe(`x ${expected}`);
  expect(assembly.diagnostics).toEqual([]);
});

const PERIODS: [PeriodType, string, string, string][] = [
  ['point_in_time', '2024-03-31', '2025-03-31', 'on 31 March 2024'],
  ['rolling_12_months', 'R12-2024-03', 'R12-2025-03', 'in the 12 months to March 2024'],
  ['academic_year', '2023/24', '2024/25', 'in the academic year 2023/24'],
  ['month', '2024-03', '2025-03', 'in March 2024'],
];
test.each(PERIODS)('a change from a %s', (type, from, to, expected) => {
  const observations = [from, to].map((text, i) =>
    observation({ area: 'A1', period: parsePeriod(text, type) as Period, count: 200 + 200 * i, denominator: 100_000 }),
  );
  const assembly = assemblyOf({ observations, meta: { period: { type, other_types: [] } } });
  expect(textOf(treeOf(`x :change[assaults]{from=${from}}`, assembly))).toContain(`up from 200.0 ${expected}`);
  expect(textOf(treeOf(':message[assaults]', assembly))).not.toMatch(/[Ii]n (12 months|\d+ [A-Z]|\d\S+ academic)/);
});

test('of a change without a period before, the periods that are there are told, and how one is written', () => {
  const assembly = assemblyOf({
    ...given,
    observations: OBSERVATIONS.filter(({ period }) => period.text !== '2022/23'),
  });
  treeOf('x :change[assaults]{area=A2}', assembly);
  treeOf('x :change[assaults]{area=A2 period=2019/20}', assembly);
  const fixes = assembly.diagnostics.map(({ code, fix }) => `${code} ${fix}`);
  expect(fixes[0]).toMatch(/^token\/unknown .*\{from="2021\/22"\}.*2021\/22, 2020\/21 and 2019\/20/);
  expect(fixes[1]).not.toContain('from=');
});

test('a percentage needs its base', () => {
  const meta = { ...META, display: { min_base_percent: 1000 } };
  expect(textOf(treeOf('x :change[assaults]', assemblyOf({ ...given, meta })))).toBe('x down from 250.0 in 2022/23');
});

test('no change is told across a break', () => {
  const meta = { ...META, breaks: [{ from: '2022-04-01', text: 'New rules' }] };
  const markdown = 'x :change[assaults]{from=2019/20}; :change[assaults]; :trend[assaults]';
  expect(textOf(treeOf(markdown, assemblyOf({ ...given, meta })))).toBe(
    'x not comparable with 2019/20; down from 250.0 in 2022/23 (20.0 per cent); not tested (a break in the series)',
  );
});

test('the whole key message', () => {
  const text = textOf(treeOf(':message[assaults]', assemblyOf(given)));
  expect(text).toMatch(/^In 2023\/24 there were 200 recorded offences in Northtown, 200\.0 per 100,000 residents/);
  expect(text).toContain('higher than England (1.0). The rate has been decreasing');
});

const PEERS = { areas: ['A1', 'A2', 'E92000001'], source: 'Invented list', year: '2024' };
const beside: [string, string][] = [
  [':peers[assaults]', 'higher than its 2 peers together (3.0), number 1 of 3 from the highest'],
  [':peers[assaults]{area=A2}', 'higher than its 2 peers together (3.0), number 1 of 3 from the highest'],
  [':peers[assaults]{age=0-24}', 'not compared with its peers'],
];

test.each(beside)('%s', (token, expected) => {
  const assembly = assemblyOf({ ...given, meta: { ...META, peers: PEERS } });
  expect(textOf(treeOf(`x ${token}`, assembly))).toBe(`x ${expected}`);
  expect(assembly.diagnostics).toEqual([]);
});

test('without peers in the metadata the token is reported', () => {
  const assembly = assemblyOf(given);
  treeOf('x :peers[assaults]', assembly);
  expect(assembly.diagnostics.map(({ code }) => code)).toEqual(['token/unknown']);
});

const wrong: [string, string][] = [
  [':rate[assault]', 'Did you mean "assaults"?'],
  [':rate[assaults]{area=A3}', 'Did you mean "A1"?'],
  [':rate[assaults]{area=Southtwn}', 'Write the code of Southtown: A2.'],
  [':rate[assaults]{age=0-25}', 'Did you mean "0-24"?'],
  [':trend[assaults]{period=2023/25}', 'Did you mean "2023/24"?'],
  [':rate[assaults]{perod=2023/24}', 'Did you mean "period"?'],
  [':comparison[assaults]{with=E92000010}', 'Did you mean "E92000001"?'],
  [':comparison[assaults]{with=A1}', 'not compared with itself'],
  [':change[assaults]{from=2019/21}', 'Did you mean "2019/20"?'],
  [':change[assaults]{period=2019/20}', 'There is no earlier figure'],
];

test.each(wrong)('%s is told with what it could have meant', (token, hint) => {
  const assembly = assemblyOf(given);
  expect(textOf(treeOf(`x ${token}`, assembly))).toBe('x');
  expect(assembly.diagnostics.map(({ code }) => code)).toEqual(['token/unknown']);
  expect(assembly.diagnostics[0]?.message).toContain(hint);
});
