import { expect, test } from 'vitest';
import type { CardsNode, DataTableNode, DefinitionListNode, FigureNode } from '../../../src/assemble/nodes.ts';
import { parsePeriod } from '../../../src/indicators/parse-period.ts';
import type { Period } from '../../../src/indicators/period.ts';
import { observation } from '../../disclosure/indicator.ts';
import { assemblyOf, type Given, textOf, treeOf, years } from './assembly.ts';

const ENGLAND = years([100, 100, 100, 100, 100], { area: 'E92000001', denominator: 10_000_000 });
const OBSERVATIONS = [
  ...years([400, 350, 300, 250, 200]),
  ...ENGLAND,
  ...years([210, 205, 195, 205, 200], { area: 'A2' }),
  ...years([40, 30, 20, 9, 2], { age: '0-24' }),
];
const GIVEN: Given = { observations: OBSERVATIONS, meta: { age_bands: ['all', '0-24'] }, rules: { from: 1, to: 4 } };
const MADE_UP: Given = { ...GIVEN, meta: { ...GIVEN.meta, provenance: 'illustrative' } };

const figureOf = (attributes: string, given: Given = GIVEN) =>
  treeOf(`::chart{indicator="assaults" ${attributes}}`, assemblyOf(given)).children[0] as FigureNode;

const headlines: [string, string, string][] = [
  ['one area beside its benchmark', 'areas="A1,E92000001"', 'rate higher than England and decreasing'],
  ['one area beside the area it is part of', 'areas="A1,A0"', 'rate higher than England and decreasing'],
  ['two areas side by side', 'areas="A1,A2"', 'Northtown and Southtown, 2019/20 to 2023/24'],
  ['fewer years than a trend takes', 'areas="A1" periods="3"', 'rate higher than England'],
  ['areas along the axis', 'kind="bar" areas="lgas"', 'by area, 2023/24'],
  ['age groups', 'kind="grouped" ages="0-24,all"', 'by age, Northtown'],
];

test.each(headlines)('headline of %s', (_, attributes, expected) => {
  const { headline } = figureOf(attributes);
  expect(headline).toContain(expected);
  expect(headline.includes('decreasing')).toBe(expected.includes('decreasing'));
});

test.each(headlines)('titles of %s keep their length', (_, attributes) => {
  for (const given of [GIVEN, MADE_UP]) {
    const { headline, alt } = figureOf(attributes, given);
    expect(headline.split(' ').length).toBeLessThanOrEqual(10);
    expect(alt.length).toBeLessThanOrEqual(250);
    expect(alt).toMatch(/Data in the table below\.$/);
    expect([headline, alt].every((text) => text.startsWith('Illustrative: '))).toBe(given === MADE_UP);
  }
});

test('an alternative text of levels says on which day they were', () => {
  const days = ['A1', 'A2'].flatMap((area) =>
    ['2023-03-31', '2024-03-31'].map((text) =>
      observation({ area, period: parsePeriod(text, 'point_in_time') as Period, count: 200, denominator: 100_000 }),
    ),
  );
  const meta: Given['meta'] = { period: { type: 'point_in_time', other_types: [] } };
  expect(figureOf('areas="A1,A2"', { observations: days, meta }).alt).toContain(' On 31 March 2024: ');
});

test('the alternative text holds the key message', () => {
  const { alt } = figureOf('areas="A1,E92000001"');
  expect(alt).toMatch(/^Line chart of .* in Northtown.*, 2019\/20 to 2023\/24\./);
  expect(alt).toContain('higher than England (1.0). The rate has been decreasing over the last five years.');
});

test('notes tell of limits, comparison, hidden and provisional figures', () => {
  const observations = OBSERVATIONS.map((o) => ({ ...o, flags: ['provisional'] }));
  const notes = figureOf('areas="A1" age="0-24"', { ...GIVEN, observations }).notes.join(' ');
  for (const words of ["Byar's method", 'provisional', 'not shown, to protect']) expect(notes).toContain(words);
  expect(figureOf('areas="A1"').notes.join(' ')).toContain('The figures of England include those of Northtown.');
});

test('the source says when the figures were last updated', () => {
  const meta = { last_updated: '2024-10-15' };
  expect(figureOf('areas="A1"', { ...GIVEN, meta }).source).toContain('last updated on 15 October 2024');
});

test('what is above 0 and rounds to it is not printed as 0', () => {
  const observations = years([1, 2, 3], { denominator: 100_000_000 });
  const figure = figureOf('areas="A1"', { observations, meta: { display: { decimals: 1 } } });
  expect(textOf({ children: figure.table.rows[0]?.cells[2] })).toBe('[low]');
  expect(figure.table.notes.join()).toContain('[low]');
});

const one = (markdown: string, given: Given = GIVEN) => treeOf(markdown, assemblyOf(given)).children[0];

test('a card tells direction and comparison in words and shape, and under 25', () => {
  const [card] = (one('::cards{indicators="assaults"}') as CardsNode).items;
  expect(card?.lines).toEqual([
    { text: 'Decreasing over the last five years', shape: '▼' },
    { text: 'Higher than England: 1.0', shape: '▲' },
    { text: "Under 25: [c] not shown, to protect people's identity", shape: undefined },
  ]);
});

test('a card across a break has the note and no direction', () => {
  const meta = { breaks: [{ from: '2022-04-01', text: 'New rules' }] };
  const [card] = (one('::cards{indicators="assaults"}', { ...GIVEN, meta }) as CardsNode).items;
  expect(card?.lines[0]).toEqual({ text: expect.stringContaining('New rules'), shape: undefined });
});

test('a profile has a row for each indicator of the area, in words', () => {
  const table = one('::profile{area="A2"}', MADE_UP) as DataTableNode;
  const [row] = table.rows.map(({ cells }) => cells.map((children) => textOf({ children })));
  expect(row?.slice(1)).toEqual(['2023/24', '200.0', '173.2 to 229.7', '▲ higher', '● no significant change']);
  expect(table).toMatchObject({ provenance: 'illustrative', caption: 'Illustrative: Indicators for Southtown' });
});

test('methods are those that the publication uses, on later pages too', () => {
  const methods = (markdown: string, given = GIVEN) =>
    (treeOf(`::methods\n\n${markdown}`, assemblyOf(given)).children[0] as DefinitionListNode).items.map(({ id }) => id);
  expect(methods('Text.')).toEqual(['method-display']);
  expect(methods(':rate[assaults]')).toEqual(['method-crude-rate', 'method-display']);
  expect(methods(':message[assaults]')).toEqual([
    'method-crude-rate',
    'method-single-ci',
    'method-trend-rate',
    'method-display',
  ]);
  expect(methods(':change[assaults]')).toContain('method-change');
  expect(methods('::chart{indicator="assaults" age="0-24"}')).toContain('method-suppressed');
  const shares: Given = { ...GIVEN, meta: { ...GIVEN.meta, measure: 'proportion', unit: 'per cent of pupils' } };
  expect(methods(':trend[assaults]', shares)).toEqual(
    expect.arrayContaining(['method-proportion', 'method-trend-proportion']),
  );
});

test('each source whose figures are printed is named with its licence', () => {
  const source = { id: 's', publisher: 'Office', title: 'Table 1', licence: 'OGL-3.0' } as const;
  const text = (markdown: string) =>
    textOf(treeOf(`::licences\n\n${markdown}`, assemblyOf({ ...GIVEN, meta: { ...GIVEN.meta, source } })).children[0]);
  expect(text('Text.')).toMatch(/no figures/);
  expect(text(':rate[assaults] :count[assaults]')).toMatch(/^Office, Table 1\. .*Open Government Licence v3\.0\.$/);
});
