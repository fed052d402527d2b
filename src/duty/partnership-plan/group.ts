import type { RequirementGroup } from '../group.ts';
import { PARTNERSHIP_PLAN_TESTS } from './tests.ts';

export const part = {
  name: 'partnership-plan',
  summary: 'the plans of community safety partnerships and the local editions',
  tests: PARTNERSHIP_PLAN_TESTS,
} satisfies RequirementGroup;
