import { expect, test } from 'vitest';
import { longExpression, wide } from '../../src/core/long-expression.ts';

test('an expression reads as the one it is made of, from the beginning of a text, and is made once', () => {
  const expression = longExpression(String.raw`\b(?:one|two) (?<thing>\w+)|^ *$`, 'g');
  expect(expression.source).toBe(String.raw`\b(?:one|two) (?<thing>\w+)|^ *$`);
  expect(expression().flags).toBe('g');
  expect(expression().lastIndex).toBe(0);
  expect([...'one pen and two cups'.matchAll(expression())].map(({ groups }) => groups?.thing)).toEqual([
    'pen',
    'cups',
  ]);
  expect(expression()).toBe(expression());
  expect(longExpression(/O(?:NE|WN)/i)().test('own')).toBe(true);
});

test('a wide text is the same text', () => {
  for (const text of ['', 'a', 'ab', 'plain letters', 'curly ’ marks', 'more than a dozen plain letters'])
    expect(wide(text)).toBe(text);
});
