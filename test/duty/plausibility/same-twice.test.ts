import { expect, test } from 'vitest';
import { sameTwice } from '../../../src/duty/plausibility/records.ts';
import type { Model } from '../../../src/model/model.ts';

const of = (...numbers: number[]) =>
  sameTwice({ content: { priorities: numbers.map((number) => ({ number })) } as unknown as Model['content'] });

test.each<[number[], (string | undefined)[]]>([
  [[1, 2], []],
  [[2, 2], ['number: 1']],
  [[1, 1, 2], ['number: 3']],
])('of priorities %j the one more often is told a number that is free', (numbers, examples) => {
  expect(of(...numbers).map(({ example }) => example)).toEqual(examples);
});
