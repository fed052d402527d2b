import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let file: number | undefined;
let end = 0;

/**
 * Keeps bytes in a file that has no name any more when it is written to, so that nobody finds it and nothing of it is left however the run ends. Where the
 * system has no room for it they stay in memory.
 */
export function putAside(bytes: Uint8Array): () => Uint8Array {
  const from = end;
  try {
    file ??= nameless();
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, from + done);
  } catch {
    return inMemory(bytes);
  }
  end = from + bytes.length;
  return inFile(file, from, bytes.length);
}

// Functions of their own: one that is made beside another holds what the other needs.
const inMemory = (bytes: Uint8Array) => () => bytes;

const inFile = (descriptor: number, from: number, length: number) => () => {
  const read = new Uint8Array(length);
  for (let done = 0; done < length; ) done += readSync(descriptor, read, done, length - done, from + done);
  return read;
};

function nameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'svduty-'));
  try {
    return openSync(join(folder, 'aside'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
