import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { indicator, observation, rule } from './indicator.ts';

/** What is hidden of the answers of a survey whose counts are these, beside so many who answered. */
function hiddenOf(counts: readonly (number | null)[], answered: number, secondary: 'exact' | 'none' = 'exact') {
  const made = indicator(
    counts.map((count, at) =>
      observation({
        category: `worry: ${at}`,
        denominator: answered,
        count,
        status: count === null ? 'suppressed' : 'ok',
      }),
    ),
    {
      measure: 'proportion',
      numerator: { name: 'answers', counts: 'people' },
      categories: [
        {
          type: 'worry',
          label: 'Worry',
          question: 'How worried?',
          items: counts.map((_, at) => ({ id: `${at}`, label: `${at}` })),
        },
      ],
    },
  );
  const { published } = protect(new Map([[made.id, made]]), [rule({ from: 1, to: 4, secondary, k: 5 })]);
  const all = published.get(made.id);
  return {
    hidden: (all?.series ?? []).flatMap(({ category, points }) =>
      points[0]?.count.kind === 'hidden' ? [category] : [],
    ),
    exposed: all?.audit?.exposed,
  };
}

test('an answer that is hidden is not the rest of all who answered', () => {
  const { hidden, exposed } = hiddenOf([120, 45, 3, 32], 200);
  expect(hidden).toHaveLength(2);
  expect(hidden).toContain('worry: 2');
  expect(exposed).toBe(0);
});

test('where a rule hides no further counts, the one that the others give away is counted', () =>
  expect(hiddenOf([120, 45, 3, 32], 200, 'none').exposed).toBe(1));

test('nor one that its source hides', () => expect(hiddenOf([120, 45, null, 32], 200).hidden).toHaveLength(2));

test('some who gave no answer are a rest that nobody prints: where it is large nothing more is hidden', () =>
  expect(hiddenOf([120, 45, 3, 32], 260)).toEqual({ hidden: ['worry: 2'], exposed: 0 }));

test.each([
  ['several answers each', [120, 145, 3, 92], 200],
  ['a few of all residents', [12, 45, 3, 32], 52_000],
] as const)('%s: they do not add up, and nothing more is hidden', (_, counts, answered) =>
  expect(hiddenOf(counts, answered).hidden).toEqual(['worry: 2']),
);

test('one of a few residents that its source hides is not all the others', () =>
  expect(hiddenOf([12, 45, null, 32], 52_000).hidden).toEqual(['worry: 2']));
