import type { RequirementGroup } from '../group.ts';
import { STRATEGY_TESTS } from './tests.ts';

export const part = {
  name: 'strategy',
  summary: 'what the response strategy holds',
  tests: STRATEGY_TESTS,
} satisfies RequirementGroup;
