import { isGap, needsJudgement, type Result } from '../../duty/result.ts';
import type { Checked } from '../../pipeline/checked.ts';
import type { Judged } from '../../pipeline/edition.ts';
import { problemsBeside } from './problems-beside.ts';
import { printRequirements } from './requirements.ts';
import { printDiagnostics, summary } from './text.ts';

/** The result of `check` for people: problems in the content, then the requirements of each edition that was asked for, then the counts. */
export function printCheck(checked: Checked<Judged>, colour: boolean): string {
  const { diagnostics, editions, loaded } = checked;
  const { problems, elsewhere } = problemsBeside(diagnostics, editions);
  const stopped =
    editions.length === 0 ? 'The requirements of the Duty were not checked: the errors above come first.\n\n' : '';
  const requirements = editions.map((edition) => printRequirements(edition, colour)).join('');
  const others =
    elsewhere.length > 0
      ? `${elsewhere.length} more of other editions: "svduty check --all-variants" lists them.\n`
      : '';
  return `${printDiagnostics(problems, loaded, colour)}${stopped}${requirements}${others}${contentLine(checked)}${agreedLine(checked)}${summary(diagnostics)}\n`;
}

/** The line to paste under what is screened or judged now, where some of it is still to come or was of other content. Of judgements alone a problem may show it. */
function contentLine({ editions, contentHash, diagnostics }: Checked<Judged>): string {
  const isShown = diagnostics.some(({ code }) => code === 'duty/judgement-stale');
  const wanted = editions
    .flatMap(({ results }) => results)
    .some((result) => isScreening(result) || (needsJudgement(result) && !isShown));
  if (!wanted) return '';
  return `Whoever screens or judges this content pastes this line into the record, so that a later change shows:\n  content: ${contentHash()}\n\n`;
}

/** The same for whoever agrees an edition that is the only one asked for, where some still have to. */
function agreedLine({ editions, agreedHash }: Checked<Judged>): string {
  const [edition, ...others] = editions;
  if (!edition || others.length > 0) return '';
  const { variant, content } = edition.model;
  const hash = agreedHash(variant?.id);
  const isOpen = content.document.approvals.some((entry) => entry.status !== 'agreed' || entry.content !== hash);
  if (!isOpen || content.document.approvals.length === 0) return '';
  return `Whoever agrees the text of this edition pastes this line into its entry under "approvals":\n  content: ${hash}\n\n`;
}

const isScreening = (result: Result): boolean => result.requirement.test.name === 'screened' && isGap(result);
