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
import { hiddenOnBoth } from './hidden-on-both.ts';

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
  const sides = [await readSide('old', old), await readSide('now', now)] as const;
  const broken = sides.flatMap((side) => ('diagnostics' in side ? [side] : []));
  const [before, after] = sides;
  if ('diagnostics' in before || 'diagnostics' in after) return { broken };
  const published = hiddenOnBoth(before.folder.published, after.folder.published);
  return {
    comparison: compared(saidWith(before, published.old), saidWith(after, published.now)),
    kit: after.folder.kit,
    language: after.edition.model.content.document.language,
  };
}

type Folder = NonNullable<Prepared['folder']>;

interface ReadySide {
  readonly from: string;
  readonly folder: Folder;
  readonly edition: Edition;
}

async function readSide(
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
  'duty',
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

const isOfJudgement = ({ code }: Diagnostic): boolean =>
  code.startsWith('SVD-') || OF_JUDGEMENT.has(code.split('/')[0] ?? '');

/** A side with its words made again where figures are hidden that it prints by itself. */
function saidWith({ from, folder, edition }: ReadySide, published: PublishedIndicators): ComparedSide {
  const isSame = published === folder.published;
  const said = isSame ? edition.publications : makeEdition(edition.model, { ...folder, published }).publications;
  return { from, edition, published, said, labels: folder.kit.labels };
}
