import { appendFileSync, cpSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { runWords } from '../../src/commands/program.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { runCommand } from '../support/run-command.ts';
import { sampled } from '../support/sampled.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { EASTWICK, editionsFolder, ROOT } from './editions-folder.ts';

test('a second build writes nothing, says so, and tells what was found', async () => {
  const { build, writes, printed, files } = editionsFolder(3);
  await build();
  const [before, count, told] = [new Map(files), writes(), printed().length];
  expect((await build()).exitCode).toBe(0);
  expect(writes()).toBe(count);
  expect(files).toEqual(before);
  expect(printed().slice(told)).toMatch(/\b4 editions\b/);
  expect(printed().slice(told)).toMatch(/\bnote\b/);
});

type Folder = ReturnType<typeof editionsFolder>;
const set = ({ files }: Folder, path: string, text: string): void =>
  void files.set(`${ROOT}/${path}`, new TextEncoder().encode(text));

/** What somebody does after a build so that the next has to be made. */
const CHANGES: readonly (readonly [string, (folder: Folder) => void])[] = [
  ['a word of the content', ({ change }) => change('content/glossary.yaml', 'terms:', 'terms: # changed')],
  ['a table', ({ change }) => change('data/violence.csv', /$/, '\n')],
  ['a template', ({ change }) => change('templates/response-strategy/01-what-we-will-do.md.hbs', /$/, '\nMore.\n')],
  [
    'a new edition',
    (folder) => set(folder, 'content/variants/new.yaml', textOf(folder).replace('id: eastwick', 'id: new')),
  ],
  ['an edition that is no more', ({ files }) => files.delete(`${ROOT}/content/variants/wick-2.yaml`)],
  ['a new template', (folder) => set(folder, 'templates/partials/own.md.hbs', 'Text.\n')],
  ['a new file that is not read', (folder) => set(folder, 'content/others.yaml', 'a: 1\n')],
  ['an output that is gone', ({ files }) => files.delete(`${ROOT}/output/eastwick/response-strategy.html`)],
  ['a list that is gone', ({ files }) => files.delete(`${ROOT}/output/index.html`)],
  ['a record that is gone', ({ files }) => files.delete(`${ROOT}/.svduty/builds.json`)],
  ['what it was made from that is gone', ({ files }) => files.delete(`${ROOT}/.svduty/last-build.json`)],
  [
    'what it was made from that is damaged',
    (folder) => set(folder, '.svduty/last-build.json', '{"schema":"svduty-last-build/1"}'),
  ],
  ['what it was made from that is none', (folder) => set(folder, '.svduty/last-build.json', 'null')],
  [
    'what is for the partners that is gone',
    ({ files }) => files.delete(`${ROOT}/partnership/eastwick/partnership-record.html`),
  ],
];
const textOf = ({ files }: Folder): string => new TextDecoder().decode(files.get(`${ROOT}/${EASTWICK}`));

/** The folder after a first build, which all cases begin with. */
let built: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  const folder = editionsFolder(2);
  expect((await folder.build()).exitCode).toBe(0);
  built = new Map(folder.files);
});

const isInput = (path: string): boolean => /^\/northmere\/(content|data|templates)\//.test(path);

/** What is made from nothing of the inputs that a folder has. Where they are as they were, that is what the first build made. */
async function madeFromNothing({ files }: Folder): Promise<Map<string, string>> {
  const clean = editionsFolder(2);
  const inputs = [...files].filter(([path]) => isInput(path));
  const isSame = inputs.length === clean.files.size && inputs.every(([path, bytes]) => built.get(path) === bytes);
  clean.files.clear();
  for (const [path, bytes] of isSame ? built : inputs) clean.files.set(path, bytes);
  if (!isSame) await clean.build();
  return clean.below('output', 'partnership');
}

test.each(sampled(CHANGES, 7))('with %s it is made again, as from nothing', async (_, change) => {
  const folder = editionsFolder(2);
  for (const [path, bytes] of built) folder.files.set(path, bytes);
  change(folder);
  const writes = folder.writes();
  expect((await folder.build()).exitCode).toBe(0);
  expect(folder.writes()).toBeGreaterThan(writes);
  expect(folder.below('output', 'partnership')).toEqual(await madeFromNothing(folder));
});

test('an output of the same size that somebody changed is no output as it was', async () => {
  const { build, change } = editionsFolder(1);
  await build();
  change('output/eastwick/response-strategy.html', '<html', '<HTML');
  change('content/glossary.yaml', 'terms:', 'terms: # changed');
  expect((await build()).exitCode).toBe(2);
});

/** What is asked for otherwise: then it is another build. */
const ASKED: readonly Readonly<Record<string, unknown>>[] = [
  { allVariants: true, format: 'docx' },
  { allVariants: true, status: 'board' },
  { allVariants: true, publication: 'strategy' },
  { allVariants: true, out: `${ROOT}/other` },
  {},
];

test.each(sampled(ASKED, 5))('%j after a build of everything is made', async (options) => {
  const { build, writes } = editionsFolder(1);
  await build();
  const before = writes();
  expect((await build(options)).exitCode).toBe(0);
  expect(writes()).toBeGreaterThan(before);
});

test('what wants a look is said each time: an error, and an edition that is older', async () => {
  const { build, change, printed } = editionsFolder(2);
  await build();
  change(EASTWICK, '**one** park', ':rate[nothing] park');
  expect((await build()).exitCode).toBe(1);
  const told = printed().length;
  expect((await build()).exitCode).toBe(1);
  expect(printed().slice(told)).toContain('token/');
});

test('another program of the same version makes it again', async () => {
  const folder = editionsFolder(1);
  const effects = { ...folder.effects };
  const run = (program: string) =>
    runWords(['build', ROOT, '--format', 'html', '--publication', 'strategy'], () => effects, {
      toolRoot: REPOSITORY,
      toolVersion: '0.0.0',
      identity: async () => program,
    });
  const told = async (program: string): Promise<boolean> => {
    const before = folder.files.get(`${ROOT}/.svduty/last-build.json`);
    expect(await run(program)).toBe(0);
    return folder.files.get(`${ROOT}/.svduty/last-build.json`) !== before;
  };
  expect([await told('one'), await told('one'), await told('two'), await told('two')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('on the disk: what was written to since is read, whatever time it says', async () => {
  const folder = join(temporaryFolder(), 'northmere');
  cpSync(SMALL, folder, { recursive: true });
  const effects = { ...nodeEffects(true), out: () => {}, err: () => {} };
  const read: string[] = [];
  const build = async (): Promise<{ exitCode: number; wrote: boolean }> => {
    read.length = 0;
    let wrote = false;
    const watched = {
      ...effects,
      read: (path: string) => {
        read.push(path);
        return effects.read(path);
      },
      write: (path: string, bytes: Uint8Array) => {
        wrote = true;
        effects.write(path, bytes);
      },
    };
    const { exitCode } = await runCommand('build', [folder], { format: 'html', publication: 'strategy' }, watched);
    return { exitCode, wrote };
  };
  const page = join(folder, 'output/northmere/response-strategy.html');
  expect(await build()).toEqual({ exitCode: 0, wrote: true });
  expect(await build()).toEqual({ exitCode: 0, wrote: false });
  // What nobody wrote to is not read.
  expect(read).not.toContain(page);

  const [text, { atime, mtime }] = [readFileSync(page), statSync(page)];
  writeFileSync(page, text);
  expect(await build()).toEqual({ exitCode: 0, wrote: false });
  expect(read).toContain(page);

  writeFileSync(page, text.toString('latin1').replace('<html', '<HTML'), 'latin1');
  utimesSync(page, atime, mtime);
  expect((await build()).wrote).toBe(false);
  expect((await build()).exitCode).toBe(2);

  writeFileSync(page, text);
  appendFileSync(join(folder, 'content/glossary.yaml'), '# changed\n');
  expect(await build()).toEqual({ exitCode: 0, wrote: true });
  expect(filesBelow(join(folder, 'output')).has('northmere/response-strategy.html')).toBe(true);
});
