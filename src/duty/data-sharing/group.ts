import type { RequirementGroup } from '../group.ts';
import { SHARING_TESTS } from './tests.ts';

export const part = {
  name: 'data-sharing',
  summary: 'sharing information under sections 16 and 17 of the Act',
  tests: SHARING_TESTS,
} satisfies RequirementGroup;
