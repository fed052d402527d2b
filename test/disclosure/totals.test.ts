import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { sourceHash } from '../../src/write/manifest.ts';
import { indicator, observation, rule } from './indicator.ts';
import { AREAS, observationsOf } from './totals.ts';

const RULE = rule({ from: 1, to: 4, secondary: 'exact', k: 5 });
const META = {
  age_bands: ['all', '0-24', '25+'],
  sex: ['persons', 'male', 'female'],
} satisfies Parameters<typeof indicator>[1];

const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: 16, maxLength: 16 });

test('areas by age, with splits by sex beside them: no hidden count can be worked out, and no shown part of a split gives one away', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const made = indicator(observationsOf(given), META);
      const { published } = protect(new Map([[made.id, made]]), [RULE], AREAS);
      expect(published.get(made.id)?.audit?.exposed ?? 0).toBe(0);
      const series = published.get(made.id)?.series ?? [];
      const shown = (area: string, age: string, sex: string): boolean =>
        series.some(
          (one) => one.area === area && one.age === age && one.sex === sex && one.points[0]?.count.kind === 'shown',
        );
      const told = series.filter(
        ({ area, age, sex, points }) =>
          sex === 'persons' &&
          points[0]?.count.kind === 'hidden' &&
          shown(area, age, 'male') &&
          shown(area, age, 'female'),
      );
      expect(told).toEqual([]);
    }),
    { numRuns: 25, seed: 3 },
  );
});

test('what the metadata does not offer is in no series', () => {
  const rows = [{}, { text: '2024-03' }, { age: '25+' }, { age: 'unknown' }].map(observation);
  const seriesOf = (meta: Parameters<typeof indicator>[1]): string[] => {
    const made = indicator(rows, { age_bands: ['all', '25+'], ...meta });
    const { published } = protect(new Map([[made.id, made]]), [rule()]);
    return published.get(made.id)?.series.map(({ age, points }) => `${age} ${points[0]?.period.type}`) ?? [];
  };
  expect(seriesOf({})).toEqual(['all financial_year', '25+ financial_year']);
  expect(seriesOf({ publish: { ages: ['all', 'unknown'] } })).toEqual(['all financial_year', 'unknown financial_year']);
  expect(seriesOf({ publish: { periods: ['month'] } })).toEqual(['all month']);
});

test('the hash of what was built from changes with what is published, and not with a hidden count', () => {
  const hashOf = (count: number): string => {
    const made = indicator([observation({ count }), observation({ text: '2024/25', count: 30 })]);
    const { published } = protect(new Map([[made.id, made]]), [RULE]);
    const bytes = new TextEncoder().encode(`count ${count}`);
    return sourceHash([{ file: 'data/assaults.csv', bytes }], published);
  };
  expect(hashOf(2)).toBe(hashOf(3));
  expect(hashOf(20)).not.toBe(hashOf(21));
});
