import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { drawnInPlace } from '../../src/charts/drawn-in-place.ts';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { build } from '../../src/pipeline.ts';
import { part as docx } from '../../src/render/docx/format.ts';
import { elements, opened, styleOf, words } from '../render/docx/package.ts';
import { REPOSITORY } from '../support/folder.ts';
import { findProgram, needed } from '../support/programs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);
const office = findProgram('soffice');
const reader = findProgram('pdfinfo');

/** The Word files of a folder, by their names, with the pages of their contents. */
async function numbered(
  folder: string,
  publications: readonly string[] | 'all',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const effects = nodeEffects(true);
  const request = {
    folder,
    toolRoot: REPOSITORY,
    toolVersion: '0.0.0',
    status: undefined,
    variants: [undefined],
    publications,
  } as const;
  const { files } = await build(request, [docx], effects, {
    draw: drawnInPlace.draw,
    drawn: () => {},
    crew: [],
    progress: () => {},
    setPages: effects.pagesOf,
    fromPartnership: undefined,
    standing: { public: [], partnership: [] },
  });
  return new Map(files.filter(({ path }) => path.endsWith('.docx')).map(({ path, bytes }) => [path, bytes]));
}

/** The text of each page of a document, in one line, as LibreOffice sets it. */
async function pagesOf(document: Uint8Array): Promise<string[]> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'document.docx'), document);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run(office ?? '', [profile, '--headless', '--convert-to', 'pdf', 'document.docx'], { cwd: folder });
  const { stdout } = await run('pdftotext', [join(folder, 'document.pdf'), '-'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('\f').map((page) => page.replaceAll(/\s+/g, ' '));
}

describe.skipIf(!needed('LibreOffice Writer (soffice) or poppler', office !== undefined && reader !== undefined))(
  'page numbers',
  () => {
    test('every entry of the contents names the page that its heading stands on', async () => {
      const [document = new Uint8Array()] = (await numbered(REPOSITORY, ['sna'])).values();
      const entries = elements(opened(document)['word/document.xml'] ?? '', 'w:p')
        .filter((xml) => /^TOC\d$/.test(styleOf(xml) ?? ''))
        .map((xml) => words(xml).split('\t'));
      expect(entries.length).toBeGreaterThan(20);
      const pages = await pagesOf(document);
      // What LibreOffice prints for a reference that leads nowhere.
      expect(pages.filter((page) => page.includes('Reference source not found'))).toEqual([]);
      const listing = pages.findIndex((page) => page.includes('Contents'));
      for (const entry of entries) {
        const page = Number(entry.at(-1));
        const [title = ''] = entry.slice(-2);
        expect(page).toBeGreaterThan(listing + 1);
        expect(pages[page - 1], `"${title}" on page ${page}`).toContain(title.replaceAll(/\s+/g, ' '));
        expect(pages[page - 1]).toContain(`Page ${page} of ${pages.length - 1}`);
      }
    });

    test('the same folder and the same word processor give the same bytes', async () => {
      const folder = `${REPOSITORY}/test/golden/small`;
      const [first, second] = [await numbered(folder, ['strategy']), await numbered(folder, ['strategy'])];
      expect(first.size).toBeGreaterThan(0);
      for (const [path, bytes] of first) expect(Buffer.compare(bytes, second.get(path) ?? new Uint8Array())).toBe(0);
    });
  },
);
