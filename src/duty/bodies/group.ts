import type { RequirementGroup } from '../group.ts';
import { BODY_TESTS } from './tests.ts';

export const part = {
  name: 'bodies',
  summary: 'the partnership, and the bodies that carry the Duty, are consulted or watch over it',
  tests: BODY_TESTS,
} satisfies RequirementGroup;
