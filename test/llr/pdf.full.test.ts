import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnInPlace } from '../../src/charts/drawn-in-place.ts';
import { browser } from '../../src/commands/node-browser.ts';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { office } from '../../src/commands/node-office.ts';
import { type Setting, setDocument } from '../../src/commands/node-set.ts';
import { build } from '../../src/pipeline.ts';
import { bookmarkName } from '../../src/render/docx/bookmark.ts';
import { part as html } from '../../src/render/html/format.ts';
import { part as pdf } from '../../src/render/pdf/format.ts';
import { REPOSITORY, SMALL } from '../support/folder.ts';
import { findProgram, needed } from '../support/programs.ts';

const run = promisify(execFile);
const WORDS = { needs: 'The test needs it', otherwise: 'The test fails.' };
const PROGRAMS = [
  ['chromium', browser(findProgram('chromium') ?? '', WORDS), REPOSITORY],
  ['soffice', office(findProgram('soffice') ?? '', WORDS), SMALL],
] as const;
const tools = ['pdfinfo', 'pdftotext', 'qpdf'].every((name) => findProgram(name) !== undefined);

/** The needs assessment of a folder as a program sets it. */
async function made(folder: string, setting: Setting) {
  const request = {
    folder,
    toolRoot: REPOSITORY,
    toolVersion: '0.0.0',
    status: undefined,
    variants: [undefined],
    publications: ['sna'],
  } as const;
  const { files, checked } = await build(request, [html, pdf], nodeEffects(true), {
    draw: drawnInPlace.draw,
    drawn: () => {},
    keepsEditions: true,
    crew: [],
    progress: () => {},
    layout: { takes: setting.takes, set: (document) => setDocument(document, setting) },
    fromPartnership: undefined,
    standing: { public: [], partnership: [] },
  });
  const file = files.find(({ path }) => path.endsWith('.pdf'));
  const publication = checked.editions[0]?.publications.find(({ fileName }) => file?.path.endsWith(`/${fileName}.pdf`));
  if (!file || !publication) throw new Error('There is no PDF.');
  return { bytes: file.bytes, publication };
}

describe.each(PROGRAMS)('a PDF set by %s', (name, setting, folder) => {
  describe.skipIf(!needed(`${name}, poppler or qpdf`, findProgram(name) !== undefined && tools))(
    'holds what it should',
    () => {
      let one: Awaited<ReturnType<typeof made>>;
      let path = '';
      const own = mkdtempSync(join(tmpdir(), 'svduty-pdf-'));
      afterAll(() => rmSync(own, { recursive: true }));
      const ask = async (program: string, ...words: string[]): Promise<string> =>
        (await run(program, words, { maxBuffer: 256 * 1024 * 1024 })).stdout;
      beforeAll(async () => {
        one = await made(folder, setting);
        path = join(own, 'one.pdf');
        writeFileSync(path, one.bytes);
      });

      test('its title, author and language, tags and a sound file', async () => {
        const { titleBlock, language } = one.publication;
        const info = await ask('pdfinfo', path);
        expect(info).toMatch(new RegExp(`^Title: +${titleBlock.titleWithPlace}$`, 'm'));
        expect(info).toMatch(new RegExp(`^Author: +${titleBlock.partnership}$`, 'm'));
        expect(info).toMatch(/^Tagged: +yes$/m);
        expect(info).not.toMatch(/^(CreationDate|ModDate|Keywords):/m);
        expect(await ask('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
        const { catalog } = await structure();
        expect(catalog['/Lang']).toBe(`u:${language}`);
      });

      test('no page before the text has a line or two alone', async () => {
        const pages = (await ask('pdftotext', '-layout', path, '-')).split('\f');
        const [first = ''] = one.publication.contents.map(({ text }) => text);
        const text = pages.findIndex(
          (page, index) => index > 0 && page.split('\n').some((line) => line.trim() === first),
        );
        expect(text).toBeGreaterThan(0);
        for (const page of pages.slice(0, text))
          expect(page.split('\n').filter((line) => line.trim() !== '').length, page).toBeGreaterThan(12);
      });

      test('each entry of the contents names the page that its heading stands on', async () => {
        const pages = (await ask('pdftotext', path, '-')).split('\f').map((page) => page.replaceAll(/\s+/g, ' '));
        const places = new Map(
          [...(await ask('pdfinfo', '-dests', path)).matchAll(/^ *(\d+) \[.*\] "([^"]+)"$/gm)].map(
            ([, page, id = '']) => [id, Number(page)],
          ),
        );
        const listed = (await ask('pdftotext', '-layout', path, '-'))
          .split('\f')
          .slice(0, 4)
          .join(' ')
          .replaceAll(/\s+/g, ' ');
        for (const { id, text } of one.publication.contents) {
          const page = places.get(setting.takes === 'html' ? id : bookmarkName(id).replaceAll('_', '5F')) ?? 0;
          expect(pages[page - 1], `"${text}" on page ${page}`).toContain(text.replaceAll(/\s+/g, ' '));
          expect(listed).toMatch(new RegExp(` ${page}\\b`));
        }
        expect(places.size).toBeGreaterThan(one.publication.contents.length);
      });

      test('a heading for each chapter, an outline, and a figure with its alternative for each chart', async () => {
        const { objects } = await structure();
        const tags = objects.flatMap((value) => (value['/Type'] === '/StructElem' ? [String(value['/S'])] : []));
        const count = (tag: string): number => tags.filter((one_) => one_ === tag).length;
        const chapters = one.publication.contents.filter(({ depth }) => depth === 1).length;
        const top = setting.takes === 'html' ? '/H2' : '/H1';
        expect(count(top)).toBeGreaterThanOrEqual(chapters);
        expect(
          objects.filter((value) => value['/Title'] !== undefined && value['/Parent'] !== undefined).length,
        ).toBeGreaterThanOrEqual(one.publication.contents.length);
        const alternatives = objects.filter((value) => value['/S'] === '/Figure').map((value) => String(value['/Alt']));
        for (const { alt } of one.publication.figures)
          expect(
            alternatives.some((text) => text.includes(alt.slice(0, 60))),
            alt,
          ).toBe(true);
        expect(count('/TH')).toBeGreaterThan(0);
      });

      test('nothing of the computer that set it, and links that lead from where it stands', async () => {
        const { objects } = await structure();
        const links = objects.flatMap((value) => {
          const action = (value['/A'] ?? value) as Record<string, unknown>;
          return action['/S'] === '/URI' ? [String(action['/URI']).replace(/^u:/, '')] : [];
        });
        expect(links.length).toBeGreaterThan(0);
        expect(links.filter((link) => !/^(https?:\/\/|mailto:|data\/|[a-z-]+\.(html|pdf)(#|$))/.test(link))).toEqual(
          [],
        );
        expect(JSON.stringify(objects)).not.toMatch(/svduty-pages|beside\.invalid|HeadlessChrome/);
      });

      test('the same bytes again', async () => {
        const again = await made(SMALL, setting);
        const third = folder === SMALL ? one : await made(SMALL, setting);
        expect(Buffer.compare(again.bytes, third.bytes)).toBe(0);
      });

      /** The objects of the file, as qpdf reads them. */
      async function structure() {
        const {
          qpdf: [, table],
        } = JSON.parse(await ask('qpdf', '--json=2', '--json-key=qpdf', path)) as {
          qpdf: [unknown, Record<string, { value?: Record<string, unknown> }>];
        };
        const objects = Object.values(table).flatMap(({ value }) =>
          typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : [],
        );
        const catalog = objects.find((value) => value['/Type'] === '/Catalog') ?? {};
        return { objects, catalog };
      }
    },
  );
});
