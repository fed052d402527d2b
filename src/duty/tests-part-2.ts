import type { DutyTest } from './outcome.ts';
import { CONSULTATION_TESTS } from './tests/consultation.ts';
import { EQUALITY_TESTS } from './tests/equality.ts';
import { GRANT_TESTS } from './tests/grant.ts';
import { PARTNERSHIP_PLAN_TESTS } from './tests/partnership-plan.ts';
import { PUBLICATION_TESTS } from './tests/publication.ts';
import { ACCESSIBLE_TESTS } from './tests/publication-accessible.ts';
import { REVIEW_TESTS } from './tests/review.ts';
import { MEASURE_TESTS } from './tests/review-measures.ts';
import { SCREENING_TESTS } from './tests/screening.ts';
import { SHARING_TESTS } from './tests/sharing.ts';
import { WALES_TESTS } from './tests/wales.ts';

/** The tests behind SVD-X, C, U, R, I, P, E, W and G, by the names requirements-part-2.yaml uses. */
export const PART_2_TESTS: Readonly<Record<string, DutyTest>> = {
  ...SCREENING_TESTS,
  ...CONSULTATION_TESTS,
  ...PUBLICATION_TESTS,
  ...ACCESSIBLE_TESTS,
  ...REVIEW_TESTS,
  ...MEASURE_TESTS,
  ...SHARING_TESTS,
  ...PARTNERSHIP_PLAN_TESTS,
  ...EQUALITY_TESTS,
  ...WALES_TESTS,
  ...GRANT_TESTS,
};
