import type { RequirementGroup } from '../group.ts';
import { AREA_TESTS } from './tests.ts';

export const part = {
  name: 'area',
  summary: 'the area in statutory units and the sections the strategy rests on',
  tests: AREA_TESTS,
} satisfies RequirementGroup;
