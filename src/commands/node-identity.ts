import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../core/sha256.ts';

/** What the program is made of, by its own folder. */
const FOLDERS = ['dist', 'templates'];

/** Of what has a hash of its own in its name the name says enough: it is most of the program. */
const HASHED = /-[\w-]{8}\.js$/;

/**
 * One SHA-256 of all that decides what the program makes of a folder: its code, its templates, and Node, whose compression and spelling of numbers are in what it
 * writes. A version does not tell two states of a program that is worked on, or comes from an address in git, apart. Where the program lies counts for nothing.
 */
export function identityOf(toolRoot: string): string {
  // What the program lacks is told when it is asked for.
  const files = FOLDERS.filter((folder) => existsSync(join(toolRoot, folder))).flatMap((folder) =>
    readdirSync(join(toolRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const lines = files.toSorted().map((file) => {
    const path = file.slice(toolRoot.length).replaceAll('\\', '/');
    return HASHED.test(path) ? path : `${path} ${sha256(readFileSync(file))}`;
  });
  return sha256([process.version, ...lines].join('\n'));
}
