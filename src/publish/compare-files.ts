import { basename } from 'node:path';
import type { Effects } from '../core/effects.ts';
import { sha256 } from '../core/sha256.ts';
import { orStop } from '../load/folder.ts';
import { isSealed } from '../write/seal.ts';
import { isSwapName } from '../write/swap.ts';
import type { EditionManifest } from './edition.ts';
import { EDITION_MANIFEST, SIGNATURE } from './manifest.ts';

/** How a published edition differs from its manifest: paths below its folder. */
export interface Differences {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** The cover page of an edition: svduty writes it anew whenever something is published, so it is in no manifest. */
const COVER = 'index.html';

/**
 * What of an edition is not as its manifest says. Its cover page, as svduty wrote it, may be there or not. The folder may be a stranger's: no link in it is followed, and what has one in
 * its way counts as changed. @throws Stop for what cannot be read
 */
export function differencesIn(effects: Effects, folder: string, { files }: EditionManifest): Differences {
  const isOwnPlace = placesIn(effects, folder);
  const isThere = ({ file }: { file: string }): boolean => effects.look(`${folder}/${file}`).kind !== 'missing';
  const isChanged = ({ file, bytes, sha256: hash }: EditionManifest['files'][number]): boolean => {
    const path = `${folder}/${file}`;
    const found = effects.look(path);
    if (found.kind !== 'file' || found.size !== bytes || !isOwnPlace(file)) return true;
    const there = orStop(path, () => effects.read(path));
    return there === undefined || sha256(there) !== hash;
  };
  const [present, missing] = [files.filter(isThere), files.filter((file) => !isThere(file))];
  const known = new Set([EDITION_MANIFEST, ...files.map(({ file }) => file)]);
  const added = [...namesBelow(effects, folder, isOwnPlace)].filter(
    (path) => !known.has(path) && !(isOwnPlace(path) && isOwn(effects, folder, path)),
  );
  return {
    changed: present.filter(isChanged).map(({ file }) => file),
    missing: missing.map(({ file }) => file),
    added,
  };
}

/** True when nothing differs. */
export const isAsPublished = ({ changed, missing, added }: Differences): boolean =>
  changed.length + missing.length + added.length === 0;

/** The cover page as svduty wrote it, a signature of the manifest, and what a run that goes on has beside its files. */
function isOwn(effects: Effects, folder: string, path: string): boolean {
  if (isSwapName(basename(path)) || path === SIGNATURE) return true;
  if (path !== COVER) return false;
  const bytes = orStop(`${folder}/${path}`, () => effects.read(`${folder}/${path}`));
  return bytes !== undefined && isSealed(bytes);
}

/** Whether what has a path below a folder stands there itself, with no link in its way. */
function placesIn(effects: Effects, folder: string): (path: string) => boolean {
  const realOf = (path: string): string | undefined => {
    const found = effects.look(path);
    return 'real' in found ? found.real.replaceAll('\\', '/').replace(/\/$/, '') : undefined;
  };
  const top = realOf(folder);
  return (path) => realOf(`${folder}/${path}`) === `${top}/${path}`;
}

/** Every file below a folder, and every link to another folder. */
function* namesBelow(
  effects: Effects,
  folder: string,
  isOwnPlace: (path: string) => boolean,
  below = '',
): Generator<string> {
  for (const name of orStop(folder, () => effects.list(`${folder}/${below}`.replace(/\/$/, '')))) {
    const path = `${below}${name}`;
    if (!name.endsWith('/')) yield path;
    else if (isOwnPlace(path.slice(0, -1))) yield* namesBelow(effects, folder, isOwnPlace, path);
    else yield path;
  }
}
