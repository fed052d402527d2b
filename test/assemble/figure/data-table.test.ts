import { describe, expect, test } from 'vitest';
import type { CardsNode, FigureNode } from '../../../src/assemble/nodes.ts';
import type { ChartKind } from '../../../src/charts/kind.ts';
import { CHART_KINDS, type ChartKindId } from '../../../src/charts/kinds.ts';
import { numberText } from '../../../src/indicators/display-number.ts';
import { assemblyOf, type Given, textOf, treeOf, years } from './assembly.ts';

const GIVEN: Given = {
  observations: [
    ...years([400, 350, null, 250, 200]),
    ...years([210, 205, 195, 205, 200], { area: 'A2' }),
    ...years([40, 30, 20, 9, 12], { age: '0-24' }),
    ...years([140, 130, 120, 109, 112], { age: '25+' }),
  ],
  meta: { age_bands: ['all', '0-24', '25+'] },
};
const figureOf = (attributes: string, given: Given = GIVEN) => {
  const assembly = assemblyOf(given);
  const [figure] = treeOf(`::chart{indicator="assaults" ${attributes}}`, assembly).children;
  return { figure: figure as FigureNode | undefined, codes: assembly.diagnostics.map(({ code }) => code) };
};

describe.each(['line', 'grouped'])('%s', (kind) => {
  test.each(['areas="A1,A2"', 'ages="0-24,25+,all"', 'areas="A2"'])(
    '%s: every interval that is drawn is in the table',
    (what) => {
      const { chart, table } = figureOf(`kind="${kind}" ${what}`).figure!;
      const cells = table.rows.map((row) => row.cells.map((children) => textOf({ children })));
      for (const { points } of chart.series)
        for (const [index, point] of points.entries())
          if (point?.lower !== undefined)
            expect(cells[index]).toContain(`${point.lower.toFixed(1)} to ${point.upper?.toFixed(1)}`);
      expect(new Set(table.columns.map(({ label }) => label)).size).toBe(table.columns.length);
      expect(cells.flat().filter((cell) => cell === '')).toEqual([]);
    },
  );
});

const MEASURES = ['count', 'crude_rate', 'proportion', 'dsr', 'isr', 'ratio', 'rank'] as const;
/** The kinds that an indicator and areas alone make: others need places, ages or a second indicator. */
const PLAIN = (Object.keys(CHART_KINDS) as ChartKindId[]).filter((id) => {
  const { categories, needs, adds }: ChartKind = CHART_KINDS[id];
  return (categories === 'periods' || categories === 'areas') && !needs && !adds;
});
describe.each(PLAIN)('a %s chart', (kind) => {
  test.each(MEASURES)('of a %s', (measure) => {
    const observations = years([90, 80, 70]).map((o) => ({ ...o, value: 9, lower: 8, upper: 10 }));
    const { figure, codes } = figureOf(`kind="${kind}" areas="A1"`, { observations, meta: { measure } });
    const takes = (CHART_KINDS[kind].measures as readonly string[]).includes(measure);
    expect([figure?.type, codes]).toEqual(takes ? ['figure', []] : [undefined, ['chart/measure']]);
  });
});

test('rates are never on top of each other, and ranks never followed over time', () => {
  expect(CHART_KINDS.stacked.measures).toEqual(['count']);
  const overTime = Object.values(CHART_KINDS).filter(({ categories }) => categories === 'periods');
  expect(overTime.filter(({ measures }) => (measures as readonly string[]).includes('rank'))).toEqual([]);
});

/** Symbols in the key of a table, which are those in its cells. */
const keys: [string, string, Given][] = [
  [
    'values without counts, where there is no room for counts',
    'areas="A1,A2"',
    {
      observations: ['A1', 'A2'].flatMap((area) =>
        years([1, 1], { area }).map((one) => ({ ...one, count: null, value: 9, lower: 8, upper: 10 })),
      ),
    },
  ],
  ['a gap and a hidden count', 'areas="A1"', { ...GIVEN, observations: years([400, null, 200]) }],
  ['what rounds to 0', 'areas="A1"', { observations: years([1, 1]).map((o) => ({ ...o, denominator: 9e7 })) }],
];

test.each(keys)('the key of a table holds the symbols that it uses: %s', (_, attributes, given) => {
  const { table } = figureOf(attributes, given).figure!;
  const cells = table.rows.flatMap((row) => row.cells.map((children) => textOf({ children })));
  const symbols = (texts: readonly string[]) => [...new Set(texts.join(' ').match(/\[[a-z]+\]/g))].toSorted();
  expect(symbols(table.notes)).toEqual(symbols(cells));
});

test.each([
  ['a value that rounds to 0', { denominator: 9e6 }, /^0\.0 to 0\.1$/],
  ['a value with a mark beside it', { flags: ['low_reliability'] }, /^\d+\.\d to \d+\.\d$/],
])('limits of a card have the decimals of the indicator: %s', (_, fields, expected) => {
  const { items } = treeOf('::cards{indicators="assaults"}', assemblyOf({ observations: years([1], fields) }))
    .children[0] as CardsNode;
  const { lower, upper, decimals } = items[0]!.interval!;
  expect(`${numberText(lower, decimals)} to ${numberText(upper, decimals)}`).toMatch(expected);
});

test('a unit stands behind numbers, and what is absent is not called hidden', () => {
  const observations = [...years([85, 90, null]), ...years([75, 80, 70], { area: 'A2' })];
  const absent = observations.map((o) => (o.count === null ? { ...o, status: 'unavailable' as const } : o));
  const altOf = (given: Given) => figureOf('areas="A1,A2"', given).figure!.alt;
  expect(altOf({ observations })).toContain(
    'Southtown, 70.0 offences per 100,000 residents; Northtown not shown ([c])',
  );
  expect(altOf({ observations: absent })).toContain('residents; Northtown not available ([x])');
});

test.each(['mean', 'spc'])('a period without a figure before or after a series changes nothing: %s', (method) => {
  const text = (observations: Given['observations']) =>
    textOf(treeOf(`::${method}{indicator="assaults"}`, assemblyOf({ observations, meta })));
  const meta = { period: { type: 'financial_year' } } as const;
  const counts = [90, 80, 70, 95, 88, 79, 83, 92, 90];
  const series = years([...counts, 91]);
  const empty = (o: (typeof series)[number]) => ({ ...o, count: null, status: 'unavailable' as const });
  const without = text(series.slice(1, -1));
  expect(without).not.toContain('not available');
  expect(text(series.map((o, i) => (i === 0 || i === 9 ? empty(o) : o)))).toBe(without);
  expect(text(series.map((o, i) => (i === 4 ? empty(o) : o)))).toContain('not available');
  expect(text(series.map((o, i) => (i === 0 ? { ...empty(o), status: 'suppressed' as const } : o)))).toContain(
    'protect',
  );
});
