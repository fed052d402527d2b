import type { Effects } from '../../core/effects.ts';
import { sha256 } from '../../core/sha256.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { orStop } from '../../load/folder.ts';
import { differencesIn, isAsPublished } from '../../publish/compare-files.ts';
import { addressOf } from '../../publish/edition.ts';
import { EDITION_MANIFEST, readManifest, SIGNATURE } from '../../publish/manifest.ts';
import { addressesIn, LARGEST_MANIFEST } from '../../publish/shelf.ts';
import type { Run } from '../command.ts';
import type { declared } from './command.ts';

/** `svduty verify`: compares published editions with their manifests. It needs nothing but their folders, so that anybody can do it. */
export const run: Run<typeof declared> = async ({ edition }, _options, { effects }) => {
  const folder = folderOf(effects, edition.replace(/(?<=.)\/+$/, ''));
  const answers = editionsIn(effects, folder).map((one) => isVerified(effects, one));
  return answers.every(Boolean) ? EXIT.fine : EXIT.content;
};

/** @throws Stop for an edition that is not there */
function folderOf(effects: Effects, edition: string): string {
  const folder = [edition, `editions/${edition}`].find((path) => effects.look(path).kind === 'folder');
  if (folder === undefined) throw new Stop(`There is no folder "${edition}", and none of this name in editions/.`);
  return folder;
}

/** The folder itself where it is an edition, or all editions in it. @throws Stop where there is none */
function editionsIn(effects: Effects, folder: string): string[] {
  if (effects.look(`${folder}/${EDITION_MANIFEST}`).kind !== 'missing') return [folder];
  const addresses = addressesIn(effects, folder);
  if (addresses.length === 0)
    throw new Stop(
      `${folder} has no ${EDITION_MANIFEST} and no editions in it, so there is nothing to compare with. Name the folder of an edition that svduty published, or the folder editions.`,
    );
  return addresses.map((address) => `${folder}/${address}`);
}

/** Says whether an edition is as it was published, and all that is not. */
function isVerified(effects: Effects, folder: string): boolean {
  const path = `${folder}/${EDITION_MANIFEST}`;
  const found = effects.look(path);
  const bytes =
    found.kind === 'file' && found.size <= LARGEST_MANIFEST ? orStop(path, () => effects.read(path)) : undefined;
  const manifest = bytes && readManifest(bytes);
  if (!bytes || !manifest) {
    const what =
      found.kind === 'missing'
        ? 'is missing: this edition was begun and not published'
        : 'is not the manifest of an edition that svduty published';
    effects.err(`${path} ${what}.\n`);
    return false;
  }
  const differences = differencesIn(effects, folder, manifest);
  for (const [what, files] of Object.entries(differences))
    for (const file of files) effects.out(`${what}: ${folder}/${file}\n`);
  if (!isAsPublished(differences)) {
    effects.err(`${folder} is not as it was published.\n`);
    return false;
  }
  effects.out(
    `${folder}: ${manifest.files.length} files are as they were published as ${addressOf(manifest)}. ${EDITION_MANIFEST} has the SHA-256 ${sha256(bytes)}\n`,
  );
  if (effects.look(`${folder}/${SIGNATURE}`).kind === 'file')
    effects.out(`${folder}/${SIGNATURE} is not checked here: "ssh-keygen -Y verify" says whose it is.\n`);
  return true;
}
