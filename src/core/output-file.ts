/** One file to be written, below the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file of UTF-8 text at a path below the output folder. */
export const textFile = (path: string, text: string): OutputFile => ({ path, bytes: new TextEncoder().encode(text) });
