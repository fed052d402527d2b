import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { compareSmall, type Edit } from './two-folders.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const LONG = 'x'.repeat(120);
const MANY: Edit[] = [
  { file: 'content/actions.yaml', from: 'status: on_track', to: 'status: complete' },
  { file: 'content/actions.yaml', from: 'title: Light the paths', to: `title: Light ${LONG}` },
  { file: 'content/funding.yaml', from: 'status: unknown', to: 'status: secured, amount: 120000' },
  { file: 'data/violence.csv', from: '2025/26,all,persons,84', to: '2025/26,all,persons,82' },
];
const PAGES = { much: MANY, nothing: [] };

let folder: string;
let browser: BrowserContext;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svduty-compare-'));
  for (const [name, edits] of Object.entries(PAGES)) {
    const { printed } = await compareSmall([], edits, { format: 'html' });
    await writeFile(join(folder, `${name}.html`), printed);
  }
  browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const SCREENS = [
  [320, 'light'],
  [390, 'light'],
  [1280, 'light'],
  [390, 'dark'],
  [1280, 'dark'],
] as const;

test.each(Object.keys(PAGES).flatMap((name) => SCREENS.map(([width, scheme]) => [name, width, scheme] as const)))(
  'the page of %s breaks no rule of axe at %i pixels, %s, and nothing is wider than the screen',
  async (name, width, colorScheme) => {
    const page = await browser.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    expect(await axeProblems(page)).toEqual([]);
    const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wider)).toBe(0);
    await page.close();
  },
  60_000,
);
