/** A file of the user's folder with the bytes that were read. */
export interface InputFile {
  /** Relative to the folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file as it was read, by its path below the folder. */
export function inputFile(file: string, bytes: Uint8Array): InputFile {
  return { file, bytes };
}
