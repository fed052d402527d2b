import type { RequirementGroup } from '../group.ts';
import { FUNDING_TESTS } from './tests.ts';

export const part = {
  name: 'funding',
  summary: 'where the money comes from, for each year',
  tests: FUNDING_TESTS,
} satisfies RequirementGroup;
