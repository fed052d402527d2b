import { unzipSync } from 'fflate';

/** What anybody can open: the files of an output folder by path, those in a ZIP (Word, workbooks in it) under the path of the ZIP. */
export type OutputFolder = ReadonlyMap<string, Uint8Array>;

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Every file and every part of every package, however deep. */
export function opened(files: OutputFolder): Map<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([path, bytes]): [string, Uint8Array][] =>
      isZip(bytes)
        ? [...opened(new Map(Object.entries(unzipSync(bytes))))].map(([name, part]) => [`${path}/${name}`, part])
        : [[path, bytes]],
    ),
  );
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
