// Takes over every golden result as the program now gives it: look at what git shows, and say why in the commit. Refuses in continuous integration.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

if (process.env.CI) {
  process.stderr.write('Golden results are not written in continuous integration.\n');
  process.exit(2);
}

const files = readdirSync(join(root, 'test'), { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && !name.endsWith('.full.test.ts'))
  .map((name) => join('test', name))
  .filter((path) => /expectGolden\(|toMatchFileSnapshot\(/.test(readFileSync(join(root, path), 'utf8')));

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', ...files, '--update'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, UPDATE_GOLDEN: '1' },
});
process.exitCode = status ?? 70;
