import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { filesBelow } from '../support/folder.ts';
import { freePort, type Served, served } from '../support/nginx.ts';
import { findProgram, needed } from '../support/programs.ts';
import { runProgram } from '../support/run-program.ts';
import { finalFolder } from './final-folder.ts';

// Servers are not on everybody's path.
const nginx = [findProgram('nginx'), '/usr/sbin/nginx'].find((path) => path !== undefined && existsSync(path));
const program = process.env.CHROMIUM ?? findProgram('chromium');
const isReady = [needed('nginx', nginx !== undefined), needed('Chromium', program !== undefined)].every(Boolean);

/** A partnership's folder, what to publish it needs, and who carries the Duty there. */
interface Folder {
  readonly name: string;
  /** Makes it, for the address at which its editions will stand. */
  make(dir: string, address: string): Promise<void>;
  readonly first: string;
  readonly later: string;
}

const COUNTY = 'exampleshire';

function edit(dir: string, path: string, ...edits: readonly (readonly [from: string | RegExp, to: string])[]): void {
  const file = join(dir, path);
  writeFileSync(
    file,
    edits.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(file, 'utf8')),
  );
}

/** Somebody has screened the folder as it is now. */
async function screen(dir: string): Promise<void> {
  const [, hash = ''] = /^ {2}content: (\w{16})$/m.exec((await runProgram(['check', dir])).out) ?? [];
  edit(dir, 'content/document.yaml', [/content: \w{16}/g, `content: ${hash}`]);
}

const FOLDERS: readonly Folder[] = [
  {
    name: 'a consultation of the county of svduty init',
    first: '2026-10-01',
    later: '2026-11-15',
    make: async (dir, address) => {
      expect((await runProgram(['init', dir])).exitCode).toBe(0);
      edit(
        dir,
        'content/document.yaml',
        ['status: draft', 'status: consultation'],
        ['publication: {', `publication: { address: "${address}",`],
        [
          'outcome: not_done',
          'outcome: cleared, post: Head of community safety, screened_on: 2026-09-20, flags_resolved: true, content: aaaaaaaaaaaaaaaa',
        ],
      );
      const draft = [
        'opens_on: 2026-10-05',
        'closes_on: 2026-11-30',
        'how_to_respond: Write to safety@example.org or to any library.',
        'questions: [{ text: What is missing? }]',
      ];
      edit(dir, 'content/consultation.yaml', ['public:', `draft: { ${draft.join(', ')} }\npublic:`]);
      await screen(dir);
    },
  },
  {
    name: 'a published strategy without illustrative figures',
    first: '2026-10-01',
    later: '2026-11-15',
    make: async (dir, address) => {
      for (const [path, bytes] of await finalFolder(address)) {
        mkdirSync(dirname(join(dir, path)), { recursive: true });
        writeFileSync(join(dir, path), bytes);
      }
    },
  },
];

const SCREENS = [
  [1280, 'light'],
  [390, 'light'],
  [1280, 'dark'],
  [320, 'dark'],
] as const;

const MEDIA = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
  { media: 'print', colorScheme: 'dark' },
] as const;

const WIDER = 'document.documentElement.scrollWidth - innerWidth';

/** Headings and paragraphs of the text that have the colour of the page, or no room. */
const UNSEEN = `(() => {
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  return [...document.querySelectorAll('main > :is(h1, h2, h3, p)')]
    .filter((one) => one.checkVisibility() && !one.classList.contains('back-link'))
    .filter((one) => getComputedStyle(one).color === paper || one.getBoundingClientRect().height < 8)
    .map((one) => one.outerHTML.slice(0, 120));
})()`;

/** What a browser says of a page that is not as it should be. */
function complaintsOf(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    // Of what is no page and is opened by itself, a browser wants the icon of the server.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  page.on('requestfailed', (request) => {
    // A download is no page: the browser takes it for one that was left.
    if (!/\.(?:docx|csv|svg|png)$/.test(request.url())) found.push(`failed: ${request.url()}`);
  });
  return found;
}

/** Opens whatever a link leads to, from page to page: those that lead nowhere, and how many there are. */
async function crawled(address: string): Promise<{ broken: string[]; count: number }> {
  const known = new Map<string, string>();
  const broken: string[] = [];
  const links: (readonly [from: string, to: URL])[] = [['', new URL(address)]];
  for (const [from, to] of links) {
    if (!to.href.startsWith(address)) continue;
    const path = to.href.replace(/#.*$/, '');
    if (!known.has(path)) {
      const answer = await fetch(path);
      const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
      known.set(path, isPage && answer.ok ? await answer.text() : '');
      if (!answer.ok) broken.push(`${from} → ${to.href}: ${answer.status}`);
      for (const [, href = ''] of (known.get(path) ?? '').matchAll(/<a [^>]*?href="([^"]*)"/g))
        if (!href.startsWith('mailto:')) links.push([path, new URL(href.replaceAll('&#x26;', '&'), path)]);
    }
    const id = decodeURIComponent(to.hash.slice(1));
    if (id !== '' && !(known.get(path) ?? '').includes(`id="${id}"`))
      broken.push(`${from} → ${to.href}: no such place`);
  }
  return { broken, count: known.size };
}

describe.skipIf(!isReady).each(FOLDERS)('over a real server, $name', ({ make, first, later }) => {
  let dir: string;
  let site: Served;
  let browser: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'svduty-online-'));
    const port = await freePort();
    await make(join(dir, 'county'), `http://127.0.0.1:${port}/`);
    dir = join(dir, 'county');
    expect((await runProgram(['publish', dir, '--all-variants'])).err).not.toContain('Nothing was published');
    site = await served(nginx!, join(dir, 'editions'), port);
    browser = await chromium.launchPersistentContext(join(dir, 'profile'), {
      executablePath: program!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      acceptDownloads: true,
    });
    page = await browser.newPage();
    complaints = complaintsOf(page);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    rmSync(dirname(dir), { recursive: true, force: true });
  });

  const follow = async (href: string): Promise<void> => {
    await page.locator(`a[href="${href}"]`).first().click();
    await page.waitForLoadState();
  };
  const at = (): string => page.url().slice(site.address.length - 1);
  const downloaded = async (href: string): Promise<Uint8Array> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`a[href="${href}"]`).first().click(),
    ]);
    return readFileSync(await download.path());
  };
  /** A figure's pictures, taken away from the page, and the one that browsers draw opened by itself. */
  const pictures = async (edition: string): Promise<void> => {
    const hrefs = await page
      .locator('figure')
      .first()
      .locator('.take-away a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.map((href) => href.split('.').at(-1))).toEqual(['csv', 'svg', 'png']);
    for (const href of hrefs)
      expect(await downloaded(href)).toEqual(readFileSync(join(dir, 'editions', COUNTY, edition, href)));
    const before = page.url();
    await page.goto(new URL(hrefs[1] ?? '', before).href);
    expect(await page.locator('svg').getAttribute('viewBox')).toMatch(/^0 0 640 /);
    await page.goBack();
    expect(page.url()).toBe(before);
  };
  /** From the page over all to a cover, a publication, its files, back to its cover and to the page over all, as a reader would. */
  const walk = async (edition: string): Promise<void> => {
    await page.goto(site.address);
    await follow(`${COUNTY}/index.html`);
    await follow(`${edition}/response-strategy.html`);
    expect(at()).toBe(`/${COUNTY}/${edition}/response-strategy.html`);
    await follow('strategic-needs-assessment.html');
    await pictures(edition);
    await page.goBack();
    await follow('index.html');
    expect(at()).toBe(`/${COUNTY}/${edition}/index.html`);
    const files = filesBelow(join(dir, 'editions', COUNTY, edition));
    expect(await downloaded('response-strategy.docx')).toEqual(files.get('response-strategy.docx'));
    await page.locator('details.cover-data summary').click();
    const [table = ''] = [...files.keys()].filter((path) => /^data\/[^/]*\.csv$/.test(path));
    expect(await downloaded(table)).toEqual(files.get(table));
    await follow('../../eastmarsh/index.html');
    await follow(`../${COUNTY}/index.html`);
    await follow('../index.html');
    expect(at()).toBe('/index.html');
    expect(complaints.splice(0)).toEqual([]);
  };
  const lost = async (): Promise<void> => {
    const answer = await page.goto(`${site.address}${COUNTY}/2019-01-01/nowhere.html`);
    expect(answer?.status()).toBe(404);
    // What the browser says of the very address that was asked for.
    expect(complaints.splice(0).filter((text) => !text.includes('404'))).toEqual([]);
    await follow(site.address);
  };
  /** What axe says of the pages at these addresses, by day and on a dark screen, and that nothing is wider than any screen or lost in the colours of a reader's own and on paper. */
  const accessible = async (...paths: readonly string[]): Promise<void> => {
    for (const path of paths) {
      await page.goto(`${site.address}${path}`);
      for (const [width, colorScheme] of SCREENS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await axeProblems(page), `${path} at ${width}, ${colorScheme}`).toEqual([]);
      }
      for (const width of [320, 390, 768, 1280])
        for (const media of MEDIA) {
          await page.emulateMedia({ colorScheme: null, forcedColors: null, media: null, ...media });
          await page.setViewportSize({ width, height: 800 });
          const which = `${path} at ${width}, ${Object.values(media)}`;
          if (!('media' in media)) expect(await page.evaluate(WIDER), which).toBeLessThanOrEqual(0);
          expect(await page.evaluate(UNSEEN), which).toEqual([]);
        }
      await page.emulateMedia({ colorScheme: null, forcedColors: null, media: null });
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  };
  const publish = async (...options: readonly string[]): Promise<void> => {
    const { exitCode, err } = await runProgram(['publish', dir, ...options]);
    expect(exitCode, err).toBe(0);
  };

  test('published: read, downloaded, and every link leads somewhere', async () => {
    await walk(first);
    await lost();
    const { broken, count } = await crawled(site.address);
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(40);
    await accessible('', `${COUNTY}/`, `${COUNTY}/${first}/response-strategy.html`, 'eastmarsh/');
  }, 240_000);

  test('goes out smaller, with its type and under a policy, and what is for others stays', async () => {
    const headers = { 'accept-encoding': 'gzip' };
    const answer = await fetch(`${site.address}${COUNTY}/${first}/response-strategy.html`, { headers });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const table = await fetch(`${site.address}${COUNTY}/${first}/register.json`);
    expect(table.headers.get('content-type')).toMatch(/^application\/json/);
    for (const path of ['.gitattributes', '_headers', '_redirects'])
      expect((await fetch(`${site.address}${path}`)).status, path).toBe(404);
  });

  test('revised: the cover of the line is of the later one, and the earlier says so at its address', async () => {
    edit(dir, 'content/document.yaml', [`edition_date: ${first}`, `edition_date: ${later}`]);
    await screen(dir);
    await publish('--all-variants');
    await publish('--revise', `${COUNTY}/${first}`, '--reason', 'Table 1 counted one school twice.');
    await walk(later);
    await page.goto(`${site.address}${COUNTY}/`);
    await follow(`${first}/index.html`);
    expect(await page.locator('.panel').first().textContent()).toContain('Table 1 counted one school twice.');
    await follow(`../${later}/index.html`);
    expect((await crawled(site.address)).broken).toEqual([]);
    await accessible(`${COUNTY}/${first}/`, `${COUNTY}/`);
  }, 240_000);

  test('withdrawn: the edition keeps its address, and no file of it has changed', async () => {
    await publish('--withdraw', `${COUNTY}/${later}`, '--reason', 'The board took it back.', '--on', '2026-12-01');
    await page.goto(`${site.address}${COUNTY}/${later}/`);
    expect(await page.locator('.panel').first().textContent()).toContain('The board took it back.');
    await follow('response-strategy.html');
    expect((await crawled(site.address)).broken).toEqual([]);
    await accessible(`${COUNTY}/${later}/`, '');
    for (const date of [first, later]) {
      const { exitCode, out } = await runProgram(['verify', join(dir, 'editions', COUNTY, date)]);
      expect(exitCode, out).toBe(0);
    }
    expect(complaints.splice(0)).toEqual([]);
  }, 240_000);
});
