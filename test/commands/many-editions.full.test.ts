import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { runWords } from '../../src/commands/program.ts';
import { sha256 } from '../../src/core/sha256.ts';
import { finalFolder, textOf } from '../publish/final-folder.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { installed } from './incomplete.ts';

/** As many as threads are begun for. */
const VARIANTS = 16;

/** The small folder with its local edition many times over. */
function manyEditions(): string {
  const folder = join(temporaryFolder(), 'northmere');
  cpSync(SMALL, folder, { recursive: true });
  const variants = join(folder, 'content/variants');
  const text = readFileSync(join(variants, 'eastwick.yaml'), 'utf8');
  for (let number = 2; number <= VARIANTS; number++)
    writeFileSync(join(variants, `eastwick-${number}.yaml`), text.replace('id: eastwick', `id: eastwick-${number}`));
  return folder;
}

const made = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name === 'output' || name === 'partnership')
      .flatMap((name) =>
        [...filesBelow(join(folder, name))].map(([path, bytes]) => [`${name}/${path}`, sha256(bytes)]),
      ),
  );

test('threads make the bytes and the messages that one makes in place', async () => {
  const [one, many] = [manyEditions(), manyEditions()];
  const words: string[] = [];
  const effects = { ...nodeEffects(true), out: () => {}, err: (text: string) => words.push(text) };
  const inPlace = { toolRoot: REPOSITORY, toolVersion: packageJson.version };
  expect(await runWords(['build', one, '--all-variants'], () => effects, inPlace)).toBe(0);
  const { exitCode, err } = await runProgram(['build', many, '--all-variants']);
  expect(exitCode).toBe(0);
  expect(made(many)).toEqual(made(one));
  expect(Object.keys(made(many)).filter((path) => path.endsWith('.docx'))).not.toHaveLength(0);
  expect(err.replaceAll(many, '')).toBe(words.join('').replaceAll(one, ''));
});

/** Has the ninth edition say something else. */
function change(folder: string, to: string): void {
  const file = join(folder, 'content/variants/eastwick-9.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('**one** park', to));
}

test('threads find what one finds in place, in the folder and in an edition alone', async () => {
  const folder = manyEditions();
  change(folder, ':rate[nothing] park');
  const words: string[] = [];
  const effects = { ...nodeEffects(true), out: (text: string) => void words.push(text) };
  const inPlace = { toolRoot: REPOSITORY, toolVersion: packageJson.version };
  const alone = await runWords(['check', folder, '--format', 'json'], () => effects, inPlace);
  const { exitCode, out } = await runProgram(['check', folder, '--format', 'json']);
  expect({ exitCode, out }).toEqual({ exitCode: alone, out: words.join('') });
  expect(exitCode).toBe(1);
  expect(out).toContain('eastwick-9');
});

/** The invented county with its local edition many times over, as it may be published. */
async function manyToPublish(): Promise<string> {
  const folder = join(temporaryFolder(), 'county');
  const files = await finalFolder();
  const text = textOf(files, 'content/variants/eastmarsh.yaml');
  for (let number = 2; number < VARIANTS; number++)
    files.set(
      `content/variants/eastmarsh-${number}.yaml`,
      new TextEncoder().encode(text.replace('id: eastmarsh', `id: eastmarsh-${number}`)),
    );
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const { out } = await runProgram(['check', folder]);
  const [, content = ''] = /^ {2}content: (\w{16})$/m.exec(out) ?? [];
  const document = join(folder, 'content/document.yaml');
  writeFileSync(document, readFileSync(document, 'utf8').replaceAll(/content: \w{16}/g, `content: ${content}`));
  return folder;
}

test('threads publish the bytes that are published in place', async () => {
  const [one, many] = [await manyToPublish(), await manyToPublish()];
  const words: string[] = [];
  const effects = { ...nodeEffects(true), out: () => {}, err: (text: string) => words.push(text) };
  const inPlace = { toolRoot: REPOSITORY, toolVersion: packageJson.version };
  expect(await runWords(['publish', one, '--all-variants'], () => effects, inPlace), words.join('')).toBe(0);
  const { exitCode, err } = await runProgram(['publish', many, '--all-variants']);
  expect(exitCode, err).toBe(0);
  const [placed, threaded] = [one, many].map((folder) => filesBelow(join(folder, 'editions')));
  expect([...threaded!.keys()].filter((path) => path.endsWith('manifest.json'))).toHaveLength(VARIANTS);
  expect(threaded).toEqual(placed);
}, 300_000);

test('an error in one of many stops that one alone, on threads as in place', async () => {
  const [whole, folder] = [manyEditions(), manyEditions()];
  change(folder, ':rate[nothing] park');
  expect((await runProgram(['build', whole, '--all-variants'])).exitCode).toBe(0);
  const { exitCode, err } = await runProgram(['build', folder, '--all-variants']);
  expect(exitCode).toBe(1);
  expect(err).toContain('eastwick-9');
  const others = Object.entries(made(whole)).filter(([path]) => !/\/eastwick-9\/|index\.html/.test(path));
  expect(Object.entries(made(folder)).filter(([path]) => !path.endsWith('index.html'))).toEqual(others);
});

const dead = [
  ['is missing', undefined],
  ['throws', 'throw new Error("no luck")'],
  ['ends well', 'process.exit(0)'],
] as const;

test.each(
  [
    ['edition-thread.js', 'build', '--all-variants'],
    ['looking-thread.js', 'check', '--strict'],
  ].flatMap(([bundle, ...words]) => dead.map(([what, text]) => [bundle, what, words, text] as const)),
)(
  '%s that %s ends the run with one line, and nothing is written',
  async (bundle, _, [command = '', option = ''], text) => {
    const root = installed();
    const file = join(root, 'dist', String(bundle));
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    const folder = manyEditions();
    const { exitCode, out, err } = await runProgram([command, folder, option], {}, root, join(root, 'dist/cli.js'));
    expect({ exitCode, out }).toEqual({ exitCode: 70, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(made(folder)).toEqual({});
  },
);
