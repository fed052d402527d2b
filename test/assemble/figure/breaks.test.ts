import { describe, expect, test } from 'vitest';
import type { CardsNode, DataTableNode, DefinitionListNode, FigureNode } from '../../../src/assemble/nodes.ts';
import { csvWriter } from '../../../src/disclosure/published-csv.ts';
import { namedBreaks } from '../../../src/indicators/series-breaks.ts';
import type { IndicatorContent } from '../../../src/schema/generated/indicator.ts';
import { indicator } from '../../disclosure/indicator.ts';
import { AREAS, assemblyOf, type Given, RATE, textOf, treeOf, years } from './assembly.ts';

const HISTORY = [
  { id: 'old', from: '2019/20' },
  { id: 'new', from: '2022/23' },
];
const ENGLAND = years([100, 100, 100, 100, 100, 100], { area: 'E92000001', denominator: 10_000_000 });
const OWN = years([500, 400, 350, 300, 250, 200]);
const OBSERVATIONS = [...OWN, ...ENGLAND];
const flaggedAt = (observations: typeof OWN, text: string) =>
  observations.map((o) => (o.period.text === text ? { ...o, flags: ['break'] } : o));

/** The same break from each of the places that can tell of it, and what takes it away again. */
const ways: [string, Given, boolean][] = [
  ['metadata', { observations: OBSERVATIONS, meta: { breaks: [{ from: '2022-04-01', text: 'New rules' }] } }, true],
  ['a flag on the row', { observations: [...flaggedAt(OWN, '2022/23'), ...ENGLAND] }, true],
  [
    'a change of the definition',
    { observations: OBSERVATIONS, history: HISTORY, meta: { definition_version: 'new' } },
    true,
  ],
  [
    'a change of a definition by which all years are counted',
    { observations: OBSERVATIONS, history: HISTORY, meta: { definition_version: 'new', counted_back: true } },
    false,
  ],
  [
    'a change to a definition that it does not follow',
    { observations: OBSERVATIONS, history: HISTORY, meta: {} },
    false,
  ],
];

describe.each(ways)('%s', (_, given, isBroken) => {
  const node = <T>(markdown: string) => treeOf(markdown, assemblyOf(given)).children[0] as T;

  test('is told alike by chart, note, sentence, trend, change, card, profile, method and CSV', () => {
    const figure = node<FigureNode>('::chart{indicator="assaults" areas="A1" id="f"}');
    const at = figure.chart.categories.indexOf('2022/23');
    const methods = treeOf('::methods\n\n::chart{indicator="assaults" areas="A1"}', assemblyOf(given)).children[0];
    const method = (methods as DefinitionListNode).items.map(({ id }) => id);
    const card = node<CardsNode>('::cards{indicators="assaults"}').items[0]?.lines[0]?.text ?? '';
    const profile = node<DataTableNode>('::profile{area="A1"}').rows[0]?.cells.map((children) => textOf({ children }));
    const made = indicator(given.observations ?? [], { ...RATE, ...given.meta } as Partial<IndicatorContent>);
    const published = assemblyOf(given).published.get('assaults')!;
    const csv = csvWriter(published, made.meta, AREAS, given.history ?? [])(published.series);
    const says = (markdown: string) => textOf(node(markdown));
    expect({
      chart: figure.chart.breaks.some(({ before }) => before === at),
      note: figure.notes.some((text) => text.includes('Break in the series at 2022/23')),
      message: says(':message[assaults]').includes('before and after a break'),
      noTrend: !/decreasing/.test(says(':message[assaults]')),
      trend: says(':trend[assaults]').includes('a break in the series'),
      change: says(':change[assaults]{from="2021/22"}').includes('not comparable'),
      card: card.startsWith('Not compared'),
      profile: profile?.at(-1)?.includes('a break in the series'),
      method: method.includes('method-break'),
      csv: /A1,district,financial_year,2022\/23.*break/.test(csv),
    }).toEqual(
      Object.fromEntries(
        'chart note message noTrend trend change card profile method csv'.split(' ').map((name) => [name, isBroken]),
      ),
    );
  });
});

test('a break of one line parts no other', () => {
  const given: Given = { observations: [...OWN, ...flaggedAt(ENGLAND, '2021/22')] };
  const figure = treeOf('::chart{indicator="assaults" areas="A1,E92000001"}', assemblyOf(given))
    .children[0] as FigureNode;
  expect(figure.chart.breaks).toMatchObject([{ series: [1], text: expect.stringContaining('England') }]);
  expect(namedBreaks({}, [])).toEqual([]);
});

describe('five years that begin with an unusual one', () => {
  const meta = { unusual_periods: [{ period: '2019/20', why: 'a flood' }] };
  const given: Given = { observations: OBSERVATIONS.filter(({ period }) => period.text !== '2018/19'), meta };
  const says = (markdown: string, of: Given = given) => textOf(treeOf(markdown, assemblyOf(of)).children[0]);

  test('say so in sentence, token, card and note, and the headline makes no claim of them', () => {
    expect(says(':message[assaults]')).toMatch(
      /decreasing over the last five years, which begin with 2019\/20 .*a flood/,
    );
    expect(says(':trend[assaults]')).toContain('2019/20');
    const [card] = (treeOf('::cards{indicators="assaults"}', assemblyOf(given)).children[0] as CardsNode).items;
    expect(card?.lines[0]?.text).toContain('2019/20');
    const figure = treeOf('::chart{indicator="assaults" areas="A1"}', assemblyOf(given)).children[0] as FigureNode;
    expect(figure.notes.join()).toContain('a flood');
    expect(figure.alt).toContain('2019/20');
    expect(figure.headline).not.toContain('decreasing');
  });

  test('and one later in them does not', () => {
    const later = { ...given, meta: { unusual_periods: [{ period: '2020/21', why: 'a flood' }] } };
    expect(says(':message[assaults]', later)).not.toContain('flood');
    expect(says(':change[assaults]{from="2020/21"}', later)).toContain('unusual');
    expect(says(':change[assaults]', later)).not.toContain('unusual');
  });
});
