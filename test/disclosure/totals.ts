import type { Observation } from '../../src/indicators/observation.ts';
import type { Areas } from '../../src/model/areas.ts';
import { observation } from './indicator.ts';

/** A whole of two parts, one of which has three. */
export const AREAS: Areas = new Map(
  [
    ['A', undefined],
    ['B1', 'A'],
    ['B2', 'A'],
    ['C1', 'B1'],
    ['C2', 'B1'],
    ['C3', 'B1'],
  ].map(([code, parent]) => [
    code as string,
    {
      code: code as string,
      name: code as string,
      type: 'district',
      parent,
      validFrom: undefined,
      validTo: undefined,
      place: { file: 'data/areas.csv', line: 2, column: 1 },
    },
  ]),
);

const LEAVES = ['C1', 'C2', 'C3', 'B2'];
const GROUPS = [
  { age: '0-24', sex: 'male' },
  { age: '25+', sex: 'male' },
  { age: '0-24', sex: 'female' },
  { age: '25+', sex: 'female' },
];

/** Every total of counts by leaf, age and sex. */
export function observationsOf(counts: readonly number[]): Observation[] {
  const base = LEAVES.flatMap((area, i) =>
    GROUPS.map((group, j) => ({ area, ...group, count: counts[i * 4 + j] ?? 0 })),
  );
  const inside: Record<string, readonly string[]> = {
    A: LEAVES,
    B1: ['C1', 'C2', 'C3'],
    B2: ['B2'],
    C1: ['C1'],
    C2: ['C2'],
    C3: ['C3'],
  };
  return Object.entries(inside).flatMap(([area, leaves]) =>
    ['all', '0-24', '25+'].flatMap((age) =>
      ['persons', 'male', 'female'].map((sex) =>
        observation({
          area,
          age,
          sex,
          count: base
            .filter(
              (one) =>
                leaves.includes(one.area) &&
                (age === 'all' || one.age === age) &&
                (sex === 'persons' || one.sex === sex),
            )
            .reduce((sum, { count }) => sum + count, 0),
        }),
      ),
    ),
  );
}
