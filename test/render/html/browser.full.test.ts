import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/html/index.ts';
import { renderIndex } from '../../../src/render/html/index-page.ts';
import { openPdf } from '../../../src/render/pdf/document.ts';
import { axeProblems } from '../../support/axe.ts';
import { entries } from './entries.ts';
import { drawingsOf, publication } from './publication.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const PAGES = {
  publication: renderHtml(publication, drawingsOf(publication), { docxBytes: 86_400 }),
  index: renderIndex(entries, publication.labels, publication.brand, 'en-GB'),
};
type Name = keyof typeof PAGES;

const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

let folder: string;
let browser: BrowserContext;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svduty-html-'));
  for (const [name, html] of Object.entries(PAGES)) await writeFile(join(folder, `${name}.html`), html);
  browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: CHROMIUM,
    args: ARGUMENTS,
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(name: Name, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  return page;
}

const paper = (page: Page): Promise<string> =>
  page.evaluate('getComputedStyle(document.documentElement).backgroundColor');

/** What is wider than the screen and cannot be moved sideways on its own. */
function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

describe.each(['publication', 'index'] as const)('the %s page', (name) => {
  test.each([1280, 768, 360])(
    'breaks no rule of axe at %i pixels, with everything open',
    async (width) => {
      const page = await open(name, width);
      expect(await axeProblems(page)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  test.each([1280, 320])(
    'breaks none at %i pixels on a dark screen',
    async (width) => {
      const page = await open(name, width, 'dark');
      expect(await paper(page)).not.toBe('rgb(255, 255, 255)');
      expect(await axeProblems(page)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  test('is light on paper whatever the screen is', async () => {
    const page = await open(name, 1280, 'dark');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await paper(page)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(11, 12, 12)');
    await page.close();
  });

  test.each([320, 640, 959, 960])('does not move sideways at %i pixels (WCAG 1.4.10)', async (width) => {
    const page = await open(name, width);
    await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  test('asks for nothing and reports nothing', async () => {
    const page = await browser.newPage();
    const noises: string[] = [];
    page.on('request', (request) => noises.push(request.url()));
    page.on('console', (message) => noises.push(message.text()));
    page.on('pageerror', (error) => noises.push(error.message));
    const address = pathToFileURL(join(folder, `${name}.html`)).href;
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(noises.filter((noise) => noise !== address && !noise.startsWith('data:,'))).toEqual([]);
    await page.close();
  });
});

describe('a reader', () => {
  test('has text spaced wider without losing any (WCAG 1.4.12)', async () => {
    const page = await open('publication', 320);
    // As a browser applies the styles of its reader, which no policy of the page forbids.
    await page.evaluate(
      `const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(SPACED)}); document.adoptedStyleSheets = [sheet];`,
    );
    expect(await page.evaluate('getComputedStyle(document.querySelector("main p")).letterSpacing')).not.toBe('normal');
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  test('sees the contents beside the text on a wide screen, and a closed disclosure on a narrow one', async () => {
    const wide = await open('publication', 1280);
    expect(await wide.locator('#contents').isVisible()).toBe(true);
    expect(await wide.locator('.contents-chapters > summary').isVisible()).toBe(false);
    const narrow = await open('publication', 700);
    expect(await narrow.locator('#contents').isVisible()).toBe(false);
    await narrow.locator('.back-link a').first().click();
    expect(await narrow.locator('#contents').isVisible()).toBe(true);
    await Promise.all([wide.close(), narrow.close()]);
  });

  test('has a wide table as a table still, when a phone shows it as a list', async () => {
    const page = await open('publication', 360);
    const table = page.getByRole('table', { name: 'Table 2 Action plan' });
    expect(await table.getByRole('columnheader').count()).toBe(8);
    expect(await table.getByRole('rowheader').count()).toBe(14);
    expect(await page.evaluate('getComputedStyle(document.querySelector("#table-action-plan td")).display')).toBe(
      'flow-root',
    );
    await page.close();
  });

  test('jumps over the header with the first key', async () => {
    const page = await open('publication', 1280);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.close();
  });

  test('finds every disclosure open on paper', async () => {
    const page = await open('publication', 1280);
    const data = page.locator('details.figure-data table').first();
    expect(await data.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await data.isVisible()).toBe(true);
    expect(await page.locator('.contents-others ol').first().isVisible()).toBe(true);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper).toMatch(/\/MediaBox \[0 0 (594|595)[.\d]* 84[12][.\d]*\]/);
    await page.close();
  });

  test('has no page on paper with a line or two of the contents', async () => {
    const page = await open('publication', 1280);
    await page.emulateMedia({ media: 'print' });
    // The list alone, and so long that it ends at the foot of a page, or just beyond one, sooner or later.
    await page.evaluate(
      `for (const one of document.querySelectorAll('.contents-others, main > *, .contents ~ *:not(main), footer')) one.remove();`,
    );
    const further = `(() => {
      const li = document.createElement('li');
      li.innerHTML = '<a href="#main">A further chapter</a>';
      document.querySelector('#contents').append(li);
    })()`;
    const ends: string[] = [];
    for (let more = 0; more < 12; more++) {
      await page.evaluate(
        more === 0 ? `for (let n = 0; n < 60; n++) ${further}` : `for (let n = 0; n < 3; n++) ${further}`,
      );
      const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true }));
      const linked = pdf.getPages().map((one) => one.node.Annots()?.size() ?? 0);
      ends.push(
        linked
          .filter((count) => count > 0)
          .map((count) => (count < 5 ? `${count} alone` : 'some'))
          .join(),
      );
    }
    expect([...new Set(ends)]).toEqual(['some', 'some,some']);
    await page.close();
  });

  test('who chose their own colours keeps the edges of boxes and the marks of tags', async () => {
    const page = await open('publication', 1280);
    await page.emulateMedia({ forcedColors: 'active' });
    const width = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector("${selector}")).borderLeftWidth`);
    expect(await width('.panel')).toBe('5px');
    expect(await width('.tag')).toBe('1px');
    await page.close();
  });
});
