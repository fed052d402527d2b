import type { Part } from '../core/part.ts';
import type { DutyTest } from './outcome.ts';

/**
 * A group of requirements: a folder of src/duty with its entries (requirements.yaml), the small tests that only they name (tests.ts) and their
 * cases (cases.yaml). The register is generated from all of them by scripts/generate-duty.mjs.
 */
export interface RequirementGroup extends Part {
  readonly tests: Readonly<Record<string, DutyTest>>;
}
