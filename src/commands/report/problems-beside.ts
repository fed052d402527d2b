import type { Diagnostic } from '../../core/diagnostic.ts';
import { identityOf } from '../../core/sorted.ts';
import type { Judged } from '../../pipeline/edition.ts';

/** What is printed as problems beside the requirements of editions, and the requirements of others, which are not printed. */
export function problemsBeside(
  diagnostics: readonly Diagnostic[],
  editions: readonly Judged[],
): { problems: Diagnostic[]; elsewhere: Diagnostic[] } {
  const listed = new Set(editions.flatMap((edition) => edition.diagnostics.filter(isRequirement).map(identityOf)));
  const isListed = (d: Diagnostic): boolean => isRequirement(d) && listed.has(identityOf(d));
  return {
    problems: diagnostics.filter((d) => !isRequirement(d) || (d.severity === 'error' && !isListed(d))),
    elsewhere: diagnostics.filter((d) => isRequirement(d) && !isListed(d)),
  };
}

/** Whether a problem is a requirement of the Duty that is not met in full. */
export const isRequirement = ({ code }: Diagnostic): boolean => code.startsWith('SVD-');
