import type { Effects } from '../core/effects.ts';
import { Stop } from '../core/stop.ts';
import { orStop } from '../load/folder.ts';
import { addressOf, type EditionManifest } from './edition.ts';
import { EDITION_MANIFEST, readManifest } from './manifest.ts';
import { type EditionRecord, RECORDS, readRecords } from './records.ts';

/** What is published: the editions of a folder, by id and then by date, and what became of them. */
export interface Shelf {
  readonly editions: readonly EditionManifest[];
  readonly records: readonly EditionRecord[];
}

/** No manifest of this program is larger. */
export const LARGEST_MANIFEST = 32 * 1024 * 1024;

const isDay = (name: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(name);

/** The addresses in a folder of editions at which one stands, or was begun: by id, then by date. */
export function addressesIn(effects: Effects, root: string): string[] {
  const folders = (path: string): string[] =>
    orStop(path, () => effects.list(path)).flatMap((name) => (name.endsWith('/') ? [name.slice(0, -1)] : []));
  return folders(root).flatMap((variant) =>
    folders(`${root}/${variant}`)
      .filter(isDay)
      .map((date) => `${variant}/${date}`),
  );
}

/**
 * What stands in the folder of editions. @throws Stop for a manifest or a list of records that cannot be read, or that is not of this program: whoever goes on without it would
 * take a published edition off its cover page.
 */
export function readShelf(effects: Effects, root: string): Shelf {
  const editions = addressesIn(effects, root).flatMap((address) => {
    const path = `${root}/${address}/${EDITION_MANIFEST}`;
    const bytes = small(effects, path);
    if (bytes === undefined) return [];
    const manifest = readManifest(bytes);
    if (!manifest || addressOf(manifest) !== address) throw new Stop(unreadable(path));
    return [manifest];
  });
  const path = `${root}/${RECORDS}`;
  const bytes = small(effects, path);
  const records = bytes === undefined ? [] : readRecords(bytes);
  if (!records) throw new Stop(unreadable(path));
  return { editions, records };
}

function small(effects: Effects, path: string): Uint8Array | undefined {
  const found = effects.look(path);
  if (found.kind === 'file' && found.size > LARGEST_MANIFEST) throw new Stop(unreadable(path));
  return found.kind === 'missing' ? undefined : orStop(path, () => effects.read(path));
}

const unreadable = (path: string): string =>
  `${path} is not as svduty wrote it, or of another version of svduty. Put back the file as it was published, from Git or a backup. Nothing was changed.`;
