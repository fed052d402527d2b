import { withFewOfEach } from '../../core/and-more.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { LIMITS } from '../../core/limits.ts';

/** A problem of a list for people, and how much of it is said: all; what is wrong and what helps; what is wrong alone; or that it counts others. */
export interface Folded {
  readonly problem: Diagnostic;
  readonly says: 'all' | 'help' | 'what' | 'count';
}

/**
 * A list of problems as people can read it. Of each code the first three are said in full, 47 more errors with what helps where that differs from
 * the one before and seven more warnings in brief, and the others are counted.
 */
export function folded(diagnostics: readonly Diagnostic[]): Folded[] {
  const counts = new Map<string, number>();
  const told = new Map<string, string>();
  const few = withFewOfEach(
    diagnostics,
    ({ severity }) => LIMITS.problemsInFull + (severity === 'error' ? LIMITS.errorsInBrief : LIMITS.warningsInBrief),
  );
  return few.map((problem) => {
    if (problem.times !== undefined) return { problem, says: 'count' };
    const { code, severity, fix, example } = problem;
    const before = counts.get(code) ?? 0;
    counts.set(code, before + 1);
    const help = JSON.stringify([fix, example]);
    const isTold = told.get(code) === help;
    told.set(code, help);
    if (before < LIMITS.problemsInFull) return { problem, says: 'all' };
    return { problem, says: severity === 'error' && !isTold ? 'help' : 'what' };
  });
}
