import { brandOf } from '../../assemble/brand.ts';
import { PROGRAM_LABELS } from '../../assemble/generated/templates.js';
import { flatLabels } from '../../assemble/labels.ts';
import { type BrokenSide, type ComparedEditions, errorsOf, readSide } from '../../compare/compare-editions.ts';
import { factsOf } from '../../compare/comparison.ts';
import type { Effects } from '../../core/effects.ts';
import { Stop } from '../../core/stop.ts';
import { loadTemplates } from '../../load/templates.ts';
import { comparePublished } from '../../publish/compare-published.ts';
import { EDITION_MANIFEST } from '../../publish/manifest.ts';
import { type PublishedSide, sideOfContent, sideOfEdition } from '../../publish/published-side.ts';
import type { Invocation } from '../command.ts';
import { askedSide } from './asked-side.ts';

/** What is typed, and the folder of the published edition that it names, if it names one. */
export interface NamedSide {
  readonly name: string;
  readonly edition: string | undefined;
}

/** The folder of a published edition: itself, or its address in editions/ of this folder or of the other side's. */
export function editionNamed(effects: Effects, name: string, other: string): string | undefined {
  const plain = name.replace(/(?<=.)\/+$/, '');
  return [plain, `editions/${plain}`, `${other}/editions/${plain}`].find(
    (path) => effects.look(`${path}/${EDITION_MANIFEST}`).kind === 'file',
  );
}

/** How a side is made: of a published edition in a folder, or of content that was read. */
export interface MakingSides<Side> {
  ofEdition(folder: string): Side;
  ofContent(read: Exclude<Awaited<ReturnType<typeof readSide>>, BrokenSide>): Side | Promise<Side>;
}

/** Two sides of which one at least is a published edition. @throws Stop for sides that are not of one edition */
export async function sidesWithPublished<Side extends Pick<PublishedSide, 'variant' | 'facts'>>(
  [old, now]: readonly [NamedSide, NamedSide],
  variant: string | undefined,
  invocation: Invocation,
  { ofEdition, ofContent }: MakingSides<Side>,
): Promise<{ readonly old: Side; readonly now: Side } | { readonly broken: readonly BrokenSide[] }> {
  const published = [old, now].map(({ edition }) => (edition === undefined ? undefined : ofEdition(edition)));
  const id = variant ?? published.find((side) => side !== undefined)?.variant;
  const read = async (which: BrokenSide['side'], { name }: NamedSide, other: NamedSide): Promise<Side | BrokenSide> => {
    const side = await readSide(which, askedSide(name, other.name, id, invocation));
    return 'diagnostics' in side ? side : ofContent(side);
  };
  const before = published[0] ?? (await read('old', old, now));
  const after = published[1] ?? (await read('now', now, old));
  const broken = [before, after].flatMap((side) => ('diagnostics' in side ? [side] : []));
  if ('diagnostics' in before || 'diagnostics' in after) return { broken };
  refuseOthers([before, after], id);
  return { old: before, now: after };
}

/** What changed between two sides of which one at least is a published edition: what readers can see of either. @throws Stop for sides that are not of one edition */
export async function comparePublishedSides(
  old: NamedSide,
  now: NamedSide,
  variant: string | undefined,
  invocation: Invocation,
): Promise<ComparedEditions | { readonly broken: readonly BrokenSide[] }> {
  const { effects, toolRoot } = invocation;
  const sides = await sidesWithPublished<PublishedSide>([old, now], variant, invocation, {
    ofEdition: (folder) => sideOfEdition(effects, folder),
    ofContent: ({ from, edition }) =>
      sideOfContent(edition, factsOf({ from, model: edition.model, errors: errorsOf(edition) })),
  });
  if ('broken' in sides) return sides;
  return {
    comparison: comparePublished(sides.old, sides.now),
    kit: { labels: flatLabels(PROGRAM_LABELS), brand: brandOf(loadTemplates(effects, toolRoot, toolRoot)).brand },
    language: sides.now.language,
  };
}

/** @throws Stop for a side that is of another id */
function refuseOthers(sides: readonly Pick<PublishedSide, 'variant' | 'facts'>[], id: string | undefined): void {
  const other = sides.find((side) => side.variant !== id);
  if (other)
    throw new Stop(`"${other.facts.from}" is of "${other.variant}", and not of "${id}". Compare editions of one id.`);
}
