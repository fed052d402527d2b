import { createHash } from 'node:crypto';
import type { Effects } from '../../core/effects.ts';
import { Stop } from '../../core/stop.ts';
import { refusedBy } from '../../load/folder.ts';

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

/** An ordinary file of the disk, or undefined when there is none. Its pieces end in a Stop when the system refuses to give them. */
export function sourceFile(effects: Effects, path: string, name: string): SourceFile | undefined {
  if (effects.look(path).kind !== 'file') return undefined;
  return { file: path, name, pieces: () => orStop(path, () => effects.open?.(path) ?? whole(effects.read(path))) };
}

function* orStop(path: string, open: () => Iterable<Uint8Array>): Generator<Uint8Array> {
  try {
    yield* open();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new Stop(refusedBy(path, code));
  }
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
