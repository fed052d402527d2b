import type { RequirementGroup } from '../group.ts';
import { WALES_TESTS } from './tests.ts';

export const part = {
  name: 'wales',
  summary: 'what differs in Wales',
  tests: WALES_TESTS,
} satisfies RequirementGroup;
