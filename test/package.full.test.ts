import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPOSITORY } from './support/folder.ts';
import { filesOf, PUBLICATION_FILES } from './support/outputs.ts';

/** The package as somebody else installs it, and a partnership's folder that has no templates of its own. */
let place: string;
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'svduty-package-'));
  npm(['pack', '--ignore-scripts', '--pack-destination', place], REPOSITORY);
  const [tarball = ''] = readdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "private": true }\n');
  npm(['install', `./${tarball}`], place);
  for (const folder of ['content', 'data']) cpSync(join(REPOSITORY, folder), join(place, folder), { recursive: true });
}, 240_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('the installed package builds both publications, with their charts', () => {
  const cli = join(place, 'node_modules', 'svduty', 'dist', 'cli.js');
  execFileSync(process.execPath, [cli, 'build', '.', '--out', 'out', '--quiet'], { cwd: place });
  expect(readdirSync(join(place, 'out', 'llr'))).toEqual(
    ['build.json', 'data', ...filesOf(PUBLICATION_FILES)].toSorted(),
  );
});

test('the installed package lets an editor help in the folder', () => {
  const cli = join(place, 'node_modules', 'svduty', 'dist', 'cli.js');
  execFileSync(process.execPath, [cli, 'editor', '.'], { cwd: place });
  expect(readdirSync(join(place, 'schemas'))).toEqual(readdirSync(join(REPOSITORY, 'schemas')));
  expect(readdirSync(join(place, '.vscode'))).toEqual(readdirSync(join(REPOSITORY, '.vscode')));
});
