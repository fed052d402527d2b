import type { Code, RequirementCode } from './codes.ts';
import { CODES } from './codes.ts';
import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One problem in the user's content: what, where, why it matters and how to put it right. Printing is someone else's job. */
export interface Diagnostic {
  readonly code: Code | RequirementCode;
  readonly severity: Severity;
  readonly place: Place | undefined;
  /** What is wrong, in one sentence that names the value. */
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** A YAML or CSV example that passes. */
  readonly example: string | undefined;
  /** Further places that belong to the problem, such as the first use of a duplicate id. */
  readonly also: readonly Place[];
  /** The editions it was found in, where its place does not tell: `messageOf` says them. */
  readonly editions?: readonly string[];
  /** How many problems of its code this one stands for, when it is not one alone: `andMore` makes such. */
  readonly times?: number;
}

export interface DiagnosticDetails {
  readonly fix?: string;
  readonly example?: string | undefined;
  readonly why?: string;
  readonly also?: readonly Place[];
  readonly severity?: Severity;
}

/** Makes a diagnostic; why, fix, example and severity come from the code's entry unless the finder knows better. */
export function diagnostic(
  code: Code,
  place: Place | undefined,
  message: string,
  details: DiagnosticDetails = {},
): Diagnostic {
  const entry = CODES[code];
  return {
    code,
    severity: details.severity ?? entry.severity,
    place,
    message: shortened(message),
    why: details.why ?? entry.why,
    fix: shortened(details.fix ?? entry.fix),
    example: 'example' in details ? details.example : entry.example,
    also: details.also ?? [],
  };
}

/** As long as a long sentence, which messages about texts quote. */
const LONGEST_QUOTE = 400;
const LONGEST = 2_000;

/** A sentence with quoted values of a sane length: a cell may be as long as its file. */
function shortened(sentence: string): string {
  if (sentence.length <= LONGEST_QUOTE) return sentence;
  const text = sentence.replaceAll(/"([^"]+)"/g, (whole, value: string) =>
    value.length > LONGEST_QUOTE ? `"${value.slice(0, LONGEST_QUOTE - 1)}…"` : whole,
  );
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** True when a list of diagnostics stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}
