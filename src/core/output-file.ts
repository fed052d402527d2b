import { sha256 } from './sha256.ts';

/** One file to be written, below the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** There where it waits on the disk already, under another name: its bytes are read each time they are asked for. */
  readonly draft?: FileFacts;
}

/** What is recorded of a file. */
export interface FileFacts {
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A file of UTF-8 text at a path below the output folder. */
export const textFile = (path: string, text: string): OutputFile => ({ path, bytes: new TextEncoder().encode(text) });

/** What is recorded of a file; one that waits on the disk is not read for it. */
export const factsOf = (file: OutputFile): FileFacts =>
  file.draft ?? { size: file.bytes.length, sha256: sha256(file.bytes) };
