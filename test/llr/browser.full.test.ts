import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { findProgram, needed } from '../support/programs.ts';
import { buildExample } from './build.ts';

const program = process.env.CHROMIUM ?? findProgram('chromium');
const PAGES = [
  'llr/strategic-needs-assessment.html',
  'llr/response-strategy.html',
  'rutland/response-strategy.html',
  'index.html',
];

describe.skipIf(!needed('Chromium', program !== undefined))('in a browser', () => {
  let folder: string;
  let browser: BrowserContext;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'svduty-pages-'));
    const { files } = await buildExample();
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: program ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(path: string, width: number): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pathToFileURL(join(folder, path)).href);
    return page;
  }

  describe.each(PAGES)('%s', (path) => {
    test.each([1280, 390])('breaks no rule of axe at %i pixels', async (width) => {
      const page = await open(path, width);
      expect(
        await axeProblems(page, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
      ).toEqual([]);
      await page.close();
    });

    test('is not wider than a screen of 320 pixels (WCAG 2.2, 1.4.10)', async () => {
      const page = await open(path, 320);
      await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await page.close();
    });

    test('asks nothing of the network', async () => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const address = pathToFileURL(join(folder, path)).href;
      await page.goto(address);
      expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
      await page.close();
    });
  });
});
