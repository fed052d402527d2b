import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CASES } from './producers/cases.ts';
import { savedAt, toldOf } from './producers/produced.ts';

test.each(CASES)('$name: what a file that $producer saved says', ({ name, told, commented = [] }) => {
  expect(toldOf(readFileSync(savedAt(name)))).toEqual({ told, hands: new Set(['Ann Lee']), commented });
});
