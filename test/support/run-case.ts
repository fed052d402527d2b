import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { expect } from 'vitest';
import { runWords } from '../../src/commands/program.ts';
import type { Effects } from '../../src/core/effects.ts';
import { filesBelow, REPOSITORY, SMALL } from './folder.ts';
import { memoryFolder } from './memory-effects.ts';
import type { Edits, RunCase } from './run-cases.ts';
import { type Ended, runProgram } from './run-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ERROR = /^(\S.*?:\d+:\d+|\(no place\)) {2}error {2}(\S+)$/gm;
const STACK = /\n\s+at (?:async )?\S+ \(|\n\s+at \S+:\d+:\d+|node:internal|svduty has a fault/;

/** Runs a case; answers what was printed, and the files before and after. */
export async function finishedRun(given: RunCase): Promise<Finished> {
  const start = (run: string, files: ReadonlyMap<string, Uint8Array>): Promise<Finished> =>
    given.program ? onDisk(run, files) : inMemory(run, files);
  let files: ReadonlyMap<string, Uint8Array> = filesOf(given);
  for (const { run, ...edits } of given.before ?? []) {
    if (run !== undefined) {
      const { exitCode, out, err, after } = await start(run, files);
      expect(exitCode, out + err).toBe(0);
      files = after;
    }
    files = edited(files, edits);
  }
  return start(given.run, files);
}

/** Runs a case and compares what it says with what happened. */
export async function expectRun(given: RunCase): Promise<void> {
  const { exitCode, out, err, before, after } = await finishedRun(given);
  expect(out + err).not.toMatch(STACK);
  const codes = [...`${out}\n${err}`.matchAll(ERROR)].map(([, place, code]) => `${code} ${place}`);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    // Each build renews its private record: test/write/private-record.test.ts.
    (path) => !path.startsWith('.svduty/') && !same(before.get(path), after.get(path)),
  );
  expect({ exitCode, ...(given.codes && { codes }) }, out + err).toEqual({
    exitCode: given.exit,
    ...(given.codes && { codes: given.codes }),
  });
  expectPrinted(out, given.out);
  expectPrinted(err, given.err);
  for (const [path, text] of Object.entries(given.holds ?? {}))
    expect(textOf(after.get(path)) ?? null, path).toBe(text);
  for (const [path, pattern] of Object.entries(given.like ?? {}))
    expect(textOf(after.get(path)), path).toMatch(new RegExp(pattern));
  if (given.written)
    expect([...new Set(changed.toSorted().map((path) => given.written?.find(isLike(path)) ?? path))]).toEqual(
      given.written,
    );
}

function expectPrinted(text: string, patterns: readonly string[] | undefined): void {
  if (patterns?.length === 0) expect(text).toBe('');
  for (const pattern of patterns ?? []) expect(text).toMatch(new RegExp(pattern, 'm'));
}

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

const isLike =
  (path: string) =>
  (pattern: string): boolean =>
    new RegExp(`^${pattern.replaceAll(/[.+()[\]]/g, '\\$&').replaceAll('*', '[^/]*')}$`).test(path);

function filesOf({ folder = 'small', copy = {}, ...edits }: RunCase): Map<string, Uint8Array> {
  const all = new Map<string, Uint8Array>(folder === 'small' ? filesBelow(SMALL) : []);
  if (folder === 'example') {
    for (const part of ['content', 'data'])
      for (const [path, bytes] of filesBelow(join(REPOSITORY, part))) all.set(`${part}/${path}`, bytes);
  }
  for (const [path, from] of Object.entries(copy)) all.set(path, readFileSync(join(REPOSITORY, from)));
  return edited(all, edits);
}

function edited(before: ReadonlyMap<string, Uint8Array>, { files = {}, change = [] }: Edits): Map<string, Uint8Array> {
  const all = new Map(before);
  for (const [path, text] of Object.entries(files)) {
    if (text === null) all.delete(path);
    else all.set(path, new TextEncoder().encode(text));
  }
  for (const { file, from, to } of change) {
    const text = new TextDecoder().decode(all.get(file));
    if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
    all.set(file, new TextEncoder().encode(text.replace(from, to)));
  }
  return all;
}

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** How a run ended, with the files of the folder by path. */
type Finished = Ended & {
  readonly before: ReadonlyMap<string, Uint8Array>;
  readonly after: ReadonlyMap<string, Uint8Array>;
};

async function onDisk(run: string, before: ReadonlyMap<string, Uint8Array>): Promise<Finished> {
  const folder = temporaryFolder();
  for (const [path, bytes] of before) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { ...(await runProgram(wordsOf(run), {}, folder)), before, after: filesBelow(folder) };
}

const ROOT = '/here';

async function inMemory(run: string, before: ReadonlyMap<string, Uint8Array>): Promise<Finished> {
  const { effects, files } = memoryFolder({ root: ROOT, files: before });
  const printed = { out: '', err: '' };
  const world: Effects = {
    ...standingIn(effects),
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  };
  const exitCode = await runWords(wordsOf(run), () => world, { toolRoot: REPOSITORY, toolVersion: '0.0.0' });
  const after = new Map([...files].map(([path, bytes]) => [path.slice(ROOT.length + 1), bytes]));
  return { exitCode, ...printed, before, after };
}

/** The same world for somebody who stands in its folder: paths that are not absolute begin there. */
function standingIn(effects: Effects): Effects {
  const at = (value: unknown): unknown =>
    typeof value === 'string' && !isAbsolute(value) ? normalize(join(ROOT, value)).replace(/\/$/, '') : value;
  const methods = Object.entries(effects).map(([name, value]) => [
    name,
    typeof value === 'function' ? (...args: unknown[]) => value(...args.map(at)) : value,
  ]);
  return Object.fromEntries(methods) as Effects;
}
