import type { DutyTest } from './outcome.ts';
import { AREA_TESTS } from './tests/area.ts';
import { ASSESSMENT_TESTS } from './tests/assessment.ts';
import { BODY_TESTS } from './tests/bodies.ts';
import { DEFINITION_TESTS } from './tests/definition.ts';
import { FIGURE_TESTS } from './tests/figures.ts';
import { FUNDING_TESTS } from './tests/funding.ts';
import { LINE_OF_SIGHT_TESTS } from './tests/line-of-sight.ts';
import { SHARED_TESTS } from './tests/shared.ts';
import { SOURCE_TESTS } from './tests/sources.ts';
import { STRATEGY_TESTS } from './tests/strategy.ts';
import { PART_2_TESTS } from './tests-part-2.ts';

/** Every test by the name that requirements.yaml uses. */
export const TESTS: Readonly<Record<string, DutyTest>> = {
  ...SHARED_TESTS,
  ...AREA_TESTS,
  ...BODY_TESTS,
  ...DEFINITION_TESTS,
  ...ASSESSMENT_TESTS,
  ...SOURCE_TESTS,
  ...FIGURE_TESTS,
  ...LINE_OF_SIGHT_TESTS,
  ...STRATEGY_TESTS,
  ...FUNDING_TESTS,
  ...PART_2_TESTS,
};
