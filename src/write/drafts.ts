import type { Effects } from '../core/effects.ts';
import { mapValues } from '../core/map-values.ts';
import { type FileFacts, factsOf, type OutputFile } from '../core/output-file.ts';
import type { Audience } from '../model/publications.ts';
import { removeDrafts } from './recover.ts';
import { draftsOf, foldersOf, missingFolders, tryAll } from './swap.ts';

/**
 * Files that are written as soon as they are made, where a build makes more than memory should hold: each waits under its own path in a folder within the one that
 * it is for, and one rename is all that is left to do when all are there. Any thread may write its own.
 */
export interface Drafts {
  /** The folders that they are for, by which another thread writes its own. */
  readonly folders: Readonly<Record<Audience, string>>;
  /** The same files, waiting on the disk. What the disk does not take stays in memory: why it cannot be written is told when all are. */
  keep(audience: Audience, files: readonly OutputFile[]): readonly OutputFile[];
  /** Gives the files that a thread told of their bytes again. */
  heard(audience: Audience, files: readonly ToldFile[]): readonly OutputFile[];
  /** Removes what has not taken its place. An edition that is still being made by then, in a build that failed, is kept nowhere. */
  discard(): void;
}

/** What passes between threads of a file: the bytes of one that waits on the disk do not. */
export type ToldFile = OutputFile | { readonly path: string; readonly draft: FileFacts };

/** A file as it is told to another thread. */
export const told = (file: OutputFile): ToldFile => (file.draft ? { path: file.path, draft: file.draft } : file);

/** Drafts of a run for the two folders of a build. Nothing is made before there is one. */
export function draftsFor(effects: Effects, folders: Readonly<Record<Audience, string>>): Drafts {
  const { runId } = effects;
  const roots = mapValues(folders, (folder) => draftsOf({ folder, runId }));
  const above = Object.values(folders).flatMap((folder) => missingFolders(effects, folder));
  const drafted = (audience: Audience, path: string, draft: FileFacts): OutputFile =>
    new Waiting(path, draft, roots[audience], effects);
  let isOver = false;
  return {
    folders,
    keep: (audience, files) => {
      if (isOver) return files;
      const root = roots[audience];
      const write = (file: OutputFile): OutputFile => {
        try {
          effects.write(`${root}/${file.path}`, file.bytes);
        } catch {
          return file;
        }
        return drafted(audience, file.path, factsOf(file));
      };
      const below = files.length > 0 ? foldersOf(files).map((path) => `${root}/${path}`) : [];
      return tryAll([...missingFolders(effects, root), ...below], effects.makeFolder) ? files.map(write) : files;
    },
    heard: (audience, files) =>
      files.map((file) => ('bytes' in file ? file : drafted(audience, file.path, file.draft))),
    discard: () => {
      isOver = true;
      for (const folder of Object.values(folders)) removeDrafts(effects, folder, runId);
      // One that holds what took its place stays.
      tryAll(above.toReversed(), effects.removeFolder);
    },
  };
}

/** A class, since there are tens of thousands: an object that has a function of its own for its bytes takes four times the memory. */
class Waiting implements OutputFile {
  readonly path: string;
  readonly draft: FileFacts;
  readonly #root: string;
  readonly #effects: Pick<Effects, 'read'>;

  constructor(path: string, draft: FileFacts, root: string, effects: Pick<Effects, 'read'>) {
    this.path = path;
    this.draft = draft;
    this.#root = root;
    this.#effects = effects;
  }

  get bytes(): Uint8Array {
    const at = `${this.#root}/${this.path}`;
    const bytes = this.#effects.read(at);
    if (!bytes) throw new Error(`Somebody has removed ${at} while it was needed.`);
    return bytes;
  }
}
