import type { Code } from '../core/codes.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { didYouMean } from '../core/nearest.ts';
import { placeOf } from '../core/place.ts';
import { placeInContent } from '../model/content-path.ts';
import type { Status } from '../model/model.ts';
import { faultsOf, type JudgementEntry } from './judgements.ts';
import type { DutyFacts } from './outcome.ts';
import { isPublic } from './plausibility/diagnostics.ts';
import { wordsOf } from './plausibility/placeholder.ts';
import { CONTEXT_ONLY, REQUIREMENTS } from './register.ts';
import { needsJudgement, type Result } from './result.ts';

/**
 * What is wrong with the judgements of one edition, and what nobody has judged yet. What stops a published edition is a warning in others; that
 * judgements are still to come is a note there. Codes: duty/not-judged, duty/judgement-unknown, duty/judgement-not-needed,
 * duty/judgement-date, duty/judgement-empty, duty/judgement-stale, duty/judgement-unbound, duty/judgement-copied, duty/judgement-twice,
 * plausibility/post-is-a-person.
 */
export function checkJudgements(facts: DutyFacts, results: readonly Result[]): Diagnostic[] {
  const entries = facts.model.content.document.judgements;
  return [
    ...entries.flatMap((entry) => checkEntry(entry, facts, results)),
    ...stale(entries, facts),
    ...unbound(entries, facts),
    ...copied(entries),
    ...twice(entries),
    ...notJudged(facts, results),
  ];
}

/** All entries that were made for an earlier content as one problem, with the one line that goes into each. */
function stale(entries: readonly JudgementEntry[], facts: DutyFacts): Diagnostic[] {
  const old = entries.filter((entry) => faultsOf(entry, facts).some(({ code }) => code === 'duty/judgement-stale'));
  if (old.length === 0) return [];
  const message = `The content has changed since ${old.length === 1 ? 'it was' : 'they were'} judged: ${idsOf(old)}.`;
  return folded('duty/judgement-stale', old, 'content', message, {
    severity: facts.model.status === 'published' ? 'error' : 'warning',
    example: `content: ${facts.contentHash()}`,
  });
}

/** Judgements in a published edition that do not say which content was judged: a later change would not show. */
function unbound(entries: readonly JudgementEntry[], { model, contentHash }: DutyFacts): Diagnostic[] {
  if (model.status !== 'published') return [];
  const open = entries.filter(({ content }) => !content);
  if (open.length === 0) return [];
  const message = `It is not said which content was judged: ${idsOf(open)}.`;
  return folded('duty/judgement-unbound', open, 'requirement', message, { example: `content: ${contentHash()}` });
}

/** So many entries of one sentence are no longer a coincidence. */
const COPIES = 3;

/** One sentence under several judgements. */
function copied(entries: readonly JudgementEntry[]): Diagnostic[] {
  const written = entries.filter(({ looked_at }) => wordsOf(looked_at).length > 0);
  const groups = together(written, ({ looked_at }) =>
    wordsOf(looked_at)
      .filter((word) => !/\d/.test(word))
      .join(' '),
  );
  return groups.flatMap((same) => {
    const requirements = new Set(same.map(({ requirement }) => requirement));
    if (requirements.size < COPIES) return [];
    const message = `"${same[0]?.looked_at}" stands under ${requirements.size} judgements: ${idsOf(same)}.`;
    return folded('duty/judgement-copied', same, 'looked_at', message, {});
  });
}

/** Several judgements of one requirement, at the ones that follow the first. */
function twice(entries: readonly JudgementEntry[]): Diagnostic[] {
  return together(entries, ({ requirement }) => requirement).flatMap(([first, ...more]) => {
    const last = more.at(-1);
    if (!first || !last) return [];
    const message = `${first.requirement} is judged ${more.length + 1} times, by ${namedFew([...new Set([first, ...more].map(({ post }) => post))])}. Only the last that stands counts.`;
    return [
      diagnostic('duty/judgement-twice', placeOf(last, 'requirement'), message, {
        also: [first, ...more.slice(0, -1)].flatMap((entry) => placeOf(entry, 'requirement') ?? []),
      }),
    ];
  });
}

/** The entries that share what `by` says of them, in the order of the content. */
function together(
  entries: readonly JudgementEntry[],
  by: (entry: JudgementEntry) => string,
): readonly (readonly JudgementEntry[])[] {
  const groups = new Map<string, JudgementEntry[]>();
  for (const entry of entries) groups.set(by(entry), [...(groups.get(by(entry)) ?? []), entry]);
  return [...groups.values()];
}

const idsOf = (entries: readonly JudgementEntry[]): string =>
  namedFew([...new Set(entries.map(({ requirement }) => requirement))]);

/** One problem of several entries, at the first with the places of the others; none of no entry. */
function folded(
  code: Code,
  entries: readonly JudgementEntry[],
  key: keyof JudgementEntry,
  message: string,
  more: Parameters<typeof diagnostic>[3],
): Diagnostic[] {
  if (entries.length === 0) return [];
  const [place, ...also] = entries.flatMap((entry) => placeOf(entry, key) ?? []);
  return [diagnostic(code, place, message, { ...more, also })];
}

function checkEntry(entry: JudgementEntry, facts: DutyFacts, results: readonly Result[]): Diagnostic[] {
  const { requirement: id } = entry;
  const result = results.find(({ requirement }) => requirement.id === id);
  if (!result) {
    const ids = [...REQUIREMENTS, ...CONTEXT_ONLY].map((requirement) => requirement.id);
    const message = `There is no requirement "${id}" to judge.${didYouMean(id, ids)}`;
    return [diagnostic('duty/judgement-unknown', placeOf(entry, 'requirement'), message)];
  }
  const { status } = facts.model;
  const all = faultsOf(entry, facts);
  const faults = all
    .filter(({ code }) => code !== 'duty/judgement-stale')
    .map(({ code, key, message }) => {
      const stops = status === 'published' || (code === 'plausibility/post-is-a-person' && isPublic(status));
      return diagnostic(code, placeOf(entry, key), message, { severity: stops ? 'error' : 'warning' });
    });
  const why = notNeededBecause(result);
  // A local edition does not say that a judgement is not needed: the base may need it.
  if (all.length > 0 || why === undefined || facts.model.variant) return faults;
  const message = `${id} ("${result.requirement.title}") ${why}, so it needs no judgement.`;
  return [diagnostic('duty/judgement-not-needed', placeOf(entry, 'requirement'), message)];
}

function notNeededBecause({ status, assurance, ownPublication }: Result): string | undefined {
  if (status === 'not_applicable') return 'does not apply here';
  if (status !== 'met') return 'is not met';
  if (ownPublication) return 'is about the publication of this very edition, which nobody can look at before it is out';
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
