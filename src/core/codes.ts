import { CSV_CODES } from './codes/csv.ts';
import { DUTY_CODES } from './codes/duty.ts';
import { FIGURE_CODES } from './codes/figures.ts';
import { IMPORT_CODES } from './codes/import.ts';
import { LOAD_CODES } from './codes/load.ts';
import { PUBLICATION_CODES } from './codes/publication.ts';
import { SCHEMA_CODES } from './codes/schema.ts';
import { SCREENING_CODES } from './codes/screening.ts';
import { TEXT_CODES } from './codes/text.ts';
import type { Severity } from './diagnostic.ts';

/** What a code means, in words for a strategy lead. The documentation page and `svduty explain` are made from it. */
export interface CodeEntry {
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: string;
  readonly example: string | undefined;
}

/** The closed list of all codes. A finder can only report what stands here. */
export const CODES = {
  ...LOAD_CODES,
  ...SCHEMA_CODES,
  ...TEXT_CODES,
  ...CSV_CODES,
  ...FIGURE_CODES,
  ...IMPORT_CODES,
  ...PUBLICATION_CODES,
  ...SCREENING_CODES,
  ...DUTY_CODES,
};

export type Code = keyof typeof CODES;

/** The id of a requirement of the Duty: it is a code as well, and its words stand in the duty's register. */
export type RequirementCode = `SVD-${string}`;
