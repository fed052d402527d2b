import { describe, expect, test } from 'vitest';
import type { FigureNode } from '../../../src/assemble/nodes.ts';
import { CHART_KINDS, type ChartKindId } from '../../../src/charts/kinds.ts';
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
describe.each(Object.keys(CHART_KINDS) as ChartKindId[])('a %s chart', (kind) => {
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
