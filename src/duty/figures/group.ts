import type { RequirementGroup } from '../group.ts';
import { FIGURE_TESTS } from './tests.ts';

export const part = {
  name: 'figures',
  summary: 'figures over time, between areas and in small numbers',
  tests: FIGURE_TESTS,
} satisfies RequirementGroup;
