import type { RequirementGroup } from '../group.ts';
import { SOURCE_TESTS } from './tests.ts';

export const part = {
  name: 'evidence',
  summary: 'what the assessment rests on: its sources, their limits and its dates',
  tests: SOURCE_TESTS,
} satisfies RequirementGroup;
