// Packs the program for others: `npm run pack` makes svduty-VERSION.tgz, or puts it into the folder that is named. What is packed has no scripts, so that nothing runs
// and nothing is asked when it is installed, and of the dependencies only those that are not in the bundle.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOutside } from '../../rolldown.config.mjs';
import { readJson } from '../read-json.mjs';
import { licencesOf } from './licences.mjs';

const LICENCES = 'LICENCES-OF-OTHERS.txt';
const root = fileURLToPath(new URL('../..', import.meta.url));
const target = resolve(process.argv[2] ?? '.');
const {
  scripts: _scripts,
  devDependencies: _development,
  overrides: _,
  ...whole
} = readJson(join(root, 'package.json'));
const dependencies = Object.fromEntries(Object.entries(whole.dependencies).filter(([name]) => isOutside(name)));
const packed = { ...whole, dependencies, files: [...whole.files, LICENCES] };
const stage = mkdtempSync(join(tmpdir(), 'svduty-pack-'));
try {
  const folders = whole.files.filter((path) => !path.startsWith('!'));
  const bundled = [...packed.bundleDependencies, 'tslib'].map((name) => `node_modules/${name}`);
  for (const path of [...folders, ...bundled, 'vendor', 'README.md', 'LICENSE', 'CHANGELOG.md'])
    cpSync(join(root, path), join(stage, path), { recursive: true, dereference: true });
  const inBundle = Object.keys(whole.dependencies).filter((name) => !isOutside(name));
  writeFileSync(join(stage, LICENCES), licencesOf(root, inBundle));
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(packed, null, 2)}\n`);
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', target], { cwd: stage, encoding: 'utf8' }),
  );
  process.stdout.write(`${join(target, filename)}\n`);
} finally {
  rmSync(stage, { recursive: true, force: true });
}
