import { basename, dirname, join } from 'node:path';
import type { Effects } from '../core/effects.ts';
import { Stop } from '../core/stop.ts';
import { orStop } from '../load/folder.ts';
import { isAsNamed, isAssetOf } from '../render/html/assets.ts';
import { INDEX } from './index-page.ts';
import { type KnownBuild, PRIVATE_FOLDER } from './private-record.ts';
import { MANIFEST } from './record.ts';
import { recoverOutput, removeDrafts } from './recover.ts';
import { isSealed } from './seal.ts';
import { type StandingEdition, standingEditions } from './standing.ts';
import { isSwapName, isThere } from './swap.ts';

/** What a partnership's folder holds besides its output. */
const OWN_FOLDERS = ['content', 'data', 'templates', 'editions', 'partnership', PRIVATE_FOLDER];

/**
 * Makes sure that a build may write into a folder, before it does anything else: puts in order what a killed run left there, and refuses what is
 * not svduty's. Answers what earlier runs left there. @throws Stop
 */
export function claimOutput(
  effects: Effects,
  folder: string,
  out: string,
  known: readonly KnownBuild[] = [],
): StandingEdition[] {
  refuseOwnFolder(effects, folder, out);
  putInOrder(effects, out);
  const standing = standingEditions(effects, out, known);
  refuseForeign(effects, out, standing);
  return standing;
}

/** The same for the folder of what is for the partners alone. Other things may lie there: they are left, and never replaced. @throws Stop */
export function claimInner(effects: Effects, inner: string, known: readonly KnownBuild[] = []): StandingEdition[] {
  putInOrder(effects, inner);
  return standingEditions(effects, inner, known);
}

/** After runs that were killed. One of them may have had the number of this one, which has written nothing yet. */
function putInOrder(effects: Effects, folder: string): void {
  recoverOutput(effects, folder);
  removeDrafts(effects, folder, effects.runId);
}

/**
 * Refuses an output folder in which a build could destroy somebody's work: the partnership's folder, one above it, or one of those it is made
 * of, whatever links and `..` lead there. @throws Stop
 */
export function refuseOwnFolder(effects: Effects, folder: string, out: string): void {
  const real = realPath(effects, out);
  if (isWithin(realPath(effects, folder), real))
    throw new Stop(`The output cannot go to ${out}: it holds the partnership's own folder. ${ANOTHER}`);
  for (const name of OWN_FOLDERS) {
    if (isWithin(real, realPath(effects, `${folder}/${name}`)))
      throw new Stop(`The output cannot go to ${out}: it lies in the partnership's folder "${name}". ${ANOTHER}`);
  }
}

/** The path without links and `..`. What is not there yet is taken as it is written. */
function realPath(effects: Effects, path: string): string {
  const found = effects.look(path);
  if ('real' in found) return found.real;
  const above = dirname(path);
  return above === path ? path : join(realPath(effects, above), basename(path));
}

const ANOTHER = 'Choose another folder with --out, such as output.';

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(/[/\\]$/.test(folder) ? folder : `${folder}${folder.includes('\\') ? '\\' : '/'}`);

/** What people, Git and the computer itself put into any folder. The build never writes under these names. */
const BYSTANDER = /^(readme(\.md|\.txt)?|\.git.*|\.ds_store|thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#)$/i;
const isBystander = (name: string): boolean => BYSTANDER.test(name) || isSwapName(name);

/**
 * Refuses an output folder that holds what no build made, or an index.html that was changed since. Of a variant's folder, a build made its
 * build.json and what is recorded there. @throws Stop that names the first file found
 */
function refuseForeign(effects: Effects, out: string, standing: readonly StandingEdition[]): void {
  const search = (below: string, isOurs: (path: string) => boolean): void => {
    for (const name of listed(effects, `${out}${below}`)) {
      const path = `${below}/${name.replace(/\/$/, '')}`;
      if (isBystander(basename(path))) continue;
      if (name.endsWith('/')) search(path, isOurs);
      else if (!isOurs(path)) throw new Stop(foreign(effects, out, path));
    }
  };
  const ours = new Set(
    standing.flatMap(({ variant, outputs }) =>
      [MANIFEST, ...outputs.map(({ file }) => file)].map((file) => `/${variant}/${file}`),
    ),
  );
  search('', (path) => ours.has(path) || isOfIndex(effects, out, path.slice(1)));
}

/** Why a file stands in the way. Without the record of what was made in its folder, nobody can tell whose it is. */
function foreign(effects: Effects, out: string, path: string): string {
  const [, variant, ...below] = path.split('/');
  if (below.length > 0 && !isThere(effects, `${out}/${variant}/${MANIFEST}`))
    return `${out}/${variant}/${MANIFEST} is missing: it records what svduty made there, so nobody can tell whether ${out}${path} is svduty's. Delete the folder ${out}/${variant} if nothing in it is yours, or choose another with --out.`;
  return `${out}${path} was not made by svduty, or was changed since, and the output folder is svduty's alone. Move it away, or choose an empty folder with --out.`;
}

const listed = (effects: Effects, folder: string): string[] => orStop(folder, () => effects.list(folder));

/** Whether a file is the list of what is there, or one that it links, as svduty made it. */
function isOfIndex(effects: Effects, out: string, path: string): boolean {
  const isIndex = path === INDEX;
  if (!isIndex && !isAssetOf(INDEX, path)) return false;
  const bytes = orStop(path, () => effects.read(`${out}/${path}`));
  return bytes !== undefined && (isIndex ? isSealed(bytes) : isAsNamed(path, bytes));
}

/** What the list of what is there linked in an earlier run, and links no more: paths below the output folder. */
export function staleOfIndex(effects: Effects, out: string, files: readonly { readonly path: string }[]): string[] {
  const names = files.map(({ path }) => path);
  if (!names.includes(INDEX)) return [];
  return listed(effects, out).filter((name) => isAssetOf(INDEX, name) && !names.includes(name));
}
