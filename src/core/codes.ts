import type { Severity } from './diagnostic.ts';
import type { CODES } from './generated/codes.ts';

/** The closed list of all codes, from the folders of core/codes. A finder can only report what stands there. */
export { CODES } from './generated/codes.ts';

/** What a code means, in words for a strategy lead. The documentation page and `svduty explain` are made from it. */
export interface CodeEntry {
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: string;
  readonly example: string | undefined;
  /** Whole files have it in every text, and nobody goes through it one by one: people are told how many there are in each file, and where they begin. */
  readonly byFile?: true;
}

export type Code = keyof typeof CODES;

/** The id of a requirement of the Duty: it is a code as well, and its words stand in the duty's register. */
export type RequirementCode = `SVD-${string}`;
