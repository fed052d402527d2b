import type { Diagnostic } from '../../core/diagnostic.ts';
import { identityOf } from '../../core/sorted.ts';
import type { Checked } from '../../pipeline.ts';
import { printRequirements } from './requirements.ts';
import { printDiagnostics, summary } from './text.ts';

/** The result of `check` for people: problems in the content, then the requirements of each edition that was asked for, then the counts. */
export function printCheck({ diagnostics, editions, loaded }: Checked, colour: boolean): string {
  const listed = new Set(editions.flatMap((edition) => edition.diagnostics.filter(isRequirement).map(identityOf)));
  const elsewhere = diagnostics.filter((d) => isRequirement(d) && !listed.has(identityOf(d)));
  const problems = diagnostics.filter(
    (d) => !isRequirement(d) || (d.severity === 'error' && !listed.has(identityOf(d))),
  );
  const stopped =
    editions.length === 0 ? 'The requirements of the Duty were not checked: the errors above come first.\n\n' : '';
  const requirements = editions.map((edition) => printRequirements(edition, colour)).join('');
  const others =
    elsewhere.length > 0
      ? `${elsewhere.length} more of other editions: "svduty check --all-variants" lists them.\n`
      : '';
  return `${printDiagnostics(problems, loaded, colour)}${stopped}${requirements}${others}${summary(diagnostics)}\n`;
}

const isRequirement = ({ code }: Diagnostic): boolean => code.startsWith('SVD-');
