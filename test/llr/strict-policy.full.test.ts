import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, serve } from '../support/browser.ts';
import { buildInMemory } from '../support/build-in-memory.ts';
import { REPOSITORY } from '../support/folder.ts';
import { needed } from '../support/programs.ts';

/** What many councils' servers send with every page. */
const STRICT = { 'content-security-policy': "default-src 'self'" };
const PAGES = [
  'llr/strategic-needs-assessment.html',
  'llr/response-strategy.html',
  'llr/area-profiles.html',
  'index.html',
];

describe.skipIf(!needed('Chromium', CHROMIUM !== undefined))(
  'on a server that lets no page bring its own styles',
  () => {
    let browser: BrowserContext;
    const ends: (() => unknown)[] = [];
    const addresses: Record<string, string> = {};

    beforeAll(async () => {
      for (const assets of ['linked', 'inline'] as const) {
        const { files } = await buildInMemory(REPOSITORY, undefined, [undefined], assets);
        const server = await serve(files, STRICT);
        addresses[assets] = server.at;
        ends.push(server.end);
      }
      const opened = await openBrowser();
      browser = opened.browser;
      ends.push(opened.end);
    });

    afterAll(async () => {
      for (const end of ends) await end();
    });

    /** What a browser says of a page, and whether the page has its look. */
    async function visit(address: string) {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('requestfailed', (request) => said.push(request.url()));
      await page.goto(address, { waitUntil: 'networkidle' });
      const band = await page.evaluate('getComputedStyle(document.querySelector(".masthead-band")).backgroundColor');
      await page.close();
      return { said, isStyled: band === 'rgb(18, 67, 109)' };
    }

    test.each(PAGES)('%s with linked styles has its look, and the browser complains of nothing', async (path) => {
      expect(await visit(`${addresses.linked}${path}`)).toEqual({ said: [], isStyled: true });
    });

    test('a page in one file has none there: its styles are refused, and nothing else is', async () => {
      const { said, isStyled } = await visit(`${addresses.inline}llr/response-strategy.html`);
      expect(isStyled).toBe(false);
      expect(said.filter((words) => !/inline style|data:,/.test(words))).toEqual([]);
    });
  },
);
