import type { RequirementGroup } from '../group.ts';
import { ENGAGEMENT_TESTS } from './tests.ts';

export const part = {
  name: 'engagement',
  summary: 'planned work with the voluntary and community sector and with young people',
  tests: ENGAGEMENT_TESTS,
} satisfies RequirementGroup;
