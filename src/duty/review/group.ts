import type { RequirementGroup } from '../group.ts';
import { REVIEW_TESTS } from './tests.ts';

export const part = {
  name: 'review',
  summary: 'review, monitoring, scrutiny and progress',
  tests: REVIEW_TESTS,
} satisfies RequirementGroup;
