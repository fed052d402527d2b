import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder, type Oddity } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

/** What is done to one file. */
interface Slip {
  readonly file: string;
  /** Replaces the first `find`; `with` may repeat a text many times. */
  readonly replace?: { readonly find: string; readonly with: string };
  /** The whole file instead. */
  readonly text?: string;
  /** The whole file from parts, each repeated. */
  readonly parts?: readonly { readonly text: string; readonly times: number }[];
  /** The whole file in base64, where its bytes matter. */
  readonly base64?: string;
  readonly remove?: true;
}

/** A slip in the small folder, and the problems that are to be found: all of them, at their places, and nothing else. */
interface Case extends Partial<Slip> {
  readonly name: string;
  /** What is done to further files. */
  readonly also?: readonly Slip[];
  /** Links, pipes and the like, by path. */
  readonly odd?: Readonly<Record<string, Oddity>>;
  /** `check` instead of `build`. */
  readonly command?: 'check';
  readonly options?: Readonly<Record<string, unknown>>;
  /** A size in bytes that is told for the file; reading it is then an error of the program. */
  readonly size?: number;
  /** `file` is `code path:line:column`; places without a column say less. */
  readonly expect: readonly string[];
  /** Warnings that must be among those that are printed, in the same form. */
  readonly warns?: readonly string[];
  /** Names that the printed help must hold: a nearest key, a limit. */
  readonly says?: readonly string[];
  /** What must not be printed. */
  readonly hides?: readonly string[];
}

const CASES = join(import.meta.dirname, 'cases');
let small: ReadonlyMap<string, Uint8Array>;
/** The last good output, by path below the folder. */
let last: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  small = filesBelow(SMALL);
  const { effects, files } = memoryFolder({ root: '/northmere', files: small });
  await runCommand('build', ['/northmere'], { format: 'html', publication: 'strategy' }, effects);
  last = new Map(
    [...files].flatMap(([path, bytes]) =>
      path.includes('/output/') ? [[path.slice('/northmere/'.length), bytes]] : [],
    ),
  );
});

function bytesOf(name: string, slip: Slip): Uint8Array | undefined {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(small.get(slip.file));
  if (slip.remove) return undefined;
  if (slip.base64 !== undefined) return Buffer.from(slip.base64, 'base64');
  if (slip.text !== undefined) return new TextEncoder().encode(slip.text);
  if (slip.parts) return new TextEncoder().encode(slip.parts.map(({ text, times }) => text.repeat(times)).join(''));
  if (!slip.replace) return small.get(slip.file);
  if (!before.includes(slip.replace.find)) throw new Error(`${name}: "${slip.replace.find}" is not in ${slip.file}`);
  const { find, with: put } = slip.replace;
  return new TextEncoder().encode(before.replace(find, () => put));
}

function folderWith(slip: Case) {
  const files = new Map([...small, ...last]);
  for (const one of [slip, ...(slip.also ?? [])]) {
    if (one.file === undefined) continue;
    const bytes = bytesOf(slip.name, { ...one, file: one.file });
    if (bytes) files.set(one.file, bytes);
    else files.delete(one.file);
  }
  for (const path of Object.keys(slip.odd ?? {}))
    for (const file of files.keys()) if (file === path || file.startsWith(`${path}/`)) files.delete(file);
  return memoryFolder({
    root: '/northmere',
    files,
    sizes: slip.size === undefined ? {} : { [slip.file ?? '']: slip.size },
    odd: slip.odd ?? {},
    refuse: (effect, path) => {
      if (slip.size !== undefined && effect === 'read' && path === slip.file) throw new Error(`${path} was read`);
      return undefined;
    },
  });
}

const STACK = /\n\s+at \S+ |node:internal|TypeError|undefined|\[object Object\]/;

for (const file of readdirSync(CASES)) {
  const cases = parse(readFileSync(join(CASES, file), 'utf8')) as Case[];

  describe(file.replace('.yaml', ''), () => {
    test.each(cases)('$name', async (slip) => {
      const { effects, files, printed } = folderWith(slip);
      const command = slip.command ?? 'build';
      const { exitCode, stopped } = await runCommand(command, ['/northmere'], slip.options ?? {}, effects);
      expect(stopped).toBe('');
      const found = (word: string): string[] =>
        [...printed().matchAll(new RegExp(`^(\\S+:\\d+:\\d+) {2}${word} {2}(\\S+)$`, 'gm'))].map(
          (m) => `${m[2]} ${m[1]}`,
        );
      expect(found('error').join('\n')).toBe(slip.expect.join('\n'));
      expect(exitCode).toBe(slip.expect.length === 0 ? 0 : 1);
      for (const warning of slip.warns ?? []) expect(found('warning')).toContain(warning);
      for (const word of slip.says ?? []) expect(printed()).toContain(word);
      for (const word of slip.hides ?? []) expect(printed()).not.toContain(word);
      if (slip.expect.length === 0) {
        if (command === 'build') expect(printed()).toMatch(/^Built/m);
        return;
      }
      expect(printed()).not.toMatch(STACK);
      for (const [path, bytes] of last) expect(files.get(`/northmere/${path}`)).toBe(bytes);
    });
  });
}

test('the small folder without a slip is built', async () => {
  const { effects } = memoryFolder({ root: '/northmere', files: small });
  expect(await runCommand('build', ['/northmere'], { allVariants: true }, effects)).toEqual({
    exitCode: 0,
    stopped: '',
  });
});

test('the cases stand in the repository', () => {
  expect(readdirSync(CASES)).toEqual([
    'data.yaml',
    'edge.yaml',
    'editions.yaml',
    'files.yaml',
    'labels.yaml',
    'not-read.yaml',
    'pictures.yaml',
    'references.yaml',
    'size.yaml',
    'templates.yaml',
    'text.yaml',
    'values.yaml',
    'yaml.yaml',
  ]);
  expect(CASES.startsWith(REPOSITORY)).toBe(true);
});
