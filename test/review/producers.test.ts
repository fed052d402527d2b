import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CASES } from './producers/cases.ts';
import { handsOf, savedAt, toldOf } from './producers/produced.ts';

test.each(CASES)('$name: what a file that $producer saved says', (one) => {
  const { name, told, commented = [] } = one;
  expect(toldOf(readFileSync(savedAt(name)))).toEqual({ told, ...handsOf(one), commented });
});
