import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { findProgram, needed } from '../support/programs.ts';
import { around, edition } from './shelf.ts';

const program = process.env.CHROMIUM ?? findProgram('chromium');
const PAGES = [
  'northmere/index.html',
  'northmere/2025-04-01/index.html',
  'northmere/2026-06-01/index.html',
  'index.html',
  '404.html',
];

let folder: string;
let browser: BrowserContext;

async function open(path: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  await page.goto(pathToFileURL(join(folder, path)).href);
  return page;
}

describe.skipIf(!needed('Chromium', program !== undefined))('the pages around editions', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'svduty-cover-'));
    const editions = [
      edition('northmere', '2025-04-01'),
      edition('northmere', '2026-04-01'),
      edition('northmere', '2026-06-01', 'consultation'),
    ];
    const became = { became: 'revised', on: '2026-04-01', reason: 'One table.', by: 'northmere/2026-04-01' } as const;
    const files = around(
      editions,
      [{ edition: 'northmere/2025-04-01', ...became }],
      'https://example.org/a-rather-long-address',
    );
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: program!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const schemes = ['light', 'dark'] as const;
  const screens = [1280, 390].flatMap((width) => schemes.map((scheme) => [width, scheme] as const));
  test.each(PAGES.flatMap((path) => screens.map((screen) => [path, ...screen] as const)))(
    '%s breaks no rule of axe at %i pixels, %s, with everything open',
    async (path, width, scheme) => {
      const page = await open(path, width, scheme);
      expect(await axeProblems(page)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  test.each(PAGES)('%s does not move sideways at 320 pixels (WCAG 1.4.10)', async (path) => {
    const page = await open(path, 320);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await page.close();
  });
});
