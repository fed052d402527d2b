import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

/** One slip in the small folder, and the problems that are to be found: all of them, at their places, and nothing else. */
interface Case {
  readonly name: string;
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
  /** A size in bytes that is told for the file; reading it is then an error of the program. */
  readonly size?: number;
  /** `file` is `code path:line:column`; places without a column say less. */
  readonly expect: readonly string[];
  /** Names that the printed help must hold: a nearest key, a limit. */
  readonly says?: readonly string[];
}

const CASES = join(import.meta.dirname, 'cases');
const LAST_OUTPUT = new TextEncoder().encode('the last good output');
const OUTPUTS = ['output/northmere/response-strategy.html', 'output/northmere/build.json', 'output/index.html'];

let small: ReadonlyMap<string, Uint8Array>;
beforeAll(() => {
  small = filesBelow(SMALL);
});

function bytesOf(slip: Case): Uint8Array | undefined {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(small.get(slip.file));
  if (slip.remove) return undefined;
  if (slip.base64 !== undefined) return Buffer.from(slip.base64, 'base64');
  if (slip.text !== undefined) return new TextEncoder().encode(slip.text);
  if (slip.parts) return new TextEncoder().encode(slip.parts.map(({ text, times }) => text.repeat(times)).join(''));
  if (!slip.replace) return small.get(slip.file);
  if (!before.includes(slip.replace.find))
    throw new Error(`${slip.name}: "${slip.replace.find}" is not in ${slip.file}`);
  const { find, with: put } = slip.replace;
  return new TextEncoder().encode(before.replace(find, () => put));
}

function folderWith(slip: Case) {
  const files = new Map([...small, ...OUTPUTS.map((path) => [path, LAST_OUTPUT] as const)]);
  const bytes = bytesOf(slip);
  if (bytes) files.set(slip.file, bytes);
  else files.delete(slip.file);
  return memoryFolder({
    root: '/northmere',
    files,
    sizes: slip.size === undefined ? {} : { [slip.file]: slip.size },
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
      const { exitCode, stopped } = await runCommand('build', ['/northmere'], {}, effects);
      expect(stopped).toBe('');
      const found = [...printed().matchAll(/^(\S+:\d+:\d+) {2}error {2}(\S+)$/gm)].map((m) => `${m[2]} ${m[1]}`);
      if (slip.expect.length === 0) {
        expect(printed()).toMatch(/^Built/m);
        expect(exitCode).toBe(0);
        return;
      }
      expect(found.join('\n')).toBe(slip.expect.join('\n'));
      expect(exitCode).toBe(1);
      for (const word of slip.says ?? []) expect(printed()).toContain(word);
      expect(printed()).not.toMatch(STACK);
      for (const path of OUTPUTS) expect(files.get(`/northmere/${path}`)).toBe(LAST_OUTPUT);
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
    'files.yaml',
    'references.yaml',
    'text.yaml',
    'values.yaml',
    'yaml.yaml',
  ]);
  expect(CASES.startsWith(REPOSITORY)).toBe(true);
});
