import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLines } from '../../src/disclosure/lines.ts';
import { protect, protectedCells } from '../../src/disclosure/protect.ts';
import { countsOf, pointsApart, publishSeries } from '../../src/disclosure/publish-series.ts';
import { ruledBy } from '../../src/disclosure/ruled.ts';
import type { Indicator } from '../../src/indicators/observation.ts';
import { indicator, observation, rule } from './indicator.ts';

const RULES = [
  rule({ id: 'open' }),
  rule({ id: 'small', from: 1, to: 4, secondary: 'exact', k: 5 }),
  rule({ id: 'rounded', round: 5 }),
  rule({ id: 'no zeros', zeros_published: false, from: 1, to: 2 }),
];

const figure = fc.record({
  area: fc.constantFrom('E07000133', 'E07000129', 'E10000018'),
  age: fc.constantFrom('all', '0-24', '25+'),
  text: fc.constantFrom('2022/23', '2023/24', '2023-05'),
  count: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 10, max: 900 }) }, fc.integer({ min: 0, max: 9 })),
  status: fc.oneof(
    { weight: 20, arbitrary: fc.constant('ok' as const) },
    fc.constantFrom('suppressed' as const, 'unavailable' as const),
  ),
  flags: fc.oneof(
    { weight: 20, arbitrary: fc.constant([]) },
    fc.constantFrom(['dominated'], ['rounded5'], ['provisional']),
  ),
  value: fc.constantFrom(null, null, 12.5),
});

/** Indicators of all kinds: counts and rates, under any rule or none, some that count the same. */
const made = (id: string) =>
  fc
    .record({
      figures: fc.uniqueArray(figure, {
        maxLength: 12,
        selector: ({ area, age, text }) => [area, age, text].join('\n'),
      }),
      measure: fc.constantFrom('count' as const, 'crude_rate' as const, 'proportion' as const, 'dsr' as const),
      named: fc.constantFrom('open', 'small', 'rounded', 'no zeros', 'not there'),
      same: fc.constantFrom(undefined, 'a', 'b'),
    })
    .map(({ figures, measure, named, same }): Indicator => {
      const observations = figures.map(({ status, count, value, ...more }) =>
        observation({ ...more, status, ...(status === 'ok' ? { count, value } : { count: null }), denominator: 1000 }),
      );
      const ages = ['all', '0-24', '25+'];
      const disclosure = { rule: named, ...(same && same !== id ? { same_counts_as: same } : {}) };
      return indicator(observations, { id, measure, age_bands: ages, disclosure });
    });

const world = fc.tuple(made('a'), made('b'), made('c')).map((all) => new Map(all.map((one) => [one.id, one])));

/** Every indicator by way of a cell for each of its counts. */
function cellByCell(indicators: ReadonlyMap<string, Indicator>) {
  const { cells, auditOf } = protectedCells(ruledBy(indicators, RULES), new Map());
  return [...indicators.values()].map((one) => {
    const own = cells.filter((cell) => cell.indicator === one);
    const lines = inLines(own, (cell) => cell.observation);
    return publishSeries(one, lines, (cell) => cell, auditOf(one));
  });
}

test('what no protection touches is published as it would be cell by cell', () => {
  fc.assert(
    fc.property(world, (indicators) => {
      const { published } = protect(indicators, RULES);
      expect([...published.values()]).toEqual(cellByCell(indicators));
    }),
  );
});

test('what is told of series before their points are made is what their points say', () => {
  fc.assert(
    fc.property(world, (indicators) => {
      for (const series of [...protect(indicators, RULES).published.values()].flatMap((one) => one.series)) {
        const counts = countsOf(series);
        const [once, again] = [pointsApart(series), pointsApart(series)];
        expect(once).not.toBe(again);
        expect(once).toEqual(series.points);
        expect(pointsApart(series)).toBe(series.points);
        expect(counts).toEqual(series.points.map(({ period, count, flags }) => ({ period, count, flags })));
      }
    }),
  );
});
