import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, serve } from '../support/browser.ts';
import { needed } from '../support/programs.ts';
import { buildExample, PUBLICATIONS } from './build.ts';

/** Texts of charts that are seen: how small the smallest is, and of how many figures both drawings or none are. */
const CHARTS = `(() => {
  const seen = [...document.querySelectorAll('.plate svg')].filter((svg) => svg.getBoundingClientRect().width > 0);
  const sizes = seen.flatMap((svg) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return [...svg.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
  });
  const figures = [...document.querySelectorAll('figure')];
  const wrong = figures.filter((figure) => seen.filter((svg) => figure.contains(svg)).length !== 1).length;
  return { smallest: Math.min(99, ...sizes), wrong };
})()`;

/** The headings that are read while their entry in the contents is not marked, or is not seen. */
const LOST = `(async () => {
  const nav = document.querySelector('.contents').getBoundingClientRect();
  const lost = [];
  for (const heading of document.querySelectorAll('main h2[id], main h3[id]')) {
    heading.scrollIntoView({ behavior: 'instant' });
    scrollBy({ top: 30, behavior: 'instant' });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const mark = document.querySelector('.contents a:target-current')?.getBoundingClientRect();
    if (!mark || mark.height === 0 || mark.top < 0 || mark.bottom > innerHeight || mark.right > nav.right) lost.push(heading.id);
  }
  return lost;
})()`;

describe.skipIf(!needed('Chromium', CHROMIUM !== undefined)).each(PUBLICATIONS)('%s', (name) => {
  let browser: BrowserContext;
  let end: () => Promise<void>;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve((await buildExample()).files, {});
    ({ browser, end } = await openBrowser());
  });
  afterAll(async () => {
    await end();
    server.end();
  });

  async function open(width: number, height = 700): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(`${server.at}llr/${name}.html`);
    return page;
  }

  test('has 150 screens of a phone at most', async () => {
    const page = await open(390);
    expect(await page.evaluate('document.documentElement.scrollHeight / 700')).toBeLessThan(150);
    await page.close();
  });

  test.each([320, 390, 543, 544, 640, 768, 960, 1280])(
    'shows one drawing of each chart at %i pixels, with text of 12 px at least',
    async (width) => {
      const page = await open(width);
      const { smallest, wrong } = await page.evaluate<{ smallest: number; wrong: number }>(CHARTS);
      expect(smallest).toBeGreaterThanOrEqual(12);
      expect(wrong).toBe(0);
      await page.close();
    },
  );

  test('always marks the section in view in the contents, where it is seen', async () => {
    const page = await open(1280, 800);
    expect(await page.evaluate(LOST)).toEqual([]);
    await page.close();
  });

  test('has no landmark and no tab stop for a table that cannot be moved', async () => {
    const page = await open(390);
    await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
    expect(await page.locator('[role="region"]').count()).toBe(0);
    const still =
      '[...document.querySelectorAll(\'[tabindex="0"]\')].filter((one) => one.scrollWidth <= one.clientWidth).map((one) => one.id)';
    expect(await page.evaluate(still)).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!needed('Chromium', CHROMIUM !== undefined))('an annex', () => {
  let browser: BrowserContext;
  let end: () => Promise<void>;
  let html: string;
  beforeAll(async () => {
    html = (await buildExample()).text('llr/response-strategy.html');
    ({ browser, end } = await openBrowser());
  });
  afterAll(() => end());

  async function open(width: number): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height: 700 });
    await page.setContent(html);
    return page;
  }
  const inside = 'details.annex table';

  test('is closed on a phone, until a link leads into it', async () => {
    const page = await open(390);
    expect(await page.locator(inside).first().isVisible()).toBe(false);
    await page.evaluate('location.hash = document.querySelector("details.annex [id]").id');
    expect(await page.locator('details.annex').first().getAttribute('open')).toBe('');
    expect(await page.locator(inside).first().isVisible()).toBe(true);
    await page.close();
  });

  test('is open where there is room, and on paper', async () => {
    const wide = await open(1280);
    expect(await wide.locator(inside).first().isVisible()).toBe(true);
    expect(await wide.locator('details.annex > summary').first().isVisible()).toBe(false);
    const paper = await open(390);
    await paper.emulateMedia({ media: 'print' });
    expect(await paper.locator(inside).first().isVisible()).toBe(true);
    expect(await paper.locator('details.annex > summary').first().isVisible()).toBe(false);
    await Promise.all([wide.close(), paper.close()]);
  });
});
