import type { RequirementGroup } from '../group.ts';
import { EQUALITY_TESTS } from './tests.ts';

export const part = {
  name: 'equality',
  summary: 'the equality analysis, figures about groups of people, and words that put the child first',
  tests: EQUALITY_TESTS,
} satisfies RequirementGroup;
