import { expect, test } from 'vitest';
import type { CardsNode, DataTableNode, DefinitionListNode, FigureNode } from '../../../src/assemble/nodes.ts';
import { assemblyOf, type Given, textOf, treeOf, years } from './assembly.ts';

const ENGLAND = years([1000, 1000, 1000, 1000, 1000], { area: 'E92000001', denominator: 10_000_000 });
const ROUNDED = { flags: ['rounded5'] };
const UNSAID = /cannot be said, because the counts are rounded/;
const said = (markdown: string, given: Given): string => textOf(treeOf(`x ${markdown}`, assemblyOf(given)));
const one = <N>(markdown: string, given: Given): N => treeOf(markdown, assemblyOf(given)).children[0] as N;
const FIGURE = '::chart{kind="line" indicator="assaults" areas="A1"}';
const notesOf = (given: Given, figure = FIGURE): string => one<FigureNode>(figure, given).notes.join(' ');

const own = (counts: readonly number[], given: Partial<Given> = {}): Given => ({
  ...given,
  observations: [...years(counts, ROUNDED), ...ENGLAND],
});

test('what not every possible count bears out is told as that: in tokens, messages, cards, tables and alternative texts', () => {
  const given = own([45, 40, 35, 25, 20]);
  const besideSouthtown = (counts: number[], others: number[]): Given => {
    const edge = own(counts, { meta: { benchmark: { area: 'A2', method: 'single_ci' } } });
    return { ...edge, observations: [...(edge.observations ?? []), ...years(others, { area: 'A2' })] };
  };
  const beside = besideSouthtown([20], [31]);
  expect(said(':trend[assaults]', given)).toMatch(UNSAID);
  expect(said(':message[assaults]', given)).toMatch(/over the last five years cannot be said, because the counts are/);
  expect(said(':comparison[assaults]', beside)).toMatch(UNSAID);
  expect(said(':message[assaults]', beside)).toMatch(/compares with Southtown .* cannot be said, because the counts/);
  expect(said(':change[assaults]', own([35, 20]))).toMatch(UNSAID);
  expect(said(':message[assaults]', own([35, 20]))).toMatch(/whether that is a change cannot be said/);
  const lines = (g: Given) => one<CardsNode>('::cards{indicators="assaults"}', g).items[0]?.lines ?? [];
  const unsaid = [...lines(given), ...lines(beside), ...lines(own([35, 20]))].filter(({ text }) => UNSAID.test(text));
  expect(unsaid.map(({ shape }) => shape)).toEqual([undefined, undefined, undefined]);
  const cells = (g: Given) =>
    one<DataTableNode>('::profile{area="A1"}', g).rows[0]?.cells.map((children) => textOf({ children })) ?? [];
  expect(cells(beside)[4]).toMatch(UNSAID);
  expect(cells(given)[5]).toMatch(UNSAID);
  for (const [g, claim] of [
    [given, /decreasing/],
    // A line takes two periods.
    [besideSouthtown([20, 20], [31, 31]), /higher|lower|similar/],
  ] as const) {
    const { headline, alt } = one<FigureNode>(FIGURE, g);
    expect(headline).not.toMatch(claim);
    expect(alt).toMatch(/cannot be said/);
  }
});

test('what every possible count bears out stands', () => {
  expect(said(':trend[assaults]', own([400, 350, 300, 250, 200]))).toBe('x decreasing');
  expect(said(':comparison[assaults]', own([200]))).toBe('x higher than England');
  expect(said(':change[assaults]', own([200, 100]))).toBe('x down from 200.0 in 2022/23');
});

test('a benchmark that is rounded is a range too', () => {
  const exact = years([30], {});
  const beside = (flags: string[]) => ({
    observations: [...exact, ...years([40], { area: 'E92000001', flags })],
  });
  expect(said(':comparison[assaults]', beside([]))).toBe('x similar to England');
  expect(said(':comparison[assaults]', beside(['rounded10']))).toMatch(UNSAID);
});

const given = { value: 26, lower: 10, upper: 60 };
const limits: [string, Given, string[], string[]][] = [
  ['10 events or more', { observations: years([26]) }, ["worked out here by Byar's method"], ['exact', 'source gives']],
  ['under 10 events', { observations: years([9]) }, ['worked out here by the exact Poisson method'], ['Byar']],
  ['both', { observations: years([9, 10]) }, ["Byar's method and by the exact Poisson method under 10"], []],
  ['a share', { observations: years([9]), meta: { measure: 'proportion' } }, ["Wilson's method"], ['exact', 'Byar']],
  ['the source', { observations: years([26], given) }, ['as the source gives them'], ['worked out', 'Byar']],
  [
    'the source in one year',
    { observations: [...years([9, 26]).slice(0, 1), ...years([26], given)] },
    ['as the source gives them; where it gives none, worked out here by the exact'],
    ['Byar'],
  ],
  ['a count of the source', { observations: years([26], given), meta: { measure: 'count' } }, ['as the source'], []],
  ['a count', { observations: years([26]), meta: { measure: 'count' } }, [], ['Limits']],
  ['a rounded count', { observations: years([50], ROUNDED) }, ['highest count'], ['exact']],
  ['a rounded count at 10', { observations: years([10], ROUNDED) }, ['highest count', 'exact'], []],
];

test.each(limits)('the methods named are the methods used: %s', (_, of, named, others) => {
  const notes = notesOf(of);
  for (const words of named) expect(notes).toContain(words);
  for (const words of others) expect(notes).not.toContain(words);
  const list = one<DefinitionListNode>(`::methods\n\n${FIGURE}`, of);
  const text = list.items.map((item) => item.description.map(textOf).join(' ')).join(' ');
  for (const [word, means] of [
    ['Byar', 'Byar'],
    ['exact Poisson', 'exact'],
    ['those of the source', 'as the source'],
  ] as const)
    expect([word, text.includes(word)]).toEqual([word, notes.includes(means)]);
});

const roundings: [string, Given, string[]][] = [
  ['all', { observations: years([50, 60], ROUNDED) }, ['Counts are rounded to the nearest 5.']],
  [
    'some',
    { observations: years([53, 60]).map((o, i) => (i === 0 ? o : { ...o, ...ROUNDED })) },
    ['Some counts are rounded to the nearest 5.'],
  ],
  ['none', { observations: years([50, 60]) }, []],
  [
    'one that the figure does not show',
    { observations: [...years([50]), ...years([60], { area: 'A2', ...ROUNDED })] },
    [],
  ],
];
test.each(roundings)('of counts that are rounded the figure tells once: %s', (_, of, expected) => {
  const found = notesOf(of).match(/[^.]*counts are rounded to the nearest \d+\./gi) ?? [];
  expect(found.map((text) => text.trim())).toEqual(expected);
});

const AGES: Given = { meta: { age_bands: ['all', '0-24', '25+'] } };
const byAge = (
  counts: readonly [number, number, number],
  flags: string[],
  denominators = [1_150_000, 300_000, 850_000],
) => ({
  ...AGES,
  observations: (['all', '0-24', '25+'] as const).flatMap((age, i) =>
    years([counts[i] ?? 0], { age, flags, denominator: denominators[i] ?? 1 }),
  ),
});
const BY_AGE = '::chart{kind="grouped" indicator="assaults" areas="A1" ages="all,0-24,25+"}';

test('a total outside all its parts is explained beside it, with the numbers printed there', () => {
  const odd = byAge([85, 25, 65], ['rounded5']);
  expect(notesOf(odd, BY_AGE)).toMatch(
    /2023\/24: .*all ages \(7\.4\) is below .*under 25: 8\.3; 25 and over: 7\.6.*rounded/,
  );
  const lines = (g: Given) =>
    one<CardsNode>('::cards{indicators="assaults"}', g).items[0]?.lines.map(({ text }) => text) ?? [];
  expect(lines(odd).join(' ')).toMatch(/is below those of all its parts/);
  for (const plain of [byAge([85, 25, 65], []), byAge([90, 25, 65], ['rounded5'])]) {
    expect(notesOf(plain, BY_AGE)).not.toContain('its parts');
    expect(lines(plain).join(' ')).not.toContain('its parts');
  }
});

test('counts that do not add up are explained, where the figure shows them all', () => {
  const counts = { ...byAge([85, 25, 65], ['rounded5']), meta: { ...AGES.meta, measure: 'count' } as const };
  expect(notesOf(counts, BY_AGE)).toMatch(/under 25, and 25 and over do not add up to the one for all ages \(85\)/);
  expect(notesOf(counts, BY_AGE.replace(',25+', ''))).not.toContain('add up');
});

test.each(['count', 'crude_rate'] as const)('what rounding cannot explain is not put down to it: a %s', (measure) => {
  const apart = { ...byAge([60, 25, 65], ['rounded5']), meta: { ...AGES.meta, measure } };
  expect(notesOf(apart, BY_AGE)).not.toMatch(/add up|its parts/);
});

test('low reliability is printed beside the number with its key, said in sentences, and never taken for absence', () => {
  const flags = ['low_reliability'];
  const shown: Given = { observations: [...years([30, 35, 40]).slice(0, 2), ...years([40], { flags })] };
  const absent: Given = {
    observations: [...years([30, 35, 40]).slice(0, 2), ...years([0], { flags, count: null, status: 'unavailable' })],
  };
  const table = (g: Given) => one<FigureNode>(FIGURE, g).table;
  const values = (g: Given) => table(g).rows.map(({ cells }) => textOf({ children: cells.at(-2) }));
  expect(values(shown)).toEqual(['30.0', '35.0', '40.0 [u]']);
  expect(values(absent)).toEqual(['30.0', '35.0', '[u]']);
  for (const g of [shown, absent]) {
    expect(table(g).notes.join()).toContain('[u] of low reliability');
    expect(table(g).notes.join()).not.toContain('[x]');
    expect(said(':message[assaults]', g)).toContain('of low reliability');
    expect(said(':rate[assaults]', g)).toContain('of low reliability');
    const [row] = one<DataTableNode>('::profile{area="A1"}', g).rows;
    expect(textOf({ children: row?.cells[2] })).toContain('[u]');
  }
});
