import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

/** The repository's own folder, which is the example. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const CLI = join(ROOT, 'dist', 'cli.js');

/** A cold build of a folder: nothing is left where it builds. */
export const buildOf =
  (folder, out, ...options) =>
  () => {
    rmSync(out, { recursive: true, force: true });
    return run(buildArgs(folder, out, ...options));
  };

export const buildArgs = (folder, out, ...options) => [CLI, 'build', folder, '--out', out, '--quiet', ...options];

export const checkOf = (folder) => () => run([CLI, 'check', folder]);
