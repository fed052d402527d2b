import type { Kit } from '../assemble/assembly.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { Effects } from '../core/effects.ts';
import { Stop } from '../core/stop.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { Loaded } from '../load/project.ts';
import type { Request } from '../pipeline/asked.ts';
import { type Edition, makeEdition } from '../pipeline/edition.ts';
import { type Prepared, prepare } from '../pipeline/prepare.ts';
import { type ComparedSide, type Comparison, compared } from './comparison.ts';
import { hiddenOnBoth, withAuditsOf } from './hidden-on-both.ts';

/** A folder to compare, in the world that it is read from, and what it is called. */
export interface AskedSide {
  readonly from: string;
  readonly request: Request;
  readonly effects: Effects;
}

/** A side that cannot be compared, with all that was found in it. */
export interface BrokenSide {
  readonly side: 'old' | 'now';
  readonly from: string;
  readonly loaded: Loaded;
  readonly diagnostics: readonly Diagnostic[];
}

/** What changed, and the look and the language in which the new side is printed. */
export interface ComparedEditions {
  readonly comparison: Comparison;
  readonly kit: Pick<Kit, 'brand' | 'labels'>;
  readonly language: string;
}

/**
 * load → validate → settle → protect → assemble → duty on either side, and what differs between the two. An edition with errors of its content is not
 * compared; what only keeps it from being published does not stop a comparison.
 */
export async function compareEditions(
  old: AskedSide,
  now: AskedSide,
): Promise<ComparedEditions | { readonly broken: readonly BrokenSide[] }> {
  const sides = await editionsBeside(old, now);
  if ('broken' in sides) return sides;
  return {
    comparison: compared(sides.old, sides.now),
    kit: sides.now.folder.kit,
    language: sides.now.model.content.document.language,
  };
}

/** A side as it may be told beside the other, and the folder that it was made from. */
export interface EditionBeside extends ComparedSide {
  readonly folder: Folder;
}

/** Either side made as it may be told beside the other: what one hides is hidden in both. */
export async function editionsBeside(
  old: AskedSide,
  now: AskedSide,
): Promise<{ readonly old: EditionBeside; readonly now: EditionBeside } | { readonly broken: readonly BrokenSide[] }> {
  const sides = [await readSide('old', old), await readSide('now', now)] as const;
  const broken = sides.flatMap((side) => ('diagnostics' in side ? [side] : []));
  const [before, after] = sides;
  if ('diagnostics' in before || 'diagnostics' in after) return { broken };
  const judged = { old: withAuditsOf(after.folder.published, before.folder.published), now: after.folder.published };
  const said = hiddenOnBoth(judged.old, judged.now);
  return {
    old: { ...comparedSide(before, { judged: judged.old, said: said.old }), folder: before.folder },
    now: { ...comparedSide(after, { judged: judged.now, said: said.now }), folder: after.folder },
  };
}

type Folder = NonNullable<Prepared['folder']>;

/** A side that can be compared. */
export interface ReadySide {
  readonly from: string;
  readonly folder: Folder;
  readonly edition: Edition;
}

/** load → validate → settle → protect → assemble → duty on one side. @throws Stop for a folder that is none */
export async function readSide(
  side: BrokenSide['side'],
  { from, request, effects }: AskedSide,
): Promise<ReadySide | BrokenSide> {
  const prepared = await prepare(request, effects).catch((error: unknown) => {
    if (!(error instanceof Stop)) throw error;
    throw new Stop(`In "${from}": ${error.message}`, error.exitCode);
  });
  const { folder, loaded, wanted, isMakeable, modelOf, diagnostics, ofVariants } = prepared;
  const [id] = wanted;
  if (!folder || !isMakeable(id))
    return { side, from, loaded, diagnostics: [...diagnostics, ...(folder ? ofVariants : [])] };
  const edition = makeEdition(modelOf(id), folder);
  const stopping = edition.diagnostics.filter((one) => !isOfJudgement(one));
  return hasErrors(stopping) ? { side, from, loaded, diagnostics: stopping } : { from, folder, edition };
}

/**
 * Groups of codes that say how good what an edition says is, and whether it may be published as it is. What it says is there all the same. An edition of last year cannot be put
 * right any more.
 */
const OF_JUDGEMENT = new Set([
  'figure',
  'language',
  'link',
  'partnership',
  'plausibility',
  'publication',
  'publish',
  'record',
  'screening',
  'waiver',
]);

const isOfJudgement = (one: Diagnostic): boolean =>
  isOfRequirement(one) || OF_JUDGEMENT.has(one.code.split('/')[0] ?? '');

/** Errors of a side that keep it from being built, without those of requirements. */
export const errorsOf = ({ diagnostics }: Pick<Edition, 'diagnostics'>): number =>
  diagnostics.filter((one) => one.severity === 'error' && !isOfRequirement(one)).length;

/** What is told as requirements, and rests on the audit as well. */
const isOfRequirement = ({ code }: Diagnostic): boolean => code.startsWith('SVD-') || code.startsWith('duty/');

/** A side judged by the one and put into words from the other, made again where either is not what it publishes by itself. */
function comparedSide(
  { from, folder, edition }: ReadySide,
  published: Readonly<Record<'judged' | 'said', PublishedIndicators>>,
): ComparedSide {
  const madeFrom = (figures: PublishedIndicators): Edition =>
    figures === folder.published
      ? edition
      : makeEdition(edition.model, {
          ...folder,
          figures: () => ({ ...folder.figures(), published: figures }),
        });
  const judged = madeFrom(published.judged);
  const said = published.said === published.judged ? judged : madeFrom(published.said);
  return {
    from,
    model: edition.model,
    errors: errorsOf(edition),
    results: judged.results,
    publications: said.publications,
    published: published.said,
    labels: folder.kit.labels,
  };
}
