import type { Beside } from './beside.ts';
import type { Layout } from './layout.ts';
import type { Serve } from './serving.ts';

/** What stands at a path once its links were followed. `real` is the path without links and `..`, whole, in the system's own form. */
export type Found =
  /** `stamp`: another whenever somebody wrote to the file. A world held in memory may do without. */
  | { readonly kind: 'file'; readonly size: number; readonly real: string; readonly stamp?: string }
  | { readonly kind: 'folder'; readonly real: string }
  /** Neither: reading it may never end. `what` names it, such as "a device". */
  | { readonly kind: 'special'; readonly what: string }
  /** The system will not say what it is: EACCES, ELOOP (links that lead to each other). */
  | { readonly kind: 'refused'; readonly reason: string }
  /** A link whose target is not there. */
  | { readonly kind: 'dangling' }
  | { readonly kind: 'missing' };

/** A file of a revision. `bytes` is undefined for what is too large to be held, and for a link, which is not followed. */
export interface RevisionFile {
  readonly kind: 'file' | 'link';
  readonly size: number;
  readonly bytes: Uint8Array | undefined;
}

/** A folder as a revision of its git repository holds it. Nothing is checked out. */
export interface Revision {
  /** The folder on the disk that it is an earlier state of. */
  readonly folder: string;
  /** By path below it. */
  readonly files: ReadonlyMap<string, RevisionFile>;
}

/**
 * Everything the program does to the world. Commands are handed one; tests hand in their own.
 * Reading answers undefined for what is not there; every other failure is thrown as Node gives it (`code`: EBUSY, EACCES …).
 */
export interface Effects {
  /** What stands at a path: asked before it is opened. Never throws. */
  look(path: string): Found;
  /** The bytes of a file, or undefined when there is none. What is no ordinary file is refused with EINVAL and never waited for. */
  read(path: string): Uint8Array | undefined;
  /**
   * The bytes of a file piece by piece, for files of any size, or undefined when there is none. A piece is good until the next is asked
   * for; the file is closed when the last was given or the loop is left. A world held in memory may do without.
   */
  open?(path: string): Iterable<Uint8Array> | undefined;
  /** The names in a folder, in code-unit order, folders and links to folders with a trailing slash; empty when there is no such folder. */
  list(folder: string): string[];
  /** Makes a folder in one that is there, unless there is one of this name. */
  makeFolder(path: string): void;
  /** Removes a folder that is empty; any other is a failure. */
  removeFolder(path: string): void;
  /** Removes what is there under this name: a folder with all in it, and a link as the link it is. */
  removeTree(path: string): void;
  write(path: string, bytes: Uint8Array): void;
  /** Comes back when the bytes of a file are on the disk, where a power cut cannot take them. */
  flush(path: string): void;
  /** Gives a file a second name, which stays when the first becomes another file. What had that name is lost. */
  keep(path: string, as: string): void;
  /** Gives a file another name, in one step: what had that name is replaced, and there is no moment without it. */
  rename(from: string, to: string): void;
  /** Removes a file, if it is there. */
  remove(path: string): void;
  /** Does what a signal to stop must not cut short; whoever sends one meanwhile is obeyed after it. */
  unbroken(action: () => void): void;
  /**
   * The page on which each bookmark of a Word document begins, counted from 1, as a word processor sets it: by the bookmark's name. A world held
   * in memory may do without. Rejects with a Stop where a program that does it is missing, fails or does not finish.
   */
  pagesOf?(docx: Uint8Array): Promise<ReadonlyMap<string, number>>;
  /** The program of this computer that sets documents as PDF, if one is there. A world held in memory may do without. */
  layout?(): Promise<Layout | undefined>;
  /**
   * A folder as a git revision holds it: `name` as git writes it, `rev` for the folder `at` itself or `rev:path`. Of what lies below only
   * what `isWanted` says yes to, by its path, is read. @throws Stop where git is missing, or knows no such revision or folder. A world held in memory may do without.
   */
  revision?(at: string, name: string, isWanted: (path: string) => boolean): Revision;
  /** Gives a turn each time that something changes below the folders of these names within a folder. A world held in memory may do without. */
  changes?(root: string, names: readonly string[]): AsyncIterable<void>;
  /** Another thread, which may do some of the work. A world held in memory may do without. */
  readonly beside?: Beside;
  /** Answers browsers of this computer. A world held in memory may do without. */
  readonly serve?: Serve;
  /** The number of this run among those of the computer, and whether the run with a number still goes on. */
  readonly runId: number;
  isRunning(runId: number): boolean;
  /** Milliseconds since this process began. Nothing that is written may depend on it. */
  now(): number;
  /** The day on this computer's calendar, ISO. Nothing that is made from content may depend on it. A world held in memory may do without. */
  today?(): string;
  /** Hears that a stage of the flow begins, where somebody asked how long each takes. */
  stage?(name: string): void;
  /** Results. */
  out(text: string): void;
  /** Progress and failures. */
  err(text: string): void;
  /** Whether to colour results and to show progress; decided once at the edge. */
  readonly colour: boolean;
  readonly progress: boolean;
}
