import type { OutputFile } from '../core/output-file.ts';
import { type ManifestFacts, recordEdition } from './manifest.ts';
import type { KnownBuild } from './private-record.ts';
import { pathsOf, type StandingEdition } from './standing.ts';

/** What a build does to one of its folders, while it is gathered. Paths are below the folder. */
export interface Changes {
  readonly files: readonly OutputFile[];
  /** What earlier runs made and no run would make any more. */
  readonly removed: readonly string[];
  /** The records that were made, each with what it was made from. */
  readonly builds: readonly KnownBuild[];
  before(variant: string): StandingEdition | undefined;
  /** Takes what was made of a variant, and settles what of it stays. */
  add(facts: Omit<ManifestFacts, 'before'>): void;
  /** Removes what was made of every variant but these. A folder whose record is not understood is left. */
  keepOnly(variants: readonly string[]): void;
  /**
   * Keeps nothing of an edition that holds what must go, for what lies beside it may tell of it. One that this run does not make is removed, whether or
   * not its record is understood.
   */
  withdraw(variant: string, isMade: boolean): void;
  /** What stands there with the changes: first the variants of `ids` in their order, then what else there is. */
  editions(ids: readonly unknown[]): StandingEdition[];
}

/** The changes to a folder before any edition was added; `standing` is what earlier runs left there. */
export function changesTo(standing: readonly StandingEdition[]): Changes {
  const files: OutputFile[] = [];
  const removed: string[] = [];
  const builds: KnownBuild[] = [];
  const editions = new Map(standing.map((edition) => [edition.variant, edition]));
  return {
    files,
    removed,
    builds,
    before: (variant) => editions.get(variant),
    add: (facts) => {
      const {
        record,
        removed: stale,
        standing: edition,
        made,
      } = recordEdition({ ...facts, before: editions.get(facts.variant) });
      files.push(...facts.outputs, ...record);
      removed.push(...stale);
      builds.push(...made);
      if (edition) editions.set(facts.variant, edition);
      else editions.delete(facts.variant);
    },
    keepOnly: (variants) => {
      for (const edition of [...editions.values()]) {
        if (!edition.edition || variants.includes(edition.variant)) continue;
        removed.push(...pathsOf(edition));
        editions.delete(edition.variant);
      }
    },
    withdraw: (variant, isMade) => {
      const standing = editions.get(variant);
      if (!standing) return;
      if (isMade) {
        const { edition } = standing;
        editions.set(variant, { ...standing, edition: edition && { ...edition, source: undefined } });
        return;
      }
      removed.push(...pathsOf(standing));
      editions.delete(variant);
    },
    editions: (ids) => {
      const rank = ({ variant }: StandingEdition): number =>
        ids.includes(variant) ? ids.indexOf(variant) : ids.length;
      return [...editions.values()].toSorted((a, b) => rank(a) - rank(b) || (a.variant < b.variant ? -1 : 1));
    },
  };
}
