import { withFewOfEach } from '../../core/and-more.ts';
import { CODES, type CodeEntry } from '../../core/codes.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { grouped } from '../../core/grouped.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Place } from '../../core/place.ts';

/** A problem of a list for people, and how much of it is said: all; what is wrong and what helps; what is wrong alone; or that it counts others. */
export interface Folded {
  readonly problem: Diagnostic;
  readonly says: 'all' | 'help' | 'what' | 'count';
  /** How many there are like it in each file, itself among them, and where they begin. */
  readonly inFiles?: readonly InFile[];
}

export interface InFile {
  readonly first: Place;
  readonly count: number;
}

/**
 * A list of problems as people can read it. Of each code the first three are said in full, 47 more errors with what helps where that differs from
 * the one before and seven more warnings in brief, and the others are counted; of a code that is told by file the first alone, with how many there are in each file.
 */
export function folded(diagnostics: readonly Diagnostic[]): Folded[] {
  const byFile = toldByFile(diagnostics);
  const counts = new Map<string, number>();
  const told = new Map<string, string>();
  const few = withFewOfEach(
    diagnostics.filter((problem) => byFile.get(problem) !== 'told'),
    (problem) =>
      byFile.has(problem)
        ? Number.POSITIVE_INFINITY
        : LIMITS.problemsInFull + (problem.severity === 'error' ? LIMITS.errorsInBrief : LIMITS.warningsInBrief),
  );
  return few.map((problem) => {
    const inFiles = byFile.get(problem);
    if (inFiles !== undefined && inFiles !== 'told') return { problem, says: 'all', inFiles };
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

/** Of the problems that are told by file the first of each code with the files, and those that it tells of. */
function toldByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<Diagnostic, readonly InFile[] | 'told'> {
  const found = new Map<Diagnostic, readonly InFile[] | 'told'>();
  for (const alike of grouped(diagnostics.filter(isToldByFile), ({ code }) => code).values()) {
    const [first, ...more] = alike;
    if (!first || alike.length <= LIMITS.problemsInFull) continue;
    found.set(first, inFiles(alike));
    for (const one of more) found.set(one, 'told');
  }
  return found;
}

/** Each place of an error has to be changed, so that errors are told one by one. */
const isToldByFile = ({ code, severity, place }: Diagnostic): boolean =>
  severity !== 'error' && place !== undefined && (CODES as Readonly<Record<string, CodeEntry>>)[code]?.byFile === true;

const inFiles = (alike: readonly Diagnostic[]): InFile[] =>
  [
    ...grouped(
      alike.flatMap(({ place }) => place ?? []),
      ({ file }) => file,
    ).values(),
  ].flatMap((places) => places.slice(0, 1).map((first) => ({ first, count: places.length })));
