import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { build } from '../../src/pipeline.ts';
import { FORMATS } from '../../src/render/render.ts';
import { deadLinks, pagesAmong, textIds } from '../render/site/pages.ts';
import { axeProblems } from '../support/axe.ts';
import { CHROMIUM, openBrowser, serve } from '../support/browser.ts';
import { everythingOf } from '../support/everything.ts';
import { REPOSITORY } from '../support/folder.ts';
import { needed } from '../support/programs.ts';

/** No page of a site is larger, uncompressed. */
const LARGEST = 200_000;

let files: ReadonlyMap<string, Uint8Array>;
let names: string[];
beforeAll(async () => {
  const request = { ...everythingOf(REPOSITORY), variants: [undefined, 'rutland'] };
  const formats = FORMATS.filter(({ isSet }) => !isSet);
  const built = await build(request, formats, nodeEffects(true));
  files = new Map(built.files.map(({ path, bytes }) => [path, bytes]));
  names = [...files.keys()].flatMap((path) => /^(.+)\/index\.html$/.exec(path)?.[1] ?? []);
}, 120_000);

const sitePages = (name: string): ReadonlyMap<string, string> =>
  pagesAmong([...files].flatMap(([path, bytes]) => (path.startsWith(`${name}/`) ? [{ path, bytes }] : [])));

test('each publication of each edition has a site, whose pages are small', () => {
  expect(names.length).toBeGreaterThan(8);
  for (const name of names)
    for (const path of sitePages(name).keys()) expect(files.get(path)?.length, path).toBeLessThan(LARGEST);
});

test('every id of a page is found once in its site', () => {
  for (const name of names) {
    const ids = [...sitePages(name).values()].flatMap(textIds).toSorted();
    const one = pagesAmong([{ path: `${name}.html`, bytes: files.get(`${name}.html`) ?? new Uint8Array() }]);
    expect(ids, name).toEqual(textIds(one.get(`${name}.html`) ?? '').toSorted());
  }
});

test('no link of any page of a site is dead', () => {
  const all = pagesAmong([...files].map(([path, bytes]) => ({ path, bytes })));
  const dead = deadLinks(all, new Set(files.keys()));
  expect(dead.filter((link) => names.some((name) => link.startsWith(`${name}/`)))).toEqual([]);
});

describe.skipIf(!needed('Chromium', CHROMIUM !== undefined))(
  'in a browser, from a server that allows files of its own alone',
  () => {
    let browser: BrowserContext;
    let server: Awaited<ReturnType<typeof serve>>;
    let end: () => Promise<void>;
    beforeAll(async () => {
      ({ browser, end } = await openBrowser());
      server = await serve(files, { 'content-security-policy': "default-src 'self'" });
    }, 60_000);
    afterAll(async () => {
      server.end();
      await end();
    });

    async function open(path: string, width: number): Promise<{ page: Page; wrong: string[] }> {
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('request', (request) => request.url().startsWith(server.at) || wrong.push(request.url()));
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${server.at}llr/${path}`);
      return { page, wrong };
    }

    test.each([
      ['response-strategy/index.html', 390],
      ['response-strategy/what-we-will-do.html', 1280],
      ['strategic-needs-assessment/how-much-and-what-kinds.html', 390],
      ['technical-annex/index.html', 1280],
    ])(
      '%s at %i pixels is styled, fits and breaks no rule of axe',
      async (path, width) => {
        const { page, wrong } = await open(path, width);
        expect(
          await page.evaluate('getComputedStyle(document.querySelector(".masthead-band")).backgroundColor'),
        ).not.toBe('rgba(0, 0, 0, 0)');
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
          0,
        );
        expect(await axeProblems(page)).toEqual([]);
        expect(wrong).toEqual([]);
        await page.close();
      },
      120_000,
    );

    test('what is searched is found, and the place of it is where its link leads', async () => {
      const { page, wrong } = await open('strategic-needs-assessment/foreword.html', 1280);
      await page.fill('#search-words', 'homicide');
      await page.waitForSelector('.search-found li');
      expect(await page.textContent('.search-said')).toMatch(/\d/);
      expect(await axeProblems(page)).toEqual([]);
      await page.click('.search-found a[href*="#"]');
      await page.waitForURL(/#/);
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
      expect(await page.evaluate(`document.getElementById(${JSON.stringify(id)}) !== null`)).toBe(true);
      await page.fill('#search-words', 'zzzzzz');
      await page.waitForSelector('.search-said:not(:empty)');
      expect(await page.locator('.search-found li').count()).toBe(0);
      expect(wrong).toEqual([]);
      await page.close();
    }, 60_000);

    test('without a script a page is whole, and has no field that does nothing', async () => {
      const page = await browser.newPage();
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(`${server.at}llr/response-strategy/foreword.html`);
      expect(await page.locator('main h1').count()).toBe(1);
      expect(await page.locator('.turn a').count()).toBe(2);
      expect(await page.locator('input').count()).toBe(0);
      await page.close();
    });
  },
);
