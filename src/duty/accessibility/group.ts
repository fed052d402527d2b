import type { RequirementGroup } from '../group.ts';
import { ACCESSIBLE_TESTS } from './tests.ts';

export const part = {
  name: 'accessibility',
  summary: 'publications that everybody can use, and the offer of other formats',
  tests: ACCESSIBLE_TESTS,
} satisfies RequirementGroup;
