import { createHash } from 'node:crypto';
import type { Effects } from '../../core/effects.ts';

/** An official file that is read piece by piece, so that its size does not matter. */
export interface SourceFile {
  /** As the user named it: for messages. */
  readonly file: string;
  /** Without the folders above it: for the log, which is the same wherever the file lies. */
  readonly name: string;
  pieces(): Iterable<Uint8Array>;
}

/** What the log says of a file. */
export interface Fingerprint {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file of the disk, or undefined when there is none. */
export function sourceFile(effects: Effects, path: string, name: string): SourceFile | undefined {
  if (effects.size(path) === undefined) return undefined;
  return { file: path, name, pieces: () => effects.open?.(path) ?? whole(effects.read(path)) };
}

const whole = (bytes: Uint8Array | undefined): Uint8Array[] => (bytes ? [bytes] : []);

/** The same file, whose SHA-256 is worked out while it is read: `fingerprint` answers once the last piece was taken. */
export function fingerprinted(source: SourceFile): SourceFile & { fingerprint(): Fingerprint | undefined } {
  let done: Fingerprint | undefined;
  return {
    ...source,
    fingerprint: () => done,
    *pieces() {
      const hash = createHash('sha256');
      let bytes = 0;
      for (const piece of source.pieces()) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
      done = { file: source.name, bytes, sha256: hash.digest('hex') };
    },
  };
}
