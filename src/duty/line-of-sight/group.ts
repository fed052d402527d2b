import type { RequirementGroup } from '../group.ts';
import { LINE_OF_SIGHT_TESTS } from './tests.ts';

export const part = {
  name: 'line-of-sight',
  summary: 'the line from problem to recommendation, priority, action and measure',
  tests: LINE_OF_SIGHT_TESTS,
} satisfies RequirementGroup;
