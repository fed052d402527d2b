import type { RequirementGroup } from '../group.ts';
import { ASSESSMENT_TESTS } from './tests.ts';

export const part = {
  name: 'needs-assessment',
  summary: 'what the strategic needs assessment says of kinds, causes, people and services',
  tests: ASSESSMENT_TESTS,
} satisfies RequirementGroup;
