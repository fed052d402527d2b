import { spawnSync } from 'node:child_process';
import { join, posix } from 'node:path';
import type { Revision, RevisionFile } from '../core/effects.ts';
import { LIMITS } from '../core/limits.ts';
import { Stop } from '../core/stop.ts';
import { isMissing } from './node-reasons.ts';

/** What git is asked to say at most, beside the files. */
const MOST_SAID = 64 * 1024 * 1024;
const LINK = '120000';
const SUBMODULE = '160000';

/** What a run around this one, such as a hook, says of its own repository is not of the one that is asked about; and nothing is fetched or asked for. */
function surroundings(): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...env } = process.env;
  return { ...env, LC_ALL: 'C.UTF-8', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
}

interface Said {
  readonly isFine: boolean;
  readonly bytes: Buffer;
}

function git(at: string, words: readonly string[], input = '', most = MOST_SAID): Said {
  const { error, status, stdout } = spawnSync('git', ['-C', at, '-c', 'core.fsmonitor=false', ...words], {
    input,
    maxBuffer: most,
    env: surroundings(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (error && isMissing(error))
    throw new Stop('A revision is read with git, and "git" was not found. Install it, or name two folders.');
  if (error) throw new Stop(`"git" could not be run: ${error.message}`);
  return { isFine: status === 0, bytes: stdout };
}

/** A folder as a revision of its repository holds it, with the files that are wanted: `Effects.revision`. Objects are read as they are stored: no filter and no hook of the repository is run. */
export function revision(at: string, name: string, isWanted: (path: string) => boolean): Revision {
  const [rev = '', path] = apart(name);
  const here = git(at, ['rev-parse', '--show-toplevel', '--show-prefix']);
  if (!here.isFine)
    throw new Stop(`There is no folder "${name}", and no revision either: "${at}" is not in a git repository.`);
  const [top = '', prefix = ''] = here.bytes.toString('utf8').split('\n');
  const commit = rev.startsWith('-') ? undefined : git(at, ['rev-parse', '--verify', '--quiet', `${rev}^{commit}`]);
  if (!commit?.isFine) throw new Stop(`There is no folder "${name}", and git knows no revision "${rev}" in "${at}".`);
  const below = placeOf(path, prefix);
  const tree = `${commit.bytes.toString('utf8').trim()}:${below}`;
  const listed = below.startsWith('..') ? undefined : git(at, ['ls-tree', '-r', '-l', '-z', '--full-tree', tree]);
  if (!listed?.isFine) throw new Stop(`The revision "${rev}" has no folder "${below}".`);
  return { folder: join(top, below), files: filesOf(at, listed.bytes.toString('utf8'), isWanted) };
}

/** The revision and the folder in it, as git writes the two. */
function apart(name: string): [rev: string, path: string | undefined] {
  const colon = name.indexOf(':');
  return colon < 0 ? [name, undefined] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** The folder from the top of the repository: as git reads it, from there, or with `./` from the folder that is asked from, which is meant where none is named. */
function placeOf(path: string | undefined, prefix: string): string {
  const whole = path === undefined || /^\.{1,2}(?:\/|$)/.test(path) ? posix.join(prefix, path ?? '') : path;
  const normal = posix.normalize(whole || '.').replace(/\/+$/, '');
  return normal === '.' ? '' : normal;
}

interface Listed {
  readonly path: string;
  readonly object: string;
  readonly size: number;
  readonly isLink: boolean;
}

function filesOf(at: string, list: string, isWanted: (path: string) => boolean): Map<string, RevisionFile> {
  const all = list.split('\0').flatMap((line): Listed[] => {
    const [, mode, object, size, path] = /^(\d+) \w+ (\w+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
    if (mode === undefined || mode === SUBMODULE || object === undefined || path === undefined || !isWanted(path))
      return [];
    return [{ path, object, size: Number(size), isLink: mode === LINK }];
  });
  const read = all.filter(({ isLink, size }) => !isLink && size <= LIMITS.csvBytes);
  const bytes = bytesOf(at, read);
  return new Map(
    all.map(({ path, size, isLink }) => [path, { kind: isLink ? 'link' : 'file', size, bytes: bytes.get(path) }]),
  );
}

/** The bytes of files, in one question: each answer is a line, the bytes and a line break. */
function bytesOf(at: string, files: readonly Listed[]): Map<string, Uint8Array> {
  const most = files.reduce((sum, { size }) => sum + size + 256, MOST_SAID);
  const said = git(at, ['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join(''), most);
  const found = new Map<string, Uint8Array>();
  let from = 0;
  for (const { path, size, object } of files) {
    const begins = said.bytes.indexOf(10, from) + 1;
    if (!said.isFine || said.bytes.toString('utf8', from, begins) !== `${object} blob ${size}\n`)
      throw new Stop(
        `git does not give "${path}" of the revision: the repository may be a part of one. Fetch the whole, or name two folders.`,
      );
    found.set(path, new Uint8Array(said.bytes.subarray(begins, begins + size)));
    from = begins + size + 1;
  }
  return found;
}
