/**
 * Everything the program does to the world. Commands are handed one; tests hand in their own.
 * Reading answers undefined for what is not there; every other failure is thrown as Node gives it (`code`: EBUSY, EACCES …).
 */
export interface Effects {
  /** The bytes of a file, or undefined when there is none. */
  read(path: string): Uint8Array | undefined;
  /**
   * The bytes of a file piece by piece, for files of any size, or undefined when there is none. A piece is good until the next is asked
   * for; the file is closed when the last was given or the loop is left. A world held in memory may do without.
   */
  open?(path: string): Iterable<Uint8Array> | undefined;
  /** The size of a file in bytes, or undefined when there is none: asked before reading, so that a limit costs nothing. */
  size(path: string): number | undefined;
  /** The names in a folder, in code-unit order, folders with a trailing slash; empty when there is no such folder. */
  list(folder: string): string[];
  makeFolder(path: string): void;
  write(path: string, bytes: Uint8Array): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Results. */
  out(text: string): void;
  /** Progress and failures. */
  err(text: string): void;
  /** Whether to colour results and to show progress; decided once at the edge. */
  readonly colour: boolean;
  readonly progress: boolean;
}
