import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { pagesOf } from '../../src/commands/node-pages.ts';
import { Stop } from '../../src/core/stop.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { pdfOf } from '../support/layout.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const onPosix = process.platform !== 'win32';

/** A computer with these programs beside the system's own, written in shell, and an empty folder for temporary files. */
function computer(programs: Readonly<Record<string, string>>): { temporary: string; environment: NodeJS.ProcessEnv } {
  const folder = temporaryFolder();
  const temporary = `${folder}/temporary`;
  mkdirSync(temporary);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(`${folder}/${name}`, `#!/bin/sh\n${script}\n`);
    chmodSync(`${folder}/${name}`, 0o755);
  }
  return { temporary, environment: { PATH: folder, TMPDIR: temporary } };
}

async function pagesOn(programs: Readonly<Record<string, string>>): Promise<Map<string, number> | string> {
  const { temporary, environment } = computer(programs);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  try {
    return new Map(await pagesOf(Buffer.from('document')));
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return error.message;
  } finally {
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  }
}

/** A word processor that wrote these pages already. */
const setAs = async (places: Readonly<Record<string, number>>): Promise<string> => {
  const pdf = await pdfOf(new Map(Object.entries(places)), [], 'LibreOffice 7.4');
  const file = `${temporaryFolder()}/set.pdf`;
  writeFileSync(file, pdf);
  return `/bin/cp ${file} publication.pdf; /bin/mkdir profile; echo x > profile/x`;
};

test('where no word processor can be run, the option is wrong use, before anything is made', async () => {
  const { effects, files } = memoryFolder({ root: '/northmere', files: filesBelow(SMALL) });
  const before = [...files.keys()];
  const { exitCode } = await runCommand('build', ['/northmere'], { pageNumbers: true }, effects);
  expect(exitCode).toBe(2);
  expect([...files.keys()]).toEqual(before);
});

test.runIf(onPosix)('the pages of bookmarks are read from what the program writes', async () => {
  const soffice = await setAs({ b5FCONTENTS5F5Feabe6aca2f0d: 1, b5Fcohort: 3 });
  expect(await pagesOn({ soffice })).toEqual(
    new Map([
      ['b_CONTENTS__eabe6aca2f0d', 2],
      ['b_cohort', 4],
    ]),
  );
});

test.runIf(onPosix).each([
  ['no word processor', {}, '"soffice" was not found'],
  ['one that makes nothing', { soffice: 'exit 0' }, 'soffice'],
  ['one that fails', { soffice: 'exit 3' }, 'soffice ended with 3'],
  ['one that is killed', { soffice: 'kill -9 $$' }, 'soffice ended with a signal'],
  ['one that writes something else', { soffice: 'echo no > publication.pdf' }, 'cannot be read as PDF'],
])('%s is one line, and leaves nothing behind', async (_, programs, says) => {
  const message = await pagesOn(programs);
  expect(message).toContain(says);
  expect(message).toMatch(/was not found|without --page-numbers|Nothing was written/);
  expect(message).not.toContain('\n');
});

/** Not one that has ended and that nobody asked after. */
function isRunning(id: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(id)], { encoding: 'utf8' });
  return !/^(Z|$)/.test(stdout.trim());
}

test.runIf(onPosix)('who stops the build stops the word processor, and leaves nothing behind', async () => {
  const { temporary, environment } = computer({
    soffice: '/bin/sh -c "echo \\$\\$ > ../../begun; exec /bin/sleep 600"',
  });
  const begun = `${temporary}/../begun`;
  const folder = temporaryFolder();
  cpSync(SMALL, folder, { recursive: true });
  const words = ['build', folder, '--page-numbers'];
  const child = spawn(process.execPath, [`${REPOSITORY}/dist/cli.js`, ...words], { env: environment });
  while (!existsSync(begun) || readFileSync(begun, 'utf8') === '') await wait(20);
  const grandchild = Number(readFileSync(begun, 'utf8'));
  child.kill('SIGTERM');
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGTERM');
  expect(readdirSync(temporary)).toEqual([]);
  while (isRunning(grandchild)) await wait(20);
});
