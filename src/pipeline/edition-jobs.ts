import { mapValues } from '../core/map-values.ts';
import { asPublished } from '../model/as-published.ts';
import type { Model } from '../model/model.ts';
import type { Audience, PublicationPlan } from '../model/publications.ts';
import type { Format } from '../render/format.ts';
import { namesOf } from '../render/render.ts';
import type { Changes } from '../write/changes.ts';
import { currentOf } from '../write/standing.ts';
import { type EditionJob, originOf, type Shared } from './finish-edition.ts';

/** What the jobs of a build have in common. */
interface OfBuild extends Pick<Shared, 'tool' | 'sources'> {
  readonly wanted: readonly (string | undefined)[];
  readonly baseId: string;
  /** The edition for the whole partnership, where it is made: now, by another shard, or when somebody asks for it. */
  readonly base: Model | undefined;
  readonly changes: Readonly<Record<Audience, Changes>>;
  readonly formats: readonly Format[];
  /** The publications that links may lead to. */
  readonly plans: readonly PublicationPlan[];
}

/**
 * The job of each edition, by its id. What local editions leave to the one for the whole partnership is a link to what is made of that, where `hasBase` says that it could be, or to
 * what stands there and is left.
 */
export function editionJobs(of: OfBuild): (id: string | undefined, hasBase: boolean) => EditionJob {
  const { wanted, baseId, base, tool, sources, changes, formats, plans } = of;
  const leadsTo = (made: Model | undefined): Shared['base'] => {
    const inBase = mapValues(changes, (one, audience) =>
      made
        ? currentOf(one.before(baseId), originOf(made, tool, sources[audience]))
        : (one.before(baseId)?.outputs ?? []),
    );
    return { folder: baseId, names: namesOf(made ? asPublished(plans, made.content, false) : [], formats, inBase) };
  };
  const [withBase, withoutBase] = [leadsTo(base), leadsTo(undefined)];
  const last = wanted.findLast((one) => one !== undefined);
  return (id, hasBase) => ({
    id,
    shared: { tool, sources, base: hasBase ? withBase : withoutBase },
    isLast: id === last,
    before: mapValues(changes, (one) => one.before(id ?? baseId)),
  });
}
