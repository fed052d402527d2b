import { expect, test } from 'vitest';
import { SCHEMAS } from '../../src/schema/generated/schemas.ts';
import { STATUSES } from '../../src/schema/statuses.ts';

/** Every list of words in a schema, however deep. */
function listsIn(node: unknown): unknown[][] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'enum' in node && Array.isArray(node.enum) ? [node.enum] : [];
  return [...own, ...Object.values(node).flatMap(listsIn)];
}

test('the schemas take the statuses there are, in their order', () => {
  const lists = listsIn(SCHEMAS).filter((words) => words.includes('published') && words.includes('board'));
  expect(lists.length).toBeGreaterThan(1);
  for (const words of lists) expect(words).toEqual(STATUSES);
});
