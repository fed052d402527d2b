import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { didYouMean } from '../core/nearest.ts';
import { placeOf } from '../core/place.ts';
import type { Status } from '../model/model.ts';
import { placeInContent } from './content-path.ts';
import { faultsOf, type JudgementEntry } from './judgements.ts';
import type { DutyFacts } from './outcome.ts';
import { CONTEXT_ONLY, REQUIREMENTS } from './register.ts';
import { needsJudgement, type Result } from './result.ts';

/**
 * What is wrong with the judgements of one edition, and what nobody has judged yet. What stops a published edition is a warning in others; that
 * judgements are still to come is a note there. Codes: duty/not-judged, duty/judgement-unknown, duty/judgement-not-needed,
 * duty/judgement-date, duty/judgement-empty, duty/judgement-stale.
 */
export function checkJudgements(facts: DutyFacts, results: readonly Result[]): Diagnostic[] {
  const entries = facts.model.content.document.judgements;
  return [...entries.flatMap((entry) => checkEntry(entry, facts, results)), ...notJudged(facts, results)];
}

function checkEntry(entry: JudgementEntry, facts: DutyFacts, results: readonly Result[]): Diagnostic[] {
  const { requirement: id } = entry;
  const result = results.find(({ requirement }) => requirement.id === id);
  if (!result) {
    const ids = [...REQUIREMENTS, ...CONTEXT_ONLY].map((requirement) => requirement.id);
    const message = `There is no requirement "${id}" to judge.${didYouMean(id, ids)}`;
    return [diagnostic('duty/judgement-unknown', placeOf(entry, 'requirement'), message)];
  }
  const severity = facts.model.status === 'published' ? 'error' : 'warning';
  const faults = faultsOf(entry, facts).map(({ code, key, message }) =>
    diagnostic(code, placeOf(entry, key), message, { severity }),
  );
  const why = notNeededBecause(result);
  // A local edition does not say that a judgement is not needed: the base may need it.
  if (faults.length > 0 || why === undefined || facts.model.variant) return faults;
  const message = `${id} ("${result.requirement.title}") ${why}, so it needs no judgement.`;
  return [diagnostic('duty/judgement-not-needed', placeOf(entry, 'requirement'), message)];
}

function notNeededBecause({ status, assurance }: Result): string | undefined {
  if (status === 'not_applicable') return 'does not apply here';
  if (status !== 'met') return 'is not met';
  return assurance === 'checked' ? 'is verified by the program' : undefined;
}

/** All that is still to be judged as one problem. What has an entry that does not stand was told with the entry. */
function notJudged({ model, date, contentHash }: DutyFacts, results: readonly Result[]): Diagnostic[] {
  const { judgements } = model.content.document;
  const open = results.filter(
    (result) => needsJudgement(result) && !judgements.some((entry) => entry.requirement === result.requirement.id),
  );
  if (open.length === 0) return [];
  const place = placeOf(model.content.document, 'judgements') ?? placeInContent(model.content, 'document.judgements');
  const [count, them] = open.length === 1 ? ['One requirement is', 'it'] : [`${open.length} requirements are`, 'them'];
  const message = `${count} recorded or for people to judge, and nobody has recorded a judgement of ${them}: ${namedFew(open.map(({ requirement }) => requirement.id))}.`;
  return [
    diagnostic(
      'duty/not-judged',
      place,
      message,
      WHEN[model.status] ?? { example: toPaste(open, date, contentHash()) },
    ),
  ];
}

/** What is only to come in editions that are not published. */
const LATER = {
  severity: 'info',
  fix: 'Nothing yet: only a published edition needs them. "svduty check --status published" prints the entries to fill in.',
} as const;
const WHEN: Readonly<Record<Status, typeof LATER | undefined>> = {
  draft: LATER,
  board: LATER,
  consultation: LATER,
  published: undefined,
};

/** The entries to fill in, each under what to look at. The ellipses are for the post to replace: left as they are, they say nothing. */
function toPaste(open: readonly Result[], date: string, hash: string): string {
  const entries = open.flatMap(({ requirement: { id, look_at, title } }) => [
    `  # ${title}. ${look_at ?? ''}`,
    `  - requirement: ${id}`,
    '    post: Head of …',
    `    date: ${date}`,
    '    looked_at: …',
    `    content: ${hash}`,
  ]);
  return ['judgements:', ...entries].join('\n');
}
