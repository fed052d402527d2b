import type { OutputFile } from '../core/output-file.ts';
import type { PublishedLevels } from '../disclosure/levels.ts';
import type { Audience } from '../model/publications.ts';
import type { KnownBuild } from '../write/private-record.ts';
import type { Checked } from './checked.ts';

/** What a build made, before it is written. */
export interface Built {
  readonly checked: Checked;
  /** The ids of the editions that were made, and of those that an error kept from it: what earlier runs left of these stays. */
  readonly made: readonly string[];
  readonly notMade: readonly string[];
  /** Stands for all that was read; undefined when an error stopped the flow before. */
  readonly source: string | undefined;
  /** For everybody: below the output folder, in print order. */
  readonly files: readonly OutputFile[];
  /** For the partners alone: below `partnership/` of the folder, never below the output folder. */
  readonly partnership: readonly OutputFile[];
  /** What earlier runs made and no run would make any more, by path below the two. */
  readonly removed: Readonly<Record<Audience, readonly string[]>>;
  /** What the data tables for everybody hold, edition by edition. */
  readonly published: readonly PublishedLevels[];
  /** Editions in the output folder that this run left as they are, and that are older than what it made. */
  readonly older: readonly string[];
  /** Editions that were removed from it, since they hold what is for the partners alone by now. */
  readonly withdrawn: readonly string[];
  /** Files of the edition for the whole partnership that local editions speak of and that are not there, by their path below a folder of the two. */
  readonly missed: readonly string[];
  /** The records among them, each with what it was made from: for the private record. */
  readonly builds: readonly KnownBuild[];
}

/** What a build that an error stopped made. */
export const NOTHING = {
  made: [],
  files: [],
  partnership: [],
  removed: { public: [], partnership: [] },
  published: [],
  older: [],
  withdrawn: [],
  missed: [],
  builds: [],
} as const;
