import { expect } from 'vitest';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

export const ROOT = '/northmere';
export const EASTWICK = 'content/variants/eastwick.yaml';

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The small folder with so many local editions, in memory, and what is done with it. The order of their files is not that of their ids. */
export function editionsFolder(count: number) {
  const files = new Map(filesBelow(SMALL));
  const eastwick = textOf(files.get(EASTWICK));
  for (let number = 2; number <= count; number++) {
    const other = eastwick
      .replace('id: eastwick', `id: ${number % 2 ? 'a' : 'z'}wick-${number}`)
      .replace('**one** park', `**${number}** parks`);
    files.set(`content/variants/wick-${number}.yaml`, new TextEncoder().encode(other));
  }
  const memory = memoryFolder({ root: ROOT, files });
  let writes = 0;
  const effects = {
    ...memory.effects,
    write: (path: string, bytes: Uint8Array) => {
      writes += 1;
      memory.effects.write(path, bytes);
    },
  };
  const change = (path: string, from: string | RegExp, to: string): void => {
    expect(memory.files.has(`${ROOT}/${path}`), path).toBe(true);
    const before = textOf(memory.files.get(`${ROOT}/${path}`));
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    memory.files.set(`${ROOT}/${path}`, new TextEncoder().encode(after));
  };
  const build = (options: Readonly<Record<string, unknown>> = { allVariants: true }) =>
    runCommand('build', [ROOT], { format: 'html', ...options }, effects);
  const merge = (...parts: readonly string[]) =>
    runCommand(
      'merge',
      parts.map((part) => `${ROOT}/shards/${part}`),
      { folder: ROOT },
      effects,
    );
  /** Makes all parts of so many, and puts them together; answers the exit codes. */
  const sharded = async (of: number, options: Readonly<Record<string, unknown>> = {}): Promise<number[]> => {
    const names = Array.from({ length: of }, (_, at) => at + 1);
    const codes: number[] = [];
    for (const index of names) codes.push((await build({ shard: `${index}/${of}`, ...options })).exitCode);
    codes.push((await merge(...names.map((index) => `${index}-of-${of}`))).exitCode);
    return codes;
  };
  /** Files below places of the folder, by path. */
  const below = (...places: readonly string[]): Map<string, string> =>
    new Map(
      [...memory.files]
        .filter(([path]) => places.some((place) => path.startsWith(`${ROOT}/${place}/`)))
        .map(([path, bytes]) => [path.slice(ROOT.length + 1), Buffer.from(bytes).toString('latin1')] as const)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  /** All that a build makes: for everybody, for the partners, and what the next build has to know. */
  const made = (): Map<string, string> =>
    new Map([...below('output', 'partnership', '.svduty')].filter(([path]) => !path.endsWith('/last-build.json')));
  return { ...memory, change, build, merge, sharded, below, made, writes: () => writes };
}
