import type { RequirementGroup } from '../group.ts';
import { PUBLICATION_TESTS } from './tests.ts';

export const part = {
  name: 'publication',
  summary: 'where, when and to whom the strategy is published',
  tests: PUBLICATION_TESTS,
} satisfies RequirementGroup;
