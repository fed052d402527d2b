import { brandOf } from '../../assemble/brand.ts';
import { PROGRAM_LABELS } from '../../assemble/generated/templates.js';
import { flatLabels } from '../../assemble/labels.ts';
import {
  type AskedSide,
  type BrokenSide,
  type ComparedEditions,
  errorsOf,
  readSide,
} from '../../compare/compare-editions.ts';
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

/** What changed between two sides of which one at least is a published edition: what readers can see of either. @throws Stop for sides that are not of one edition */
export async function comparePublishedSides(
  old: NamedSide,
  now: NamedSide,
  variant: string | undefined,
  invocation: Invocation,
): Promise<ComparedEditions | { readonly broken: readonly BrokenSide[] }> {
  const { effects, toolRoot } = invocation;
  const published = [old, now].map(({ edition }) =>
    edition === undefined ? undefined : sideOfEdition(effects, edition),
  );
  const id = variant ?? published.find((side) => side !== undefined)?.variant;
  const sides: (PublishedSide | BrokenSide)[] = [];
  for (const [index, { name }] of [old, now].entries()) {
    const other = [now, old][index]!.name;
    const ready = published[index] ?? (await contentSide(index === 0 ? 'old' : 'now', name, other, id, invocation));
    sides.push(ready);
  }
  const broken = sides.flatMap((side) => ('diagnostics' in side ? [side] : []));
  const [before, after] = sides.flatMap((side) => ('diagnostics' in side ? [] : [side]));
  if (!before || !after) return { broken };
  refuseOthers([before, after], id);
  return {
    comparison: comparePublished(before, after),
    kit: { labels: flatLabels(PROGRAM_LABELS), brand: brandOf(loadTemplates(effects, toolRoot, toolRoot)).brand },
    language: after.language,
  };
}

/** @throws Stop for a side that is of another id */
export function refuseOthers(sides: readonly Pick<PublishedSide, 'variant' | 'facts'>[], id: string | undefined): void {
  const other = sides.find((side) => side.variant !== id);
  if (other)
    throw new Stop(`"${other.facts.from}" is of "${other.variant}", and not of "${id}". Compare editions of one id.`);
}

async function contentSide(
  side: BrokenSide['side'],
  name: string,
  other: string,
  variant: string | undefined,
  invocation: Invocation,
): Promise<PublishedSide | BrokenSide> {
  const asked: AskedSide = askedSide(name, other, variant, invocation);
  const read = await readSide(side, asked);
  if ('diagnostics' in read) return read;
  const { from, edition } = read;
  return sideOfContent(edition, factsOf({ from, model: edition.model, errors: errorsOf(edition) }));
}
