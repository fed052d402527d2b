import { beforeAll, expect, test } from 'vitest';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder, type Refuse } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';
import { sampled } from '../support/sampled.ts';

const STRATEGY = { publication: 'strategy' };

/** The folder with its last good output. */
let last: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  const folder = memoryFolder({ root: '/northmere', files: filesBelow(SMALL) });
  expect((await runCommand('build', ['/northmere'], STRATEGY, folder.effects)).exitCode).toBe(0);
  last = new Map([...folder.files].map(([path, bytes]) => [path.slice('/northmere/'.length), bytes]));
});

const is = (path: string, ending: string): boolean => path.replace(/\.svduty-\d+-(new|old)$/, '').endsWith(ending);

/** What the system refuses, and a word the message must hold. */
const REFUSED: readonly [name: string, refuse: Refuse, says: string, out?: string][] = [
  [
    'a Word file that is open',
    (effect, path) => (effect === 'rename' && is(path, 'response-strategy.docx') ? 'EBUSY' : undefined),
    'response-strategy.docx',
  ],
  [
    'a Word file that Windows says may not be touched',
    (effect, path) => (effect === 'rename' && is(path, '.docx') ? 'EPERM' : undefined),
    '.docx',
  ],
  [
    'the last file of all that is open',
    (effect, path) => (effect === 'rename' && path === 'output/index.html' ? 'EBUSY' : undefined),
    'index.html',
  ],
  ['a folder that cannot be written', (effect) => (effect === 'write' ? 'EACCES' : undefined), 'permission'],
  [
    'a folder that cannot be made',
    (effect) => (effect === 'makeFolder' ? 'EACCES' : undefined),
    'permission',
    '/northmere/new',
  ],
  [
    'a file where the output folder should be',
    (effect) => (effect === 'makeFolder' ? 'EEXIST' : undefined),
    '--out',
    '/northmere/new',
  ],
  [
    'a disk that is full half way',
    (effect, path) => (effect === 'write' && is(path, 'build.json') ? 'ENOSPC' : undefined),
    'full',
  ],
  [
    'a record that may not be read',
    (effect, path) => (effect === 'read' && path === 'output/northmere/build.json' ? 'EACCES' : undefined),
    'build.json',
  ],
  [
    'a publication that may not be read',
    (effect, path) => (effect === 'read' && path === 'output/northmere/response-strategy.docx' ? 'EIO' : undefined),
    'response-strategy.docx',
  ],
  [
    'a list of what is there that may not be read',
    (effect, path) => (effect === 'read' && path === 'output/index.html' ? 'EACCES' : undefined),
    'index.html',
  ],
  ['a reason nobody thought of', (effect) => (effect === 'write' ? 'EWHATEVER' : undefined), 'EWHATEVER'],
];

test.each(sampled(REFUSED, 4))('%s ends with exit code 2 and leaves the last output', async (_, refuse, says, out) => {
  const folder = memoryFolder({ root: '/northmere', files: last, refuse });
  const { exitCode, stopped } = await runCommand(
    'build',
    ['/northmere'],
    { ...STRATEGY, status: 'board', out },
    folder.effects,
  );
  expect(exitCode).toBe(2);
  expect(stopped).toContain(says);
  expect(stopped).not.toMatch(/\n\s+at /);
  expect(folder.files).toEqual(new Map([...last].map(([path, bytes]) => [`/northmere/${path}`, bytes])));
});

test('an input that cannot be read is a problem of the content', async () => {
  const refuse: Refuse = (effect, path) =>
    effect === 'read' && path === 'content/actions.yaml' ? 'EACCES' : undefined;
  const folder = memoryFolder({ root: '/northmere', files: filesBelow(SMALL), refuse });
  expect((await runCommand('build', ['/northmere'], STRATEGY, folder.effects)).exitCode).toBe(1);
  expect(folder.printed()).toMatch(/content\/actions\.yaml:1:1 {2}error {2}load\/unreadable/);
});
