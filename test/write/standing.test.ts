import { expect, test } from 'vitest';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { filesOf } from '../support/outputs.ts';
import { runCommand } from '../support/run-command.ts';

const ROOT = '/northmere';

/** The small folder, built in several runs into one output folder. */
function folder(more: Readonly<Record<string, string>> = {}) {
  const files = new Map(filesBelow(SMALL));
  for (const [path, text] of Object.entries(more)) files.set(path, new TextEncoder().encode(text));
  const memory = memoryFolder({ root: ROOT, files });
  const build = (options: Readonly<Record<string, unknown>>) => runCommand('build', [ROOT], options, memory.effects);
  const read = (path: string): string => new TextDecoder().decode(memory.files.get(`${ROOT}/output/${path}`));
  const links = (): string[] => [...read('index.html').matchAll(/href="([^"#:]+)"/g)].map(([, href = '']) => href);
  return { ...memory, build, read, links };
}

test('the list tells of what earlier runs left, in the order of one run', async () => {
  const { build, read, files } = folder();
  await build({ allVariants: true });
  const whole = read('index.html');
  files.delete(`${ROOT}/output/index.html`);
  await build({ variant: ['eastwick'] });
  expect(read('index.html')).toBe(whole);
  await build({});
  expect(read('index.html')).toBe(whole);
});

test('a part of a build leaves in the list what is still current, and nothing that is not', async () => {
  const { build, read, links, files } = folder();
  await build({ publication: 'sna,strategy', format: 'docx,html' });
  const whole = read('index.html').replaceAll(/\d+ kB/g, '');
  await build({ publication: 'strategy', format: 'html' });
  expect(read('index.html').replaceAll(/\d+ kB/g, '')).toBe(whole);
  const actions = `${ROOT}/content/actions.yaml`;
  files.set(actions, new TextEncoder().encode(`${new TextDecoder().decode(files.get(actions))}\n# changed\n`));
  await build({ publication: 'strategy', format: 'html' });
  expect(links().filter((href) => !href.includes('/data/'))).toEqual([
    'northmere/response-strategy.html',
    'northmere/build.json',
  ]);
});

test('a file that is gone or was changed is not listed', async () => {
  const { build, links, files } = folder();
  await build({ allVariants: true });
  const [gone, ...changed] = filesOf(['response-strategy']).map((file) => `${ROOT}/output/eastwick/${file}`);
  files.delete(gone!);
  for (const path of changed) files.set(path, new Uint8Array(3));
  expect((await build({})).exitCode).toBe(0);
  expect(links().filter((href) => href.startsWith('eastwick/response-strategy'))).toEqual([]);
  expect(links()).toContain('eastwick/strategic-needs-assessment.docx');
});

const VALID = {
  schema: 'svduty-build/3',
  variant: 'other',
  name: 'Other',
  status: 'draft',
  edition_date: '2026-01-01',
  publications: [{ title: 'Plan', file_name: 'plan' }],
  outputs: [],
};

/** What no version of the program writes. */
const FOREIGN: readonly [string, string][] = [
  ['no JSON', '{'],
  ['no UTF-8', '\uFFFD{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['of another program', JSON.stringify({ ...VALID, schema: 'other/1' })],
];

test.each(FOREIGN)('a record that is %s is somebody else’s', async (_, text) => {
  const { build, files } = folder({ 'output/other/build.json': text });
  const before = new Map(files);
  const { exitCode, stopped } = await build({ format: 'html' });
  expect({ exitCode, stopped }).toEqual({ exitCode: 2, stopped: expect.stringContaining('output/other/build.json') });
  expect(files).toEqual(before);
});

const DAMAGED: readonly [string, string][] = [
  ['of a later version', JSON.stringify({ ...VALID, schema: 'svduty-build/9' })],
  ['of another variant', JSON.stringify({ ...VALID, variant: 'another' })],
  ['without a name', JSON.stringify({ ...VALID, name: undefined })],
  ['with a date that is none', JSON.stringify({ ...VALID, edition_date: 'soon' })],
  ['with publications that are none', JSON.stringify({ ...VALID, publications: [1] })],
  [
    'with a path that leads out',
    JSON.stringify({ ...VALID, outputs: [{ file: '../../secret.html', bytes: 1, sha256: 'a' }] }),
  ],
  [
    'with a path from the root',
    JSON.stringify({ ...VALID, outputs: [{ file: '/etc/passwd', bytes: 1, sha256: 'a' }] }),
  ],
  ['with a size that is none', JSON.stringify({ ...VALID, outputs: [{ file: 'a.html', bytes: -1, sha256: 'a' }] })],
];

test.each(DAMAGED)('a record that is %s is told and not listed', async (_, text) => {
  const { build, read, printed } = folder({ 'output/other/build.json': text });
  expect((await build({ format: 'html' })).exitCode).toBe(0);
  expect(printed()).toContain('output/other/build.json');
  expect(read('index.html')).not.toContain('other/');
});

test('words of a foreign record stay words', async () => {
  const hostile = '<script>alert(1)</script>';
  const record = { ...VALID, name: hostile, status: hostile, publications: [{ title: hostile, file_name: 'plan' }] };
  const { build, read } = folder({ 'output/other/build.json': JSON.stringify(record) });
  await build({ format: 'html' });
  expect(read('index.html')).toContain('alert(1)');
  expect(read('index.html')).not.toContain('<script>');
});

test('what is for the partners goes beside the output folder, and never into it', async () => {
  const partners = {
    'templates/note/publication.yaml': 'title: Note\naudience: partnership\n',
    'templates/note/01-note.md.hbs': '# Note {#note}\n\nText.\n',
  };
  const { build, files } = folder(partners);
  expect((await build({ format: 'html' })).exitCode).toBe(0);
  expect(files.has(`${ROOT}/partnership/northmere/note.html`)).toBe(true);
  expect([...files.keys()].filter((path) => path.includes('/output/') && path.includes('note'))).toEqual([]);
  for (const out of [ROOT, `${ROOT}/partnership`]) {
    const refused = await build({ format: 'html', out });
    expect([out, refused.exitCode, refused.stopped === '']).toEqual([out, 2, false]);
  }
});
