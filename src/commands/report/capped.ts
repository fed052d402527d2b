import { withFewOfEach } from '../../core/and-more.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { LIMITS } from '../../core/limits.ts';

/** What is printed for other programs: everything up to 1,000 problems of one code; beyond, one problem of the same code counts the rest. */
export function capped(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return withFewOfEach(diagnostics, LIMITS.problemsOfAKind);
}
