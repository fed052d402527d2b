import { expect, test } from 'vitest';
import type { CardsNode, DataTableNode, FigureNode } from '../../../src/assemble/nodes.ts';
import type { IndicatorContent } from '../../../src/schema/generated/indicator.ts';
import { assemblyOf, type Given, textOf, treeOf, years } from './assembly.ts';

const OFFENCES: NonNullable<IndicatorContent['categories']>[number] = {
  type: 'offence',
  label: 'Offence',
  divides: 'events',
  items: [
    { id: 'robbery', label: 'Robbery' },
    { id: 'arson', label: 'Arson' },
    { id: 'threat', label: 'Threats' },
  ],
};
const SURVEY: typeof OFFENCES = {
  type: 'safe',
  label: 'Feeling safe',
  question: 'Do you feel safe?',
  base: 'pupils who answered',
  items: ['1', '2', '3', '4', '5'].map((id) => ({ id, label: `Answer ${id}` })),
};
const META: Partial<IndicatorContent> = {
  age_bands: ['all', '0-24'],
  sex: ['persons', 'male', 'female'],
  categories: [OFFENCES, SURVEY],
};
const OBSERVATIONS = [
  ...years([400, 390, 410, 395, 400]),
  ...years([240, 230, 245, 235, 240], { sex: 'male' }),
  ...years([160, 160, 165, 160, 160], { sex: 'female' }),
  ...years([70, 70, 70, 70, 70], { sex: 'female', age: '0-24' }),
  ...years([100, 110, 120, 130, 240], { category: 'offence: robbery' }),
  ...years([90, 80, 70, 60, 50], { category: 'offence: arson' }),
  ...years([90, 80, 70, 60, 50], { area: 'A2', category: 'offence: arson' }),
  ...['1', '2', '3', '4', '5'].flatMap((id) => years([30, 31], { category: `safe: ${id}`, denominator: 155 })),
  ...years([500_000, 500_000, 500_000, 500_000, 500_000], { area: 'E92000001', denominator: 100_000_000 }),
  ...years([250_000, 250_000, 250_000, 250_000, 250_000], {
    area: 'E92000001',
    sex: 'female',
    denominator: 100_000_000,
  }),
];
const GIVEN: Given = { observations: OBSERVATIONS, meta: META };

const made = (markdown: string, given: Given = GIVEN) => {
  const assembly = assemblyOf(given);
  return { tree: treeOf(markdown, assembly), diagnostics: assembly.diagnostics };
};
const chart = (attributes: string, given?: Given) =>
  made(`::chart{indicator="assaults" ${attributes}}`, given).tree.children[0] as FigureNode;
const columnsOf = ({ columns }: DataTableNode) => columns.map(({ label }) => label);

const figures: [string, string, { readonly series: string[]; readonly named: RegExp }][] = [
  ['one sex', 'sex="female"', { series: ['Northtown'], named: /females/ }],
  ['two sexes', 'sex="male,female"', { series: ['Males', 'Females'], named: /by sex/ }],
  ['a sex and an age', 'sex="female" age="0-24"', { series: ['Northtown'], named: /females, under 25/ }],
  ['a category', 'category="offence: robbery"', { series: ['Northtown'], named: /robbery/ }],
  ['several categories', 'category="offence: robbery, arson"', { series: ['Robbery', 'Arson'], named: /by offence/ }],
  [
    'several written in full',
    'category="offence:robbery,offence:arson"',
    { series: ['Robbery', 'Arson'], named: /by offence/ },
  ],
  [
    'a category in two places',
    'category="offence: arson" areas="A1,A2"',
    { series: ['Northtown', 'Southtown'], named: /arson/ },
  ],
  [
    'categories in two places',
    'category="offence: robbery, arson" areas="A1,A2"',
    { series: ['Northtown, robbery', 'Northtown, arson', 'Southtown, arson'], named: /by offence/ },
  ],
];

test.each(figures)('a figure of %s names it everywhere', (_, attributes, { series, named }) => {
  const figure = chart(attributes);
  expect(figure.chart.series.map(({ name }) => name)).toEqual(series);
  for (const text of [figure.headline, figure.alt]) expect(text).toMatch(named);
  if (series.length > 1) expect(columnsOf(figure.table)).toEqual(expect.arrayContaining(series));
  else expect(figure.subtitle).toMatch(named);
});

test('all groups of a type are shown in the order of the metadata, and those without figures are named', () => {
  const figure = chart('category="offence"');
  expect(figure.chart.series.map(({ name }) => name)).toEqual(['Robbery', 'Arson']);
  expect(figure.notes.join(' ')).toContain('Threats');
});

test('bars of areas show one group', () => {
  const figure = chart('kind="bar" areas="A1,A2" category="offence: arson"');
  expect(figure.chart.categories).toHaveLength(2);
  expect(figure.headline).toContain('arson');
  expect(
    made('::chart{kind="bar" indicator="assaults" category="offence"}').diagnostics.map(({ code }) => code),
  ).toEqual(['template/bad-directive']);
});

test('the years shown can be chosen', () => {
  const shown = (attributes: string) => chart(attributes).chart.categories;
  expect(shown('from="2021/22"')).toEqual(['2021/22', '2022/23', '2023/24']);
  expect(shown('to="2021/22"')).toEqual(['2019/20', '2020/21', '2021/22']);
  expect(shown('from="2020/21" to="2022/23" periods="2"')).toEqual(['2021/22', '2022/23']);
});

const wrong: [string, string, string, string][] = [
  ['a sex without figures', '::chart{indicator="assaults" sex="unknown"}', 'chart/no-data', 'persons, male, female'],
  ['a sex that there is not', '::chart{indicator="assaults" sex="femal"}', 'template/bad-directive', 'female'],
  [
    'a slip in a category',
    '::chart{indicator="assaults" category="offence: robery"}',
    'chart/no-data',
    'offence: robbery',
  ],
  ['a slip in a type', '::chart{indicator="assaults" category="offense"}', 'chart/no-data', '"offence"'],
  ['a slip in an age', '::chart{indicator="assaults" ages="all,0-25"}', 'chart/no-data', '0-24'],
  ['a year that there is not', '::chart{indicator="assaults" from="2018/19"}', 'chart/no-data', '2019/20'],
  [
    'years the wrong way round',
    '::chart{indicator="assaults" from="2022/23" to="2020/21"}',
    'chart/no-data',
    '2022/23',
  ],
  ['a token of a slip', ':rate[assaults]{category="offence: robery"}', 'token/unknown', 'offence: robbery'],
  ['a token of all of a type', ':rate[assaults]{category="offence"}', 'token/unknown', 'offence: robbery'],
  ['a token of what is absent', ':rate[assaults]{category="offence: threat"}', 'token/unknown', 'offence: threat'],
  ['a token of a group that is absent', ':rate[assaults]{sex=male age=0-24}', 'token/unknown', 'all'],
  [
    'a card of a slip',
    '::cards{indicators="assaults" category="offence: robery"}',
    'chart/no-data',
    'offence: robbery',
  ],
];

test.each(wrong)('%s is told with what there is', (_, markdown, code, there) => {
  const [found, ...others] = made(markdown).diagnostics;
  expect(others).toEqual([]);
  expect(found?.code).toBe(code);
  expect(`${found?.message} ${found?.fix}`).toContain(there);
});

test('tokens, messages, cards and comparisons are of the group that is asked for', () => {
  const said = (markdown: string) => textOf(made(markdown).tree);
  expect(said(':count[assaults]{sex=female period=2023/24}')).toBe('160');
  expect(said(':count[assaults]{category="offence: robbery"}')).toBe('240');
  expect(said(':message[assaults]{sex=female age=0-24}')).toContain('Northtown (females, under 25)');
  expect(said(':comparison[assaults]{sex=female}')).toBe('lower than England');
  const [card] = (made('::cards{indicators="assaults" sex="female"}').tree.children[0] as CardsNode).items;
  expect(card).toMatchObject({ label: 'Assaults, females', value: '160.0' });
  const table = made('::profile{sex="female"}').tree.children[0] as DataTableNode;
  expect(table.caption).toContain('females');
  expect(textOf({ children: table.rows[0]?.cells[2] })).toBe('160.0');
});

test('a survey has its question, its base and, with more answers than a chart shows, its table alone', () => {
  const few = chart('category="safe: 1, 2"');
  expect(few.notes.slice(0, 2).join(' ')).toMatch(/Do you feel safe\?.*pupils who answered/);
  expect(columnsOf(few.table).at(-1)).toBe('Base');
  expect(textOf({ children: few.table.rows[0]?.cells.at(-1) })).toBe('155');
  const answers = ['1', '2'].flatMap((id) => years([28, 30, null], { category: `safe: ${id}`, denominator: 155 }));
  const hidden = chart('category="safe: 1, 2"', { observations: answers, meta: META }).table;
  expect(hidden.rows.map(({ cells }) => textOf({ children: cells.at(-1) }))).toEqual(['155', '155', '[c]']);
  const { tree, diagnostics } = made('::chart{indicator="assaults" category="safe"}');
  expect(tree.children[0]).toMatchObject({ type: 'dataTable' });
  expect(columnsOf(tree.children[0] as DataTableNode)).toContain('Answer 5');
  expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['chart/many-groups info']);
});

test('months beside years are named', () => {
  const figure = chart('period_type="month"', {
    observations: [
      ...OBSERVATIONS,
      ...years([9, 9]).map((o) => ({ ...o, period: { ...o.period, type: 'month' as const } })),
    ],
    meta: { ...META, publish: { periods: ['financial_year', 'month'] } },
  });
  for (const text of [figure.headline, figure.subtitle, figure.alt]) expect(text).toContain('months');
});

test('what the name says already is not said again', () => {
  const named = (meta: Partial<IndicatorContent>) => chart('', { ...GIVEN, meta: { ...META, ...meta } }).subtitle;
  expect(named({ label: 'Knife crime offences', unit: 'offences' }).match(/offences/g)).toHaveLength(1);
  const children = { age_bands: ['0-24'], label: 'Admissions (aged 0 to 24 years)' };
  expect(chart('sex="female"', { ...GIVEN, meta: { ...META, ...children } }).subtitle).not.toContain('under 25');
  expect(chart('', { ...GIVEN, meta: { ...META, label: 'Assaults in Northtown' } }).alt).not.toContain(
    'Northtown in Northtown',
  );
});
