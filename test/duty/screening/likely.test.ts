import { expect, test } from 'vitest';
import { ANY_PASSIVE, THEN_PASSIVE } from '../../../src/duty/screening/patterns/name-context.ts';
import { OF_INVOLVED, OF_SOMEBODY } from '../../../src/duty/screening/patterns/relative.ts';
import { chooser, matching } from './matching.ts';

const FORMS = [
  ...[...OF_INVOLVED, ...OF_SOMEBODY].map(({ likely, expression }) => ({ quick: likely, expression })),
  { quick: ANY_PASSIVE(), expression: THEN_PASSIVE },
].map((one, at) => ({ at, ...one }));

test.each(FORMS)('the quick look for form $at leaves no match out', ({ quick, expression }) => {
  const choose = chooser(3);
  let matched = 0;
  for (let time = 0; time < 60; time += 1) {
    const text = matching(expression.source, choose);
    if (text.search(expression()) < 0) continue;
    matched += 1;
    expect(quick.test(text), text).toBe(true);
  }
  expect(matched).toBeGreaterThan(5);
});
