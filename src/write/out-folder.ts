import type { Effects } from '../core/effects.ts';
import { Stop } from '../core/stop.ts';
import { readManifest } from './manifest-file.ts';
import { recoverOutput } from './recover.ts';
import { isSwapName } from './swap.ts';

/** What a partnership's folder holds besides its output. */
const OWN_FOLDERS = ['content', 'data', 'templates', 'editions', 'partnership', '.svduty'];

/**
 * Makes sure that a build may write into a folder, before it does anything else: puts in order what a killed run left there, and refuses what is
 * not svduty's. `names` are those that publications' files may have. @throws Stop
 */
export function claimOutput(effects: Effects, folder: string, out: string, names: ReadonlySet<string>): void {
  refuseOwnFolder(effects, folder, out);
  recoverOutput(effects, out);
  refuseForeign(effects, out, names);
}

/**
 * Refuses an output folder in which a build could destroy somebody's work: the partnership's folder, one above it, or one of those it is made
 * of, whatever links and `..` lead there. @throws Stop
 */
function refuseOwnFolder(effects: Effects, folder: string, out: string): void {
  const real = effects.realPath(out);
  if (isWithin(effects.realPath(folder), real))
    throw new Stop(`The output cannot go to ${out}: it holds the partnership's own folder. ${ANOTHER}`);
  for (const name of OWN_FOLDERS) {
    if (isWithin(real, effects.realPath(`${folder}/${name}`)))
      throw new Stop(`The output cannot go to ${out}: it lies in the partnership's folder "${name}". ${ANOTHER}`);
  }
}

const ANOTHER = 'Choose another folder with --out, such as output.';

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(/[/\\]$/.test(folder) ? folder : `${folder}${folder.includes('\\') ? '\\' : '/'}`);

/** What people, Git and the computer itself put into any folder. The build never writes under these names. */
const BYSTANDER = /^(readme(\.md|\.txt)?|\.git.*|\.ds_store|thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#)$/i;
const isBystander = (name: string): boolean => BYSTANDER.test(name) || isSwapName(name);

/**
 * Refuses an output folder that holds what no build made. A build made index.html where it carries our mark, and in a folder with a build.json
 * what is recorded there, and what an earlier build with other options made beside it: with the names of publications.
 * @throws Stop that names the first file found
 */
function refuseForeign(effects: Effects, out: string, names: ReadonlySet<string>): void {
  for (const name of effects.list(out)) {
    if (isBystander(name.replace(/\/$/, ''))) continue;
    const foreign = name.endsWith('/')
      ? foreignIn(effects, `${out}/${name.slice(0, -1)}`, names)
      : foreignTop(effects, out, name);
    if (foreign !== undefined)
      throw new Stop(
        `${foreign} was not made by svduty, and the output folder is svduty's alone. Move it away, or choose an empty folder with --out.`,
      );
  }
}

function foreignTop(effects: Effects, out: string, name: string): string | undefined {
  const path = `${out}/${name}`;
  if (name !== 'index.html') return path;
  return new TextDecoder().decode(effects.read(path)).includes('<meta name="generator" content="svduty')
    ? undefined
    : path;
}

function foreignIn(effects: Effects, folder: string, names: ReadonlySet<string>): string | undefined {
  const recorded = readManifest(effects, folder);
  const isOurs = (path: string): boolean =>
    recorded !== undefined &&
    (path === 'build.json' || recorded.has(path) || names.has(path) || /^data\/[^/]+\.csv$/.test(path));
  const search = (below: string): string | undefined => {
    for (const name of effects.list(`${folder}${below}`)) {
      const path = `${below}/${name.replace(/\/$/, '')}`;
      if (isBystander(path.slice(below.length + 1))) continue;
      if (!name.endsWith('/') && !isOurs(path.slice(1))) return `${folder}${path}`;
      const found = name.endsWith('/') ? search(path) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search('');
}
