/** One file to be written, below the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const textFile = (path: string, text: string): OutputFile => ({ path, bytes: new TextEncoder().encode(text) });
