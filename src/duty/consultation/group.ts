import type { RequirementGroup } from '../group.ts';
import { CONSULTATION_TESTS } from './tests.ts';

export const part = {
  name: 'consultation',
  summary: 'who must be consulted, again after each publication, and what a consultation draft holds',
  tests: CONSULTATION_TESTS,
} satisfies RequirementGroup;
