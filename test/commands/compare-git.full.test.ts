import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SMALL } from '../support/folder.ts';
import { findProgram, needed } from '../support/programs.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NAMED = [
  '-c',
  'user.name=Partnership manager',
  '-c',
  'user.email=post@example.org',
  '-c',
  'commit.gpgsign=false',
];

/** The small folder in a repository, below `place`, with one commit tagged v1; then an action is complete in the folder. */
function repository(place: string): {
  readonly top: string;
  readonly folder: string;
  git: (...words: string[]) => void;
} {
  const top = temporaryFolder();
  const folder = join(top, place);
  mkdirSync(folder, { recursive: true });
  cpSync(SMALL, folder, { recursive: true });
  const git = (...words: string[]): void => {
    execFileSync('git', ['-C', top, ...NAMED, ...words], { stdio: 'ignore' });
  };
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'First');
  git('tag', 'v1');
  const actions = join(folder, 'content/actions.yaml');
  writeFileSync(actions, readFileSync(actions, 'utf8').replace('on_track', 'complete'));
  return { top, folder, git };
}

describe.runIf(needed('git', findProgram('git') !== undefined))('revisions', () => {
  test.each([
    ['the folder itself is the repository', '', ['v1', '.'], ''],
    ['the folder lies in it', 'sub/folder', ['v1', '.'], 'sub/folder'],
    ['a folder is named from the top', 'sub/folder', ['v1:sub/folder', 'sub/folder'], ''],
    ['a folder is named from here', 'sub/folder', ['v1:./folder', 'folder'], 'sub'],
    ['the folder is elsewhere', 'sub', ['HEAD', 'sub'], ''],
  ])(
    '%s',
    async (_, place, sides, here) => {
      const { top } = repository(place);
      const { exitCode, out, err } = await runProgram(['compare', ...sides], {}, join(top, here));
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
      expect(out).toContain('Status: On track → Complete');
      expect(out).toContain('Actions: 1 changed.');
    },
    60_000,
  );

  test('two revisions, in a hook of another repository, and nothing is written', async () => {
    const { top, git } = repository('');
    git('commit', '-q', '-a', '-m', 'Second');
    const hook = { GIT_DIR: '/nowhere/.git', GIT_INDEX_FILE: '/nowhere/index' };
    const { exitCode, out } = await runProgram(['compare', 'v1', 'HEAD'], hook, top);
    expect(exitCode).toBe(0);
    expect(out).toContain('Status: On track → Complete');
    expect(execFileSync('git', ['-C', top, 'status', '--porcelain'], { encoding: 'utf8' })).toBe('');
  }, 60_000);

  test('no filter of the repository is run', async () => {
    const { top, git } = repository('');
    writeFileSync(join(top, '.gitattributes'), '*.yaml filter=evil diff=evil\n');
    const mark = join(top, 'ran');
    for (const key of ['filter.evil.smudge', 'filter.evil.clean', 'diff.evil.textconv'])
      git('config', key, `sh -c "touch ${mark}; cat"`);
    expect((await runProgram(['compare', 'v1', '.'], {}, top)).exitCode).toBe(0);
    expect(() => readFileSync(mark)).toThrow('ENOENT');
  }, 60_000);

  test('a link in a revision is not followed', async () => {
    const { top, git } = repository('');
    git('mv', 'content/actions.yaml', 'actions.yaml');
    symlinkSync('../actions.yaml', join(top, 'content/actions.yaml'));
    git('add', '.');
    git('commit', '-q', '-m', 'Link');
    const { exitCode, err } = await runProgram(['compare', 'HEAD', '.'], {}, top);
    expect(exitCode).toBe(1);
    expect(err).toContain('content/actions.yaml is a link, which is not followed in a revision.');
  }, 60_000);

  test.each([
    ['a revision that there is not', ['v2', '.'], 'git knows no revision "v2"'],
    ['an option in its place', ['--', '--output=x', '.'], 'git knows no revision "--output=x"'],
    ['a folder that it does not have', ['v1:nowhere', '.'], 'The revision "v1" has no folder "nowhere"'],
    ['a folder outside', ['v1:../..', '.'], 'The revision "v1" has no folder'],
    ['a file in it', ['v1:content/actions.yaml', '.'], 'The revision "v1" has no folder "content/actions.yaml"'],
    ['a folder that is no partnership', ['v1:content', '.'], 'is not a partnership'],
  ])(
    '%s',
    async (_, words, says) => {
      const { top } = repository('');
      const { exitCode, out, err } = await runProgram(['compare', ...words], {}, top);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err).toContain(says);
    },
    60_000,
  );

  test('no repository, and no git', async () => {
    const folder = temporaryFolder();
    cpSync(SMALL, folder, { recursive: true });
    const outside = { GIT_CEILING_DIRECTORIES: join(folder, '..') };
    const none = await runProgram(['compare', 'v1', '.'], outside, folder);
    expect(none).toMatchObject({ exitCode: 2, out: '' });
    expect(none.err).toContain('is not in a git repository');
    const without = await runProgram(['compare', 'v1', '.'], { PATH: folder }, folder);
    expect(without).toMatchObject({ exitCode: 2, out: '' });
    expect(without.err).toContain('"git" was not found');
  }, 60_000);
});
