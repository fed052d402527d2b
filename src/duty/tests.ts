import { GROUPS } from './generated/groups.ts';
import type { DutyTest } from './outcome.ts';
import { SHARED_TESTS } from './shared/tests.ts';

/** Every test by the name that the requirements use. */
export const TESTS: Readonly<Record<string, DutyTest>> = Object.assign(
  {},
  SHARED_TESTS,
  ...Object.values(GROUPS).map(({ tests }) => tests),
);
