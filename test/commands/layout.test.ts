import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { findLayout } from '../../src/commands/node-layout.ts';
import { Stop } from '../../src/core/stop.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const onPosix = process.platform !== 'win32';

/** What happens on a computer with these programs alone, written in shell, and an empty folder for temporary files that is empty again afterwards. */
async function on<Answer>(
  programs: Readonly<Record<string, string>>,
  act: (folder: string) => Answer | Promise<Answer>,
): Promise<Answer> {
  const folder = temporaryFolder();
  mkdirSync(`${folder}/temporary`);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(`${folder}/${name}`, `#!/bin/sh\n${script}\n`);
    chmodSync(`${folder}/${name}`, 0o755);
  }
  vi.stubEnv('PATH', folder);
  vi.stubEnv('TMPDIR', `${folder}/temporary`);
  try {
    return await act(folder);
  } finally {
    vi.unstubAllEnvs();
    expect(readdirSync(`${folder}/temporary`)).toEqual([]);
  }
}

const document = Buffer.from('document');

test.runIf(onPosix).each([
  ['a browser before a word processor', { soffice: '', chromium: '' }, 'html'],
  ['a browser by any of its names', { 'google-chrome': '' }, 'html'],
  ['a word processor where there is no browser', { libreoffice: '' }, 'docx'],
  ['nothing where there is neither', { firefox: '' }, undefined],
])('%s is found', async (_, programs, takes) => {
  expect(await on(programs, () => findLayout()?.takes)).toBe(takes);
});

test.runIf(onPosix)('a browser is given a profile and a folder of its own, and no way to ask anybody', async () => {
  const words = await on(
    { chromium: '/usr/bin/printf "%s\\n" "$@" > "$0.words"; /bin/cp publication.html publication.pdf' },
    async (folder) => {
      expect(Buffer.from((await findLayout()?.set(document)) ?? []).toString()).toBe('document');
      return readFileSync(`${folder}/chromium.words`, 'utf8').trim().split('\n');
    },
  );
  const own = /^--print-to-pdf=(.*)\/publication\.pdf$/.exec(
    words.find((word) => word.startsWith('--print-to')) ?? '',
  )?.[1];
  expect(words).toContain(`--user-data-dir=${own}/profile`);
  expect(words).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
  expect(words.at(-1)).toBe(`file://${own}/publication.html`);
  expect(words.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});

test.runIf(onPosix).each([
  ['one that makes nothing', 'exit 0'],
  ['one that fails', 'exit 21'],
  ['one that is killed', 'kill -9 $$'],
])('%s is one line that says what to do, and leaves nothing behind', async (_, script) => {
  const failed = on({ chromium: script }, () => findLayout()?.set(document));
  await expect(failed).rejects.toThrow(Stop);
  await expect(failed).rejects.toThrow(/^[^\n]*Nothing was written[^\n]*--format docx,html\.$/);
});
