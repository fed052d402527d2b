import type { RequirementGroup } from '../group.ts';
import { MEASURE_TESTS } from './tests.ts';

export const part = {
  name: 'measures',
  summary: 'the measures of success',
  tests: MEASURE_TESTS,
} satisfies RequirementGroup;
