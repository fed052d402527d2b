import { didYouMean } from '../core/nearest.ts';
import { Stop } from '../core/stop.ts';
import { overlayVariant } from '../load/overlay.ts';
import type { Loaded, RawContent } from '../load/project.ts';
import type { Status } from '../model/model.ts';
import { type PublicationPlan, publicationsMeant, publicationWords } from '../model/publications.ts';
import type { AssetPlace } from '../render/asset-places.ts';
import { editionsMeant } from './edition-meant.ts';

/** One of so many parts of all editions, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What a command asks of the flow. */
export interface Request {
  /** The partnership's folder. */
  readonly folder: string;
  /** The program's own folder: its templates serve where the partnership has none. */
  readonly toolRoot: string;
  readonly toolVersion: string;
  readonly status: Status | undefined;
  /** Variant ids; undefined stands for the base. */
  readonly variants: readonly (string | undefined)[] | 'all';
  /** Of all editions only every so-manieth is asked for. */
  readonly shard?: Shard | undefined;
  /** Publications by the name of their folder or the Duty's short word. All are assembled and checked; these are rendered. */
  readonly publications: readonly string[] | 'all' | 'first';
  /** Where the styles and pictures of web pages stand; in the pages where it is not said. */
  readonly assets?: AssetPlace | undefined;
  /** Given where a copy of each publication is made for those who comment on it. */
  readonly review?: { readonly wideMargin: boolean } | undefined;
  /** Whatever is not made now is made when somebody asks for it: so links lead to every publication of every edition. */
  readonly onDemand?: boolean;
  /** Whether the problems of every other edition are told as well. */
  readonly otherEditions?: boolean;
}

/** The id of a variant, or of the partnership, as it was written. */
export const idOf = (variant: unknown): unknown => (variant as { id?: unknown } | null)?.id;

/** The content of an edition: a variant laid over the base. */
export function contentOf(loaded: Loaded, id: string | undefined): RawContent {
  return overlayVariant(
    loaded.content,
    id === undefined ? undefined : loaded.content.variants.find((v) => idOf(v) === id),
  );
}

/** The ids of all editions; undefined stands for the base. */
export function everyVariant(loaded: Loaded): (string | undefined)[] {
  return [undefined, ...loaded.content.variants.map(idOf).filter((id): id is string => typeof id === 'string')];
}

/** The editions asked for. The base has the partnership's id. @throws Stop when a variant is asked for that the folder does not have. */
export function wantedVariants(
  { variants, shard }: Pick<Request, 'variants' | 'shard'>,
  loaded: Loaded,
): readonly (string | undefined)[] {
  const every = everyVariant(loaded);
  const base = idOf(loaded.content.partnership);
  if (variants === 'all') return shard ? ofShard(shard, every, String(base)) : every;
  const wanted = variants.map((id) => (id === base && !every.includes(id) ? undefined : id));
  for (const id of wanted) {
    if (every.includes(id)) continue;
    const ids = [base, ...every.slice(1)].filter((known) => typeof known === 'string').join(', ') || 'none';
    throw new Stop(
      `There is no variant "${id}" in content/variants.${editionsMeant(String(id), loaded)} There are: ${ids}.`,
    );
  }
  return [...new Set(wanted)];
}

/** @throws Stop where a copy for review is asked for of an edition that is published */
export function refusePublishedReview(
  { review, status }: Request,
  loaded: Loaded,
  wanted: readonly (string | undefined)[],
): void {
  if (!review) return;
  for (const id of wanted) {
    const { document } = contentOf(loaded, id);
    if ((status ?? (document as { status?: unknown } | null)?.status) !== 'published') continue;
    const whose = id === undefined ? 'The edition' : `The edition "${id}"`;
    throw new Stop(
      `${whose} has the status published, and what is published has no copy for review. Ask for another status, such as --status board.`,
    );
  }
}

/** Every so-manieth edition in the order of their ids, so that each computer makes the same of it. */
function ofShard(
  { index, of }: Shard,
  every: readonly (string | undefined)[],
  base: string,
): readonly (string | undefined)[] {
  const ids = every.map((id) => id ?? base).toSorted((a, b) => (a < b ? -1 : 1));
  return every.filter((id) => ids.indexOf(id ?? base) % of === index - 1);
}

/** @throws Stop when a publication is asked for that the folder does not have. */
export function wantedPublications(
  { publications: asked }: Request,
  plans: readonly PublicationPlan[],
  loaded: Loaded,
): readonly PublicationPlan[] {
  if (asked === 'all') return plans.filter(({ pack }) => pack === undefined);
  if (asked === 'first') return plans.slice(0, 1);
  const broken = loaded.templates.publications.map(({ folder }) => folder);
  for (const word of asked) {
    if (publicationsMeant(word, plans).length > 0 || broken.includes(word)) continue;
    const packs = plans.flatMap(({ pack }) => pack ?? []);
    const words = [...new Set([...publicationWords(plans), ...packs])];
    throw new Stop(`--publication does not know "${word}".${didYouMean(word, words)} Use: ${words.join(', ')}.`);
  }
  return plans.filter((plan) => asked.some((word) => publicationsMeant(word, plans).includes(plan)));
}
