import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/html/index.ts';
import { renderIndex } from '../../../src/render/html/index-page.ts';
import { part as site } from '../../../src/render/site/format.ts';
import { around, edition } from '../../publish/shelf.ts';
import { judged, RESULT_TYPES } from '../../support/axe.ts';
import { findProgram, needed } from '../../support/programs.ts';
import { entries } from './entries.ts';
import { drawingsOf, publication } from './publication.ts';

const program = process.env.FIREFOX ?? findProgram('firefox-esr') ?? findProgram('firefox');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A screen and what the reader's system asks for, as Firefox knows it. */
const SCREENS = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1 },
  'dark and without motion': { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.prefersReducedMotion': 1 },
} as const;
const PAGES = ['publication.html', 'index.html', 'shelf/northmere/index.html', 'publication/index.html'];
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** The pages that a reader may come to, by path. */
async function pages(): Promise<Map<string, string | Uint8Array>> {
  const drawings = drawingsOf(publication);
  const { bytes, assets = [] } = await site.render({ ...publication, fileName: 'publication' }, drawings, {
    beside: new Map(),
  });
  return new Map<string, string | Uint8Array>([
    ['publication.html', renderHtml(publication, drawings, { docxBytes: 86_400 })],
    ['index.html', renderIndex(entries, publication.labels, publication.brand, 'en-GB')],
    ...[...around([edition('northmere', '2026-04-01')])].map(([path, text]) => [`shelf/${path}`, text] as const),
    [`publication${site.ending}`, bytes],
    ...assets.map((file) => [file.path, file.bytes] as const),
  ]);
}

describe.skipIf(!needed('Firefox', program !== undefined)).each(Object.entries(SCREENS))(
  'in Firefox, %s',
  (name, preferences) => {
    let folder: string;
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'svduty-firefox-'));
      for (const [path, content] of await pages()) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      browser = await launch({
        browser: 'firefox',
        executablePath: program!,
        userDataDir: join(folder, 'profile'),
        extraPrefsFirefox: preferences,
      });
      page = await browser.newPage();
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const open = async (path: string, width: number): Promise<void> => {
      await page.setViewport({ width, height: 800 });
      await page.goto(pathToFileURL(join(folder, path)).href);
      await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
    };
    const sideways = () => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

    test.each(PAGES.flatMap((path) => [1280, 320].map((width) => [path, width] as const)))(
      '%s breaks no rule of axe at %i pixels and does not move sideways',
      async (path, width) => {
        await open(path, width);
        expect(await sideways()).toBe(0);
        await page.evaluate(`${AXE}; undefined`);
        const results = await page.evaluate(`axe.run({ resultTypes: ${JSON.stringify(RESULT_TYPES)} })`);
        expect(await judged(results as AxeResults, (script) => page.evaluate(script))).toEqual([]);
      },
      120_000,
    );

    test.each(PAGES)('%s has text spaced wider without losing any (WCAG 1.4.12)', async (path) => {
      await open(path, 320);
      await page.evaluate(
        `const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(SPACED)}); document.adoptedStyleSheets = [sheet]; undefined`,
      );
      expect(await page.evaluate('getComputedStyle(document.querySelector("main")).letterSpacing')).not.toBe('normal');
      expect(await sideways()).toBe(0);
    });

    test('colours and movement are as the reader asked', async () => {
      await open('publication.html', 1280);
      const isDark = name.startsWith('dark');
      const of = (property: string) =>
        page.evaluate(`getComputedStyle(document.documentElement).getPropertyValue("${property}")`);
      expect((await of('background-color')) === 'rgb(255, 255, 255)').toBe(!isDark);
      expect(await of('scroll-behavior')).toBe(isDark ? 'auto' : 'smooth');
    });

    test('the first key leads over the header, and what moves sideways can be reached and moved by keys', async () => {
      await open('publication.html', 320);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      const stops = await page.evaluate('document.querySelectorAll("[tabindex=\\"0\\"]").length');
      const moves = await page.evaluate(
        '[...document.querySelectorAll("[tabindex=\\"0\\"]")].filter((one) => getComputedStyle(one).overflowX === "auto").length',
      );
      expect(moves).toBe(stops);
    });
  },
);
