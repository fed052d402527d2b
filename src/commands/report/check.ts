import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Checked } from '../../pipeline.ts';
import { printRequirements } from './requirements.ts';
import { printDiagnostics, summary } from './text.ts';

/** The result of `check` for people: problems in the content, then the requirements of each edition, then the counts. */
export function printCheck({ diagnostics, editions, loaded }: Checked, colour: boolean): string {
  const problems = diagnostics.filter((d) => !isRequirement(d));
  const stopped =
    editions.length === 0 ? 'The requirements of the Duty were not checked: the errors above come first.\n\n' : '';
  const requirements = editions.map((edition) => printRequirements(edition, colour)).join('');
  return `${printDiagnostics(problems, loaded, colour)}${stopped}${requirements}${summary(diagnostics)}\n`;
}

const isRequirement = ({ code }: Diagnostic): boolean => code.startsWith('SVD-');
