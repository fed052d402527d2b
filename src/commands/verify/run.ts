import type { Effects } from '../../core/effects.ts';
import { sha256 } from '../../core/sha256.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { orStop } from '../../load/folder.ts';
import { differencesIn, isAsPublished } from '../../publish/compare-files.ts';
import { EDITION_MANIFEST, readManifest } from '../../publish/manifest.ts';
import { LARGEST_MANIFEST } from '../../publish/shelf.ts';
import type { Run } from '../command.ts';
import type { declared } from './command.ts';

/** `svduty verify`: compares a published edition with its manifest. It needs nothing but the edition's folder, so that anybody can do it. */
export const run: Run<typeof declared> = async ({ edition }, _options, { effects }) => {
  const folder = folderOf(effects, edition.replace(/\/+$/, ''));
  const path = `${folder}/${EDITION_MANIFEST}`;
  const found = effects.look(path);
  const bytes =
    found.kind === 'file' && found.size <= LARGEST_MANIFEST ? orStop(path, () => effects.read(path)) : undefined;
  const manifest = bytes && readManifest(bytes);
  if (!bytes || !manifest)
    throw new Stop(
      `${path} is not the manifest of an edition that svduty published, so there is nothing to compare with.`,
    );
  const differences = differencesIn(effects, folder, manifest);
  for (const [what, files] of Object.entries(differences))
    for (const file of files) effects.out(`${what}: ${folder}/${file}\n`);
  if (!isAsPublished(differences)) {
    effects.err(`${folder} is not as it was published.\n`);
    return EXIT.content;
  }
  effects.out(
    `${folder}: ${manifest.files.length} files are as they were published. ${EDITION_MANIFEST} has the SHA-256 ${sha256(bytes)}\n`,
  );
  return EXIT.fine;
};

/** @throws Stop for an edition that is not there */
function folderOf(effects: Effects, edition: string): string {
  const folder = [edition, `editions/${edition}`].find((path) => effects.look(path).kind === 'folder');
  if (folder === undefined) throw new Stop(`There is no folder "${edition}", and none of this name in editions/.`);
  return folder;
}
