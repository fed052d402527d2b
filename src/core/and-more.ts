import type { Diagnostic } from './diagnostic.ts';
import { withCommas } from './thousands.ts';

/** More files than this are counted. */
const MOST_FILES = 3;

/** How many problems a diagnostic stands for. */
export const timesOf = ({ times }: Diagnostic): number => times ?? 1;

/**
 * The first `most` problems of each code (a number, or by the problem), in their order, and in place of the others of a code one diagnostic that says how many more there are and
 * where they begin. An error among them makes it an error.
 */
export function withFewOfEach(
  diagnostics: readonly Diagnostic[],
  most: number | ((problem: Diagnostic) => number),
): Diagnostic[] {
  const kept: Diagnostic[] = [];
  const others = new Map<string, { readonly shown: Diagnostic[]; readonly more: Diagnostic[] }>();
  for (const problem of diagnostics) {
    const ofCode = others.get(problem.code) ?? { shown: [], more: [] };
    others.set(problem.code, ofCode);
    const isShown =
      ofCode.shown.length < (typeof most === 'number' ? most : most(problem)) && problem.times === undefined;
    (isShown ? ofCode.shown : ofCode.more).push(problem);
    if (isShown) kept.push(problem);
  }
  const folded = new Map<Diagnostic, Diagnostic>();
  const loose: Diagnostic[] = [];
  for (const { shown, more } of others.values()) {
    if (more.length === 0) continue;
    const last = shown.at(-1);
    if (last) folded.set(last, andMore(more));
    else loose.push(andMore(more));
  }
  return [...kept.flatMap((problem) => [problem, folded.get(problem) ?? []].flat()), ...loose];
}

function andMore(problems: readonly Diagnostic[]): Diagnostic {
  const first = problems[0]!;
  const worst = problems.find(({ severity }) => severity === 'error') ?? first;
  const times = problems.reduce((sum, problem) => sum + timesOf(problem), 0);
  const starts = new Map<string, number>();
  for (const { place } of problems) if (place && !starts.has(place.file)) starts.set(place.file, place.line);
  const files = [...starts].map(([file, line]) => `in ${file} from line ${line} on`);
  const named = files.slice(0, MOST_FILES).join(', ');
  const further = files.length > MOST_FILES ? ` and in ${files.length - MOST_FILES} more files` : '';
  const message = `And ${withCommas(times)} more like this${named === '' ? '' : `, ${named}`}${further}.`;
  return { ...first, severity: worst.severity, message, example: undefined, also: [], times };
}
