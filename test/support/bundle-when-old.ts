import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from 'rolldown/config';
import { bundle } from './bundle.ts';
import { REPOSITORY } from './folder.ts';

/** What the bundle is made of. */
const SOURCES = ['src', 'package.json', 'rolldown.config.mjs'];
const BUNDLE = join(REPOSITORY, 'dist/cli.js');

/** Before any test: tests that run the program as it ships (run-program.ts) must not run an old one. */
export default async function setup(): Promise<void> {
  const made = existsSync(BUNDLE) ? statSync(BUNDLE).mtimeMs : 0;
  if (SOURCES.every((name) => newest(join(REPOSITORY, name)) <= made)) return;
  console.log('dist/ is older than src/: bundling.');
  const config = await loadConfig(join(REPOSITORY, 'rolldown.config.mjs'));
  await bundle([config].flat().map((one) => ({ ...one, cwd: REPOSITORY })));
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
