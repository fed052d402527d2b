import { isDeepStrictEqual } from 'node:util';
import type { Effects } from '../../core/effects.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { Stop } from '../../core/stop.ts';
import { orStop } from '../../load/folder.ts';
import type { Loaded } from '../../load/project.ts';
import type { Request } from '../../pipeline/asked.ts';
import { filesAround } from '../../publish/around.ts';
import { looksOf, siteOf } from '../../publish/looks.ts';
import { RECORDS } from '../../publish/records.ts';
import { readShelf, type Shelf } from '../../publish/shelf.ts';
import { HOST_FILES, WITH_ADDRESS } from '../../publish/site-files.ts';
import { recoverOutput } from '../../write/recover.ts';
import { isSealed } from '../../write/seal.ts';
import { unlikeThere } from '../../write/unlike.ts';
import { writeOutput } from '../../write/write.ts';
import { alone } from './alone.ts';

/** What was written into the folder of editions. */
export interface Placed {
  /** Paths of what is the partnership's own, and was left. */
  readonly left: readonly string[];
  readonly hasAddress: boolean;
}

/** The partnership's folder, for the words and looks of what is written. */
interface Published extends Pick<Request, 'toolRoot' | 'assets'> {
  readonly loaded: Pick<Loaded, 'content' | 'templates'>;
}

/**
 * Writes new editions and all that stands around them, as one: an edition's files, then its manifest, then the pages that lead to it. @throws Stop for a page that somebody
 * has changed, or another run meanwhile; nothing is changed then
 */
export function place(
  effects: Effects,
  root: string,
  folder: Published,
  fresh: readonly OutputFile[],
  { before, after }: { readonly before: Shelf; readonly after: Shelf },
): Placed {
  return alone(effects, root, () => {
    recoverOutput(effects, root);
    // What was decided since the folder was read would be undone.
    if (!isDeepStrictEqual(readShelf(effects, root), before))
      throw new Stop(`Another run has changed ${root} meanwhile. Publish again. Nothing was changed.`);
    return write(effects, root, folder, fresh, after);
  });
}

function write(
  effects: Effects,
  root: string,
  { loaded, toolRoot, assets }: Published,
  fresh: readonly OutputFile[],
  shelf: Shelf,
): Placed {
  const site = siteOf(loaded);
  const around = filesAround(shelf, { ...looksOf(loaded, effects, toolRoot), assets }, site);
  const isForeign = ({ path, bytes: made }: { path: string; bytes?: Uint8Array }): boolean => {
    const bytes = orStop(`${root}/${path}`, () => effects.read(`${root}/${path}`));
    const isThere = bytes !== undefined && !(made && Buffer.compare(made, bytes) === 0);
    return path !== RECORDS && isThere && !isSealed(bytes);
  };
  const foreign = around.filter(isForeign).map(({ path }) => path);
  const changed = foreign.filter((path) => !HOST_FILES.has(path));
  if (changed.length > 0)
    throw new Stop(
      `${changed.map((path) => `${root}/${path}`).join(', ')}: changed by hand, or not made by svduty, and it would be lost. Move it to another folder, and publish again. Nothing was changed.`,
    );
  const set = unlikeThere(effects, {
    folder: root,
    files: [...fresh, ...around.filter(({ path }) => !foreign.includes(path))],
    removed: WITH_ADDRESS.filter((path) => !around.some((file) => file.path === path) && !isForeign({ path })),
  });
  writeOutput(effects, [set]);
  return { left: foreign, hasAddress: site !== undefined };
}
