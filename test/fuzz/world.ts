import { REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { COMMANDS, type Command, escapeControls, runCommand, Stop } from './subject.ts';
import type { Folder, Refuse, Run } from './trial.ts';

/** Where the folder stands in memory. */
export const ROOT = '/fuzz/folder';

/** What came of one run. */
export interface Ran {
  readonly run: Run;
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** What was thrown and is no Stop: a fault. */
  readonly thrown: unknown;
  readonly before: Folder;
  readonly after: Folder;
  /** Paths outside the folder that the run tried to change. */
  readonly outside: readonly string[];
}

export interface WorldOptions {
  readonly refuse?: Refuse | undefined;
  readonly sizes?: Readonly<Record<string, number>> | undefined;
}

const HARMLESS = new Set(['look', 'read', 'open', 'list', 'unbroken', 'isRunning', 'out', 'err']);

/** Codes of a write that had begun. */
const HALVES = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'KILLED']);

/** True for the effects that change the disk. */
export const changes = (effect: string): boolean => !HARMLESS.has(effect);

export const failure = (code: string, effect: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${effect} '${path}'`), { code, syscall: effect, path });

/** `{dir}` in words and lists of words becomes the folder. */
export const placed = (value: unknown, root: string): unknown =>
  typeof value === 'string'
    ? value.replaceAll('{dir}', root)
    : Array.isArray(value)
      ? value.map((item) => placed(item, root))
      : value;

/** Runs a command in this process on a folder in memory. Every effect, also one that is new, passes here. */
export async function runInMemory(run: Run, before: Folder, { refuse, sizes }: WorldOptions = {}): Promise<Ran> {
  const memory = memoryFolder({ root: ROOT, files: before, ...(sizes ? { sizes } : {}) });
  const printed = { out: '', err: '' };
  const outside: string[] = [];
  const watched = Object.fromEntries(
    Object.entries(memory.effects).map(([name, effect]) => {
      if (name === 'out' || name === 'err')
        return [
          name,
          (text: string) => {
            // As the edge does: what is printed is safe for a terminal.
            printed[name] += escapeControls(text);
          },
        ];
      if (typeof effect !== 'function') return [name, effect];
      const call = effect as (...args: unknown[]) => unknown;
      return [
        name,
        (...args: unknown[]) => {
          for (const path of args.filter((arg): arg is string => typeof arg === 'string')) {
            if (changes(name) && path !== ROOT && !path.startsWith(`${ROOT}/`)) outside.push(path);
          }
          const path = String(args[0]);
          const code = refuse?.(
            name,
            path.startsWith(`${ROOT}/`) ? path.slice(ROOT.length + 1) : path === ROOT ? '' : path,
          );
          // A program whose own files cannot be read is a broken installation, which has tests of its own.
          if (path === REPOSITORY || path.startsWith(`${REPOSITORY}/`)) return call(...args);
          if (code !== undefined && name === 'look') return { kind: 'refused', reason: code };
          if (code !== undefined) {
            // A write that breaks off leaves what came before.
            if (HALVES.has(code) && args[1] instanceof Uint8Array) call(path, args[1].subarray(0, args[1].length / 2));
            throw failure(code, name, path);
          }
          return call(...args);
        },
      ];
    }),
  ) as unknown as typeof memory.effects;

  let exitCode = 70;
  let thrown: unknown;
  try {
    const command = (COMMANDS as Readonly<Record<string, Command>>)[run.command];
    if (!command) throw new Error(`no command ${run.command}`);
    const options = Object.fromEntries(Object.entries(run.options).map(([name, value]) => [name, placed(value, ROOT)]));
    const args = placed(run.args, ROOT) as string[];
    const inTurn = Object.values(command.arguments).map(({ many }, index) => (many ? args.slice(index) : args[index]));
    exitCode = await runCommand(command, inTurn, options, {
      effects: watched,
      toolRoot: REPOSITORY,
      toolVersion: '0.0.0',
    });
  } catch (error) {
    if (error instanceof Stop) {
      exitCode = error.exitCode;
      printed.err += `${escapeControls(error.message)}\n`;
    } else thrown = error;
  }
  const after = new Map([...memory.files].map(([path, bytes]) => [path.slice(ROOT.length + 1), bytes]));
  return { run, exitCode, out: printed.out, err: printed.err, thrown, before, after, outside };
}
