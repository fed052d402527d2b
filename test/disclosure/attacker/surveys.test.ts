import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Observation } from '../../../src/indicators/observation.ts';
import { indicator, observation, rule } from '../indicator.ts';
import { AREAS } from '../totals.ts';
import { foundInAll } from './protected.ts';

const LEAVES = ['C1', 'C2', 'C3', 'B2'] as const;
const WITHIN: Readonly<Record<string, readonly string[]>> = { A: LEAVES, B1: LEAVES.slice(0, 3) };
const ANSWERS = ['much', 'some', 'little', 'none'] as const;
const SEXES = ['male', 'female'] as const;
const RULE = rule({ from: 1, to: 4, secondary: 'exact', k: 5 });

/** A survey of all areas and both sexes, from how many of each leaf and sex gave each answer, and how many gave none. */
function surveyOf(gave: (area: string, sex: string, answer: string) => number) {
  const total = (area: string, sex: string, answers: readonly string[]): number =>
    (WITHIN[area] ?? [area]).reduce(
      (sum, leaf) =>
        sum +
        (sex === 'persons' ? SEXES : [sex]).reduce(
          (own, one) => own + answers.reduce((all, answer) => all + gave(leaf, one, answer), 0),
          0,
        ),
      0,
    );
  const rows = [...AREAS.keys()].flatMap((area) =>
    ['persons', ...SEXES].flatMap((sex) =>
      ANSWERS.map(
        (answer): Observation =>
          observation({
            area,
            sex,
            category: `worry: ${answer}`,
            count: total(area, sex, [answer]),
            denominator: total(area, sex, [...ANSWERS, 'no answer']),
          }),
      ),
    ),
  );
  const items = ANSWERS.map((id) => ({ id, label: id }));
  return indicator(rows, {
    id: 'worry',
    measure: 'proportion',
    multiplier: 100,
    numerator: { name: 'answers', counts: 'people' },
    categories: [{ type: 'worry', label: 'Worry', question: 'How worried?', items }],
  });
}

const CELLS = LEAVES.flatMap((area) => SEXES.flatMap((sex) => ANSWERS.map((answer) => `${area} ${sex} ${answer}`)));
const few = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 3, arbitrary: fc.integer({ min: 6, max: 90 }) },
);

test.each([
  ['all of whom answered', 0],
  ['a few of whom gave no answer', 3],
  ['many of whom gave no answer', 70],
])('surveys by chance, %s: the attacker finds no hidden answer', async (_, silent) => {
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(fc.tuple(...CELLS.map(() => few)), async (numbers) => {
      const survey = surveyOf((area, sex, answer) =>
        answer === 'no answer' ? silent : (numbers[CELLS.indexOf(`${area} ${sex} ${answer}`)] ?? 0),
      );
      const { cells, found } = await foundInAll([survey], [RULE], AREAS);
      hidden += cells.filter(({ isHidden }) => isHidden).length;
      expect(found).toEqual([]);
    }),
    { seed: 7, numRuns: 5, endOnFailure: true },
  );
  expect(hidden).toBeGreaterThan(60);
});
