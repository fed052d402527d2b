import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import type { Effects, Found } from '../core/effects.ts';
import { escapeControls } from '../core/printable.ts';
import { isMissing, orMissing, reasonOf } from './node-reasons.ts';
import { revision } from './node-revision.ts';
import { changes } from './node-watching.ts';
import { writing } from './node-writing.ts';

function look(path: string): Found {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return lstatSync(path, { throwIfNoEntry: false }) ? { kind: 'dangling' } : { kind: 'missing' };
    if (stat.isFile())
      return {
        kind: 'file',
        size: stat.size,
        real: realpathSync.native(path),
        // The second changes with every change of the file, and nobody sets it by hand.
        stamp: `${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`,
      };
    if (stat.isDirectory()) return { kind: 'folder', real: realpathSync.native(path) };
    return { kind: 'special', what: specialName(stat) };
  } catch (error) {
    return isMissing(error) ? { kind: 'missing' } : { kind: 'refused', reason: reasonOf(error) };
  }
}

function specialName(stat: Stats): string {
  if (stat.isFIFO()) return 'a pipe';
  if (stat.isSocket()) return 'a socket';
  return 'a device';
}

/** Opens a file and makes sure that it is one: what stands at a path may have changed since it was looked at, and a pipe would be waited for. */
function openFile(path: string): number {
  // Windows has no O_NONBLOCK, and no pipes among its files.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(descriptor).isFile()) return descriptor;
  closeSync(descriptor);
  throw Object.assign(new Error(`EINVAL: no ordinary file, read '${path}'`), { code: 'EINVAL' });
}

function readFile(path: string): Uint8Array {
  const descriptor = openFile(path);
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Whether an entry of a folder is one itself, or a link to one. */
function isFolder(folder: string, entry: Dirent): boolean {
  return entry.isDirectory() || (entry.isSymbolicLink() && look(`${folder}/${entry.name}`).kind === 'folder');
}

const PIECE = 256 * 1024;

/** The pieces of an open file. They share one buffer, so that a file of any size takes the memory of one piece. */
function* pieces(descriptor: number): Generator<Uint8Array> {
  try {
    const buffer = new Uint8Array(PIECE);
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer))
      yield buffer.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}

/** The day here, by the calendar that people at this computer look at. */
function today(): string {
  const day = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The world as Node sees it. Colour and progress follow NO_COLOR, CI, --quiet and whether anybody is looking. */
export function nodeEffects(quiet: boolean): Effects {
  const { env, stdout, stderr } = process;
  const colour = stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  return {
    look,
    read: (path) => orMissing(() => readFile(path), undefined),
    open: (path) => orMissing(() => pieces(openFile(path)), undefined),
    list: (folder) =>
      orMissing(() => readdirSync(folder, { withFileTypes: true }), [])
        .map((entry) => (isFolder(folder, entry) ? `${entry.name}/` : entry.name))
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ...writing,
    changes,
    revision,
    serve: async (port, answer) => (await import('./node-serving.ts')).serve(port, answer),
    pagesOf: async (docx) => (await import('./node-pages.ts')).pagesOf(docx),
    layout: async () => (await import('./node-layout.ts')).findLayout(),
    now: () => performance.now(),
    today,
    out: (text) => {
      stdout.write(escapeControls(text, colour));
    },
    err: (text) => {
      stderr.write(escapeControls(text, colour));
    },
    colour,
    progress: !quiet && stderr.isTTY === true && (env.CI ?? '') === '',
  };
}
