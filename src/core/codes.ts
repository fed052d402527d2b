import { CHART_CODES } from './codes/chart.ts';
import { CSV_CODES } from './codes/csv.ts';
import { DISCLOSURE_CODES } from './codes/disclosure.ts';
import { FIGURE_CODES } from './codes/figure.ts';
import { IMAGE_CODES } from './codes/image.ts';
import { IMPORT_CODES } from './codes/import.ts';
import { INDICATOR_CODES } from './codes/indicator.ts';
import { LANGUAGE_CODES } from './codes/language.ts';
import { LINK_CODES } from './codes/link.ts';
import { LOAD_CODES } from './codes/load.ts';
import { MARKDOWN_CODES } from './codes/markdown.ts';
import { PUBLICATION_CODES } from './codes/publication.ts';
import { PUBLISH_CODES } from './codes/publish.ts';
import { REFERENCE_CODES } from './codes/reference.ts';
import { SCHEMA_CODES } from './codes/schema.ts';
import { SCREENING_CODES } from './codes/screening.ts';
import { TEMPLATE_CODES } from './codes/template.ts';
import { TOKEN_CODES } from './codes/token.ts';
import { WAIVER_CODES } from './codes/waiver.ts';
import { YAML_CODES } from './codes/yaml.ts';
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
  ...YAML_CODES,
  ...SCHEMA_CODES,
  ...REFERENCE_CODES,
  ...MARKDOWN_CODES,
  ...IMAGE_CODES,
  ...TEMPLATE_CODES,
  ...TOKEN_CODES,
  ...LINK_CODES,
  ...CHART_CODES,
  ...PUBLISH_CODES,
  ...CSV_CODES,
  ...INDICATOR_CODES,
  ...DISCLOSURE_CODES,
  ...FIGURE_CODES,
  ...IMPORT_CODES,
  ...PUBLICATION_CODES,
  ...SCREENING_CODES,
  ...LANGUAGE_CODES,
  ...WAIVER_CODES,
};

export type Code = keyof typeof CODES;

/** The id of a requirement of the Duty: it is a code as well, and its words stand in the duty's register. */
export type RequirementCode = `SVD-${string}`;
