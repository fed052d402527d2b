import type { RequirementGroup } from '../group.ts';
import { DEFINITION_TESTS } from './tests.ts';

export const part = {
  name: 'definition',
  summary: 'what the partners mean by serious violence',
  tests: DEFINITION_TESTS,
} satisfies RequirementGroup;
