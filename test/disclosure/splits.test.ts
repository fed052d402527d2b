import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Observation } from '../../src/indicators/observation.ts';
import { parsePeriod } from '../../src/indicators/parse-period.ts';
import type { Period } from '../../src/indicators/period.ts';
import type { Area, Areas } from '../../src/model/areas.ts';
import { indicator, observation, rule } from './indicator.ts';

const OFFERED = {
  publish: { periods: ['financial_year', 'month'], ages: ['all', '0-24', '25+', 'unknown'] },
} satisfies Parameters<typeof indicator>[1];

const place = { file: 'data/areas.csv', line: 2, column: 1 };
const area = (code: string, parent: string | undefined): [string, Area] => [
  code,
  { code, name: code, type: 'district', parent, validFrom: undefined, validTo: undefined, place },
];
/** The whole, two of its parts, and two parts of the second. */
const AREAS: Areas = new Map([
  area('W', undefined),
  area('A', 'W'),
  area('B', 'W'),
  area('B1', 'B'),
  area('B2', 'B'),
  area('X', undefined),
]);
const RULE = rule({ from: 1, to: 4, secondary: 'exact' });

const protectedCounts = (observations: readonly Observation[], areas: Areas | undefined = AREAS, r = RULE) => {
  const { published } = protect(new Map([['assaults', indicator(observations, OFFERED)]]), [r], areas);
  return (published.get('assaults')?.series ?? []).flatMap(({ area: code, age, sex, category, points }) =>
    points.map(({ period, count }) => ({ code, age, sex, category, period, count })),
  );
};
const shownOf = (...args: Parameters<typeof protectedCounts>) =>
  protectedCounts(...args)
    .filter(({ count }) => count.kind === 'shown')
    .map(({ code, age, sex, category, period }) => `${code} ${age} ${sex} ${category} ${period.text}`);

/** A total with its two parts. */
const bySex = (code: string, male: number, female: number, more: Parameters<typeof observation>[0] = {}) => [
  observation({ area: code, count: male + female, ...more }),
  observation({ area: code, sex: 'male', count: male, ...more }),
  observation({ area: code, sex: 'female', count: female, ...more }),
];

const cases: [string, readonly Observation[], readonly string[]][] = [
  ['a split without a small number stays', bySex('A', 30, 20), ['A all male  2023/24', 'A all female  2023/24']],
  ['one small part takes the others with it', bySex('A', 30, 3), []],
  [
    'a small part takes the split of its neighbours, not that of the whole',
    [...bySex('W', 70, 53), ...bySex('A', 30, 3), ...bySex('B', 40, 50)],
    ['W all male  2023/24', 'W all female  2023/24'],
  ],
  [
    'and that of the parts of its neighbours',
    [...bySex('B1', 20, 25), ...bySex('A', 30, 3), ...bySex('X', 20, 20)],
    ['X all male  2023/24', 'X all female  2023/24'],
  ],
  [
    'a small part of one age takes the other ages',
    [...bySex('A', 30, 30), ...bySex('A', 10, 3, { age: '0-24' }), ...bySex('A', 20, 27, { age: '25+' })],
    [],
  ],
  [
    'another year stays',
    [...bySex('A', 30, 3), ...bySex('A', 30, 20, { text: '2022/23' })],
    ['A all male  2022/23', 'A all female  2022/23'],
  ],
  [
    'a year of which a month is hidden goes',
    [...bySex('A', 30, 20), ...bySex('A', 9, 3, { period: parsePeriod('2023-06', 'month') as Period })],
    [],
  ],
  [
    'a hidden total takes its split, since the parts would give it',
    [observation({ area: 'A', count: 4 }), observation({ area: 'A', sex: 'male', count: 0 })],
    [],
  ],
  [
    'a category that is hidden leaves the split by sex',
    [...bySex('A', 30, 20), observation({ area: 'A', category: 'offence: robbery', count: 2 })],
    ['A all male  2023/24', 'A all female  2023/24'],
  ],
  [
    'and takes that by both',
    [
      observation({ area: 'A', category: 'offence: robbery', count: 2 }),
      observation({ area: 'A', sex: 'male', category: 'offence: robbery', count: 0 }),
      observation({ area: 'A', sex: 'male', category: 'offence: burglary', count: 20 }),
    ],
    [],
  ],
];

test.each(cases)('%s', (_, observations, expected) => {
  const split = shownOf(observations).filter((key) => !/ persons {2}/.test(key));
  expect(split).toEqual(expected);
});

test('under a rule that does not ask for it each count is on its own', () => {
  expect(shownOf(bySex('A', 30, 3), AREAS, rule({ from: 1, to: 4 }))).toHaveLength(2);
});

test('no hidden part of a split is a total less the shown parts, whatever the counts', () => {
  const count = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count), { minLength: 4, maxLength: 4 }), (parts) => {
      const codes = ['A', 'B1', 'B2'];
      const small = codes.flatMap((code, i) => bySex(code, parts[i]?.[0] ?? 0, parts[i]?.[1] ?? 0));
      const sum = (of: readonly string[], sex: string) =>
        small.filter((o) => of.includes(o.area) && o.sex === sex).reduce((total, o) => total + (o.count ?? 0), 0);
      const wholes = (code: string, of: readonly string[]) => bySex(code, sum(of, 'male'), sum(of, 'female'));
      const all = [...wholes('W', codes), ...wholes('B', ['B1', 'B2']), ...small];
      const found = protectedCounts(all);
      const at = (code: string, sex: string) => found.find((one) => one.code === code && one.sex === sex)?.count;
      const isHidden = (code: string, sex: string) => at(code, sex)?.kind === 'hidden';
      for (const code of ['W', 'A', 'B', 'B1', 'B2'])
        if (isHidden(code, 'male') || isHidden(code, 'female') || isHidden(code, 'persons'))
          expect([isHidden(code, 'male'), isHidden(code, 'female')]).toEqual([true, true]);
      for (const [whole, ...of] of [
        ['W', 'A', 'B'],
        ['B', 'B1', 'B2'],
      ])
        for (const sex of ['male', 'female']) {
          const hidden = of.filter((code) => isHidden(code, sex));
          expect(hidden.length === 1 && !isHidden(whole ?? '', sex)).toBe(false);
        }
    }),
  );
});
