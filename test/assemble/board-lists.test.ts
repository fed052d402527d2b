import { expect, test } from 'vitest';
import { risksView } from '../../src/assemble/board-lists.ts';

type Content = Parameters<typeof risksView>[0];

test('risks come by their score, the highest first, and each is called high, medium or low', () => {
  const scored = [
    ['a', 2, 3],
    ['b', 5, 5],
    ['c', 2, 4],
    ['d', 4, 2],
    ['e', 3, 5],
    ['f', 2, 7 / 2],
    ['g', 14, 1],
  ].map(([id, likelihood, impact]) => ({ id, likelihood, impact }));
  const risks = risksView({ risks: { risks: scored } } as unknown as Content);
  expect(risks.map(({ id, score, level }) => `${id} ${score} ${level}`)).toEqual([
    'b 25 high',
    'e 15 high',
    'g 14 medium',
    'c 8 medium',
    'd 8 medium',
    'f 7 low',
    'a 6 low',
  ]);
});

test('a folder without risks has none', () => {
  expect(risksView({ risks: { risks: null } } as unknown as Content)).toEqual([]);
});
