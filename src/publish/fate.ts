import { grouped } from '../core/grouped.ts';
import { addressOf, type EditionManifest } from './edition.ts';
import { type EditionRecord, fateOf } from './records.ts';
import type { Shelf } from './shelf.ts';

/** An edition with what became of it. */
export interface Shelved {
  readonly edition: EditionManifest;
  readonly address: string;
  /** Undefined where it stands as it was published. */
  readonly fate: EditionRecord | undefined;
}

/** The editions of one id. */
export interface Line {
  readonly variant: string;
  /** The one that its cover page is about: the latest that is published and stands; else a later draft that stands, or the latest. A draft that was followed by what is withdrawn by now is over, and does not come back. */
  readonly latest: Shelved;
  /** All of them, the newest first. */
  readonly editions: readonly Shelved[];
}

/** The editions on a shelf by their ids: those for the whole partnership first, then the local ones by name. */
export function linesOf({ editions, records }: Shelf): Line[] {
  const shelved = editions.map((edition): Shelved => {
    const address = addressOf(edition);
    return { edition, address, fate: fateOf(records, address) };
  });
  const lines = [...grouped(shelved, ({ edition }) => edition.variant)].map(([variant, own]): Line => {
    const newestFirst = own.toSorted((a, b) => (a.edition.edition_date < b.edition.edition_date ? 1 : -1));
    const standing = newestFirst.filter(({ fate }) => fate === undefined);
    const isFinal = ({ edition }: Shelved): boolean => edition.status === 'published';
    const last = newestFirst.find(isFinal)?.edition.edition_date ?? '';
    const latest =
      standing.find(isFinal) ?? standing.find(({ edition }) => edition.edition_date > last) ?? newestFirst[0]!;
    return { variant, latest, editions: newestFirst };
  });
  return lines.toSorted(
    ({ latest: { edition: a } }, { latest: { edition: b } }) =>
      Number(b.cover.whole) - Number(a.cover.whole) ||
      compare(a.cover.name, b.cover.name) ||
      compare(a.variant, b.variant),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether search engines may list an edition: it is final, and nothing has taken its place. */
export const isListed = ({ edition, fate }: Shelved): boolean => edition.status === 'published' && fate === undefined;
