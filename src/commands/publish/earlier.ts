import { isDeepStrictEqual } from 'node:util';
import type { Effects } from '../../core/effects.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { Stop } from '../../core/stop.ts';
import { orStop } from '../../load/folder.ts';
import { differencesIn, isAsPublished } from '../../publish/compare-files.ts';
import { addressOf, type EditionManifest } from '../../publish/edition.ts';
import { EDITION_MANIFEST, readManifest, withoutLayouts } from '../../publish/manifest.ts';
import type { Shelf } from '../../publish/shelf.ts';
import type { StandingEdition } from '../../write/standing.ts';
import type { Candidate } from './judge.ts';

/** What an earlier edition for the whole partnership offers to links. */
export function standingOf({ editions }: Shelf, address: string): StandingEdition[] {
  const found = editions.find((one) => addressOf(one) === address);
  if (!found) return [];
  const outputs = found.files.map((file) => ({ ...file, isChanged: false }));
  return [{ variant: found.variant, outputs, edition: undefined, bytes: 0, build: '' }];
}

/** Whether an edition of this date is published: this very one, or another. @throws Stop for one that is not whole */
export function publishedBefore(
  effects: Effects,
  root: string,
  manifest: Candidate['manifest'],
  files: readonly OutputFile[],
): 'none' | 'same' | 'other' {
  const folder = `${root}/${addressOf(manifest)}`;
  const path = `${folder}/${EDITION_MANIFEST}`;
  const there = orStop(path, () => effects.read(path));
  if (!there) {
    if (effects.list(folder).length === 0) return 'none';
    throw new Stop(
      `${folder} is there and has no ${EDITION_MANIFEST}, so nobody can tell what was published in it. Move the folder away, and publish again. Nothing was changed.`,
    );
  }
  const published = readManifest(there);
  // What a program sets may look another way on another day, and an edition stays as it was.
  if (!published || !isDeepStrictEqual(withoutLayouts(there), withoutLayouts(files.at(-1)!.bytes))) return 'other';
  if (!isAsPublished(differencesIn(effects, folder, published)))
    throw new Stop(`${folder} is published, and its files are not as they were: "svduty verify ${folder}" names them.`);
  return 'same';
}

/** The manifest among the files of an edition, its last. */
export function manifestOf(files: readonly OutputFile[]): EditionManifest {
  const manifest = readManifest(files.at(-1)!.bytes);
  if (!manifest) throw new Error('A manifest that was just made cannot be read.');
  return manifest;
}
