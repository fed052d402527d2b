import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import type { Effects } from '../core/effects.ts';
import { writing } from './node-writing.ts';

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

function orMissing<T>(action: () => T, missing: T): T {
  try {
    return action();
  } catch (error) {
    if (isMissing(error)) return missing;
    throw error;
  }
}

const PIECE = 256 * 1024;

/** The pieces of an open file. They share one buffer, so that a file of any size takes the memory of one piece. */
function* pieces(descriptor: number): Generator<Uint8Array> {
  try {
    const buffer = new Uint8Array(PIECE);
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer))
      yield buffer.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}

/** The world as Node sees it. Colour and progress follow NO_COLOR, CI, --quiet and whether anybody is looking. */
export function nodeEffects(quiet: boolean): Effects {
  const { env, stdout, stderr } = process;
  return {
    read: (path) => orMissing(() => readFileSync(path), undefined),
    open: (path) => orMissing(() => pieces(openSync(path, 'r')), undefined),
    size: (path) =>
      orMissing(() => {
        const stat = statSync(path);
        return stat.isFile() ? stat.size : undefined;
      }, undefined),
    list: (folder) =>
      orMissing(() => readdirSync(folder, { withFileTypes: true }), [])
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ...writing,
    out: (text) => {
      stdout.write(text);
    },
    err: (text) => {
      stderr.write(text);
    },
    colour: stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    progress: !quiet && stderr.isTTY === true && (env.CI ?? '') === '',
  };
}
