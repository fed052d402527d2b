import { expect, test } from 'vitest';
import type { Revision, RevisionFile } from '../../src/core/effects.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

const FILES = filesBelow(SMALL);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const plain = (of: Uint8Array): RevisionFile => ({ kind: 'file', size: of.length, bytes: of });

/** The small folder as a revision of itself: `change` makes other files of it. */
function revisionOf(change: (files: Map<string, RevisionFile>) => void, folder = '/small'): Revision {
  const files = new Map([...FILES].map(([path, of]) => [path, plain(of)] as const));
  change(files);
  return { folder, files };
}

async function compare(old: string, now: string, revision: Revision) {
  const { effects, printed } = memoryFolder({ root: '/small', files: FILES });
  const asked: string[] = [];
  const world = {
    ...effects,
    revision: (at: string, name: string, isWanted: (path: string) => boolean): Revision => {
      asked.push(`${at} ${name}`);
      return { ...revision, files: new Map([...revision.files].filter(([path]) => isWanted(path))) };
    },
  };
  const { exitCode, stopped } = await runCommand('compare', [old, now], {}, world);
  return { exitCode, printed: printed() + stopped, asked };
}

test('a revision is read where no folder has its name, in the repository of the other side', async () => {
  const revision = revisionOf((files) => {
    const actions = text(FILES.get('content/actions.yaml')).replace('on_track', 'complete');
    files.set('content/actions.yaml', plain(bytes(actions)));
  });
  const { exitCode, printed, asked } = await compare('v1', '/small', revision);
  expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: ['/small v1'] });
  expect(printed).toContain('Status: Complete → On track');
});

test('what is not read of a folder is not read of a revision', async () => {
  const revision = revisionOf((files) => {
    files.set('editions/northmere/2026-04-01/index.html', plain(bytes('x')));
    files.set('secret.txt', plain(bytes('x')));
  });
  const { exitCode, printed } = await compare('v1', '/small', revision);
  expect({ exitCode, nothing: printed.includes('Nothing changed') }).toEqual({ exitCode: 0, nothing: true });
});

test('the templates of the program are those of today', async () => {
  const broken = (files: Map<string, RevisionFile>): void => {
    files.set('templates/response-strategy/01-what-we-will-do.md.hbs', plain(bytes('{{#each nothing}}')));
  };
  const { exitCode: own } = await compare('v1', '/small', revisionOf(broken));
  const { exitCode: program } = await compare('v1', '/small', revisionOf(broken, REPOSITORY));
  expect({ own, program }).toEqual({ own: 1, program: 0 });
});

test('a link is not followed, and a file that is too large is refused as in a folder', async () => {
  const link = revisionOf((files) => files.set('content/actions.yaml', { kind: 'link', size: 9, bytes: undefined }));
  const large = revisionOf((files) => files.set('content/actions.yaml', { kind: 'file', size: 5e9, bytes: undefined }));
  const results = [await compare('v1', '/small', link), await compare('v1', '/small', large)];
  expect(results.map(({ exitCode }) => exitCode)).toEqual([1, 1]);
  expect(results[0]?.printed).toMatch(/OLD \("v1"\)[\s\S]*content\/actions\.yaml:1:1 {2}error {2}load\/not-a-file/);
  expect(results[1]?.printed).toMatch(/content\/actions\.yaml:1:1 {2}error {2}load\/too-large/);
});

test('a revision without content is no partnership', async () => {
  const { exitCode, printed } = await compare('v1', '/small', { folder: '/small', files: new Map() });
  expect(exitCode).toBe(2);
  expect(printed).toContain('"v1" is not a partnership\'s folder');
});
