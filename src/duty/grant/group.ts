import type { RequirementGroup } from '../group.ts';
import { GRANT_TESTS } from './tests.ts';

export const part = {
  name: 'grant',
  summary: 'what binds those who hold a grant',
  tests: GRANT_TESTS,
} satisfies RequirementGroup;
