import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Observation } from '../../src/indicators/observation.ts';
import { parsePeriod } from '../../src/indicators/parse-period.ts';
import type { Period } from '../../src/indicators/period.ts';
import type { Area, Areas } from '../../src/model/areas.ts';
import { indicator, observation, rule } from './indicator.ts';

const OFFERED = {
  publish: {
    periods: ['financial_year', 'month', 'rolling_12_months', 'pooled_years'],
    ages: ['all', '0-24', '25+', 'unknown'],
  },
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
const RULE = rule({ from: 1, to: 4, secondary: 'exact', k: 5 });

const run = (observations: readonly Observation[], areas: Areas = AREAS, own = RULE) =>
  protect(new Map([['assaults', indicator(observations, OFFERED)]]), [own], areas);
const countsOf = (...args: Parameters<typeof run>) =>
  (run(...args).published.get('assaults')?.series ?? []).flatMap(({ area: code, age, sex, category, points }) =>
    points.map(({ period, count }) => ({ text: `${code} ${age} ${sex} ${category} ${period.text}`, count })),
  );
const hiddenOf = (...args: Parameters<typeof run>) =>
  countsOf(...args)
    .filter(({ count }) => count.kind === 'hidden')
    .map(({ text }) => text);

/** A total with its two parts. */
const bySex = (code: string, male: number, female: number, more: Parameters<typeof observation>[0] = {}) => [
  observation({ area: code, count: male + female, ...more }),
  observation({ area: code, sex: 'male', count: male, ...more }),
  observation({ area: code, sex: 'female', count: female, ...more }),
];
const month = (text: string, count: number, more: Parameters<typeof observation>[0] = {}) =>
  observation({ period: parsePeriod(text, 'month') as Period, count, area: 'A', ...more });

const cases: [string, readonly Observation[], readonly string[]][] = [
  ['a split without a small number stays', bySex('A', 30, 20), []],
  [
    'a small part takes the other one with it, and not the total',
    bySex('A', 30, 3),
    ['A all male  2023/24', 'A all female  2023/24'],
  ],
  [
    'a small part takes those of as few areas as protect it',
    [...bySex('W', 100, 103), ...bySex('A', 30, 3), ...bySex('B', 70, 100)],
    ['A all male  2023/24', 'A all female  2023/24', 'B all male  2023/24', 'B all female  2023/24'],
  ],
  [
    'another year stays',
    [...bySex('A', 30, 3), ...bySex('A', 30, 20, { text: '2022/23' })],
    ['A all male  2023/24', 'A all female  2023/24'],
  ],
  [
    'where those of unknown sex are not counted, what is left of the total protects as much as it is large',
    [observation({ area: 'A', count: 60 }), ...bySex('A', 30, 3).slice(1)],
    ['A all female  2023/24'],
  ],
  [
    'and little of it does not',
    [observation({ area: 'A', count: 33 }), ...bySex('A', 30, 2).slice(1)],
    ['A all male  2023/24', 'A all female  2023/24'],
  ],
  [
    'one kind of offence takes another with it, and leaves the split by sex',
    [
      ...bySex('A', 30, 23),
      observation({ area: 'A', category: 'offence: robbery', count: 2 }),
      observation({ area: 'A', category: 'offence: assault', count: 20 }),
      observation({ area: 'A', category: 'offence: threats', count: 31 }),
    ],
    ['A all persons offence: robbery 2023/24', 'A all persons offence: assault 2023/24'],
  ],
  [
    'kinds of offence that are more than the total are no parts of it',
    [
      observation({ area: 'A', count: 30 }),
      observation({ area: 'A', category: 'weapon: knife', count: 28 }),
      observation({ area: 'A', category: 'weapon: firearm', count: 3 }),
    ],
    ['A all persons weapon: firearm 2023/24'],
  ],
  [
    'a part that its source hides and a reader can work out takes another with it',
    [
      observation({ area: 'W', count: 60 }),
      observation({ area: 'A', count: 40 }),
      observation({ area: 'B', count: null, status: 'suppressed' }),
    ],
    ['A all persons  2023/24', 'B all persons  2023/24'],
  ],
];

test.each(cases)('%s', (_, observations, expected) => {
  expect(hiddenOf(observations).toSorted()).toEqual(expected.toSorted());
});

test('under a rule that does not ask for it each count is on its own', () => {
  expect(hiddenOf(bySex('A', 30, 3), AREAS, rule({ from: 1, to: 4 }))).toEqual(['A all female  2023/24']);
});

test('a month that rolling years tell takes a rolling year with it', () => {
  const counts = [6, 7, 8, 9, 6, 7, 8, 9, 6, 7, 8, 9, 3, 8, 9];
  const textOf = (place: number) =>
    `${2023 + Math.floor((place + 3) / 12)}-${String(((place + 3) % 12) + 1).padStart(2, '0')}`;
  const rolling = [0, 1, 2, 3].map((from) =>
    observation({
      area: 'A',
      period: parsePeriod(`R12-${textOf(from + 11)}`, 'rolling_12_months') as Period,
      count: counts.slice(from, from + 12).reduce((sum, count) => sum + count, 0),
    }),
  );
  const hidden = hiddenOf([...counts.map((count, at) => month(textOf(at), count)), ...rolling]);
  expect(hidden).toContain('A all persons  2024-04');
  expect(hidden.length).toBeGreaterThan(1);
  expect(hidden.length).toBeLessThan(5);
});

test('the order of rows makes no difference', () => {
  const observations = [
    ...bySex('W', 74, 106),
    ...bySex('A', 30, 3),
    ...bySex('B', 44, 103),
    ...bySex('B1', 4, 53),
    ...bySex('B2', 40, 50),
  ];
  expect(hiddenOf(observations.toReversed()).toSorted()).toEqual(hiddenOf(observations).toSorted());
});

test('a split that nothing protects is withheld as a whole, the rest is not, and the message says which and where', () => {
  const observations = [
    ...bySex('A', 2, 1),
    observation({ area: 'A', sex: 'unknown', count: 0 }),
    ...bySex('A', 30, 20, { text: '2022/23' }),
  ];
  const { published, diagnostics } = run(observations);
  const [withheld, ...more] = diagnostics.filter(({ code }) => code === 'disclosure/withheld');
  expect(more).toEqual([]);
  expect(withheld?.message).toMatch(/split by sex.* A .*2023\/24/);
  expect(hiddenOf(observations).filter((text) => text.endsWith('2022/23'))).toEqual([]);
  expect(hiddenOf(observations)).toHaveLength(4);
  expect(published.get('assaults')?.audit?.exposed).toBe(0);
});
