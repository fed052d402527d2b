import type { Place } from '../core/place.ts';
import type { Status } from '../schema/statuses.ts';
import type { Content } from '../schema/table.ts';
import type { Area } from './areas.ts';
import type { Settled } from './normalise.ts';

export type { Status };

export type SettledContent = Settled<Content>;

/** A record of the partnership that a local edition leaves out. */
export interface LeftOutRecord {
  /** The list it stands in, as a variant names it. */
  readonly list: string;
  readonly title: string;
  readonly reason: string;
  /** The line that leaves it out. */
  readonly place: Place | undefined;
}

/** One edition of one variant, typed and read-only: all words, no numbers that are not yet protected. */
export interface Model {
  /** The variant's id, or the partnership's for the base. It names the output folder. */
  readonly id: string;
  readonly status: Status;
  readonly content: SettledContent;
  /** The variant laid over the base; null for the base itself. */
  readonly variant: SettledContent['variants'][number] | null;
  readonly areas: ReadonlyMap<string, Area>;
  /** The area whose figures the publications show as their own. */
  readonly own: Area;
  /** The local government areas covered, in the order of the content. */
  readonly covered: readonly Area[];
  /** The areas shown beside the own figures, as the variant or content/area.yaml names them. */
  readonly compare: readonly Area[];
  /** Names by the id or code of any record: for printing pointers. */
  readonly names: ReadonlyMap<string, string>;
  /** The content of the edition for the whole partnership. */
  readonly whole: () => SettledContent;
  /** What this edition leaves out of the partnership's records, by id. */
  readonly leftOut: ReadonlyMap<string, LeftOutRecord>;
}
