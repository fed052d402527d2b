import type { RequirementGroup } from '../group.ts';
import { SCREENING_TESTS } from './tests.ts';

export const part = {
  name: 'screening',
  summary: 'what must not be published',
  tests: SCREENING_TESTS,
} satisfies RequirementGroup;
