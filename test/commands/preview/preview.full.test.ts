import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeProblems } from '../../support/axe.ts';
import { filesBelow, REPOSITORY } from '../../support/folder.ts';
import { findProgram, needed } from '../../support/programs.ts';

const chrome = process.env.CHROMIUM ?? findProgram('chromium');
const PRIORITY = 'content/priorities/leadership.yaml';
const LISTED = ['content', 'data', 'templates'];

describe.skipIf(!needed('Chromium', chrome !== undefined))('a preview of the example in a browser', () => {
  let folder: string;
  let browser: BrowserContext;
  let child: ReturnType<typeof spawn>;
  let address: string;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'svduty-preview-'));
    for (const name of LISTED) cpSync(join(REPOSITORY, name), join(folder, name), { recursive: true });
    child = spawn(process.execPath, [join(REPOSITORY, 'dist/cli.js'), 'preview', folder, '--port', '0']);
    address = await new Promise((resolve) =>
      child.stdout?.on('data', (piece: Buffer) => resolve(/http:\S+/.exec(piece.toString())?.[0] ?? '')),
    );
    browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: chrome ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      viewport: { width: 1280, height: 800 },
    });
  });

  afterAll(async () => {
    await browser?.close();
    child?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    page = await browser.newPage();
    const noises: string[] = [];
    page.on('pageerror', (error) => noises.push(error.message));
    page.on('console', (message) => noises.push(message.text()));
    await page.goto(`${address}?publication=response-strategy`);
    await says(/^Page shown/);
    frame = page.frames().find((one) => one.url().includes('/pages/'))!;
    expect(noises).toEqual([]);
  });

  afterEach(async () => {
    await page.close();
  });

  const says = (words: RegExp): Promise<void> => page.locator('#said').filter({ hasText: words }).waitFor();
  const save = (file: string, change: (text: string) => string): void => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(path, changed);
  };
  const shows = (words: string): Promise<void> => frame.locator('body').filter({ hasText: words }).waitFor();

  test('what is saved comes onto the page, which keeps its place, its open parts and the focus', async () => {
    await frame.evaluate(`{
      const chapter = document.querySelectorAll('main h2')[5];
      scrollTo({ top: chapter.getBoundingClientRect().top + scrollY - 50, behavior: 'instant' });
      const details = document.querySelector('main details');
      details.open = true;
      window.chapter = chapter;
    }`);
    const top = 'chapter.getBoundingClientRect().top';
    const before = await frame.evaluate(top);
    // Above the place that is read: everything below moves down, and its paragraphs have other numbers.
    save('content/document.yaml', (text) =>
      text.replace(/^(\s+strategy:\n(?:.*\n)*?\s+text: \|\n)(\s+)/m, '$1$2A sentence that was not there.\n\n$2'),
    );
    await shows('A sentence that was not there.');
    expect(await frame.evaluate('chapter.isConnected')).toBe(true);
    expect(Number(await frame.evaluate(top))).toBeCloseTo(Number(before), 0);
    expect(await frame.evaluate('document.querySelector("main details").open')).toBe(true);
    await says(/^Page refreshed\./);
  });

  test('the page is refreshed before the rest is made, and not again where that changes nothing of it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pages/')) asked.push(request.url());
    });
    save(PRIORITY, (text) => text.replace('aim: ', 'aim: Before all else, '));
    await shows('Before all else, ');
    await says(/^Page refreshed\. \d/);
    expect(asked).toHaveLength(1);
    expect(await page.locator('#checking').isVisible()).toBe(false);
  });

  test('errors stand beside the last page with the way to their line, and go when they are mended', async () => {
    save(PRIORITY, (text) => text.replace('aim:', 'aimm:'));
    await says(/last page that could be made\. 1 error/);
    const problem = page.locator('#problems .problem-error');
    expect(await problem.textContent()).toMatch(/schema\/unknown-key[\s\S]*leadership\.yaml:\d+:1[\s\S]*How to fix it/);
    expect(await problem.getByRole('link').getAttribute('href')).toMatch(
      new RegExp(`^vscode://file${folder}/content/priorities/leadership\\.yaml:\\d+:1$`),
    );
    expect(await frame.locator('main h2').count()).toBeGreaterThan(5);
    expect(await axeProblems(page, undefined, 'looked at elsewhere')).toEqual([]);
    const second = await browser.newPage();
    await second.goto(page.url());
    await second
      .locator('#said')
      .filter({ hasText: /last page that could be made\. 1 error/ })
      .waitFor();
    await second.close();
    save(PRIORITY, (text) => text.replace('aimm:', 'aim:'));
    await says(/^(?:Page refreshed|The page is as it was)\./);
    expect(await problem.count()).toBe(0);
  });

  test('in edit mode a click leads to the line, and so does a link by the keyboard; without it nothing does', async () => {
    const paragraph = frame.locator('main p.numbered[data-source^="content/"]').first();
    const source = await paragraph.getAttribute('data-source');
    await paragraph.click({ position: { x: 40, y: 4 } });
    expect(await page.locator('#opened').textContent()).toBe('');
    await page.getByRole('button', { name: 'Edit mode' }).press('Enter');
    const link = paragraph.getByRole('link', { name: `Edit ${source}`, exact: true });
    expect(await link.getAttribute('href')).toBe(`vscode://file${folder}/${source}`);
    // A page of its own: what is in the frame, without the frame around it.
    const alone = await browser.newPage();
    await alone.setContent(await frame.content());
    expect(await axeProblems(alone)).toEqual([]);
    await alone.close();
    await paragraph.click({ position: { x: 40, y: 4 } });
    await page.locator('#opened a').waitFor();
    expect(await page.locator('#opened').textContent()).toContain(source);
    expect(await page.locator('#opened a').getAttribute('href')).toBe(`vscode://file${folder}/${source}`);
  });

  test('the link of a paragraph asks for the editor, and leaves the page where it is', async () => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.getByRole('button', { name: 'Edit mode' }).press('Enter');
    await frame.locator('main p.numbered .svduty-edit').first().press('Enter');
    await page.locator('#opened a').waitFor();
    // As long as a browser takes to put an error in the place of the page.
    await page.waitForTimeout(1000);
    expect([frame.url().includes('/pages/'), said]).toEqual([true, []]);
  });

  test('edit mode stays on over a change, and leaves nothing behind', async () => {
    const button = page.getByRole('button', { name: 'Edit mode' });
    await button.click();
    const links = await frame.locator('.svduty-edit').count();
    expect(links).toBeGreaterThan(50);
    save(PRIORITY, (text) => text.replace('aim: ', 'aim: Soon, '));
    await shows('Soon, ');
    expect(await frame.locator('.svduty-edit').count()).toBe(links);
    await button.click();
    expect(await frame.locator('.svduty-edit, .svduty-edit-styles').count()).toBe(0);
  });

  test('a link leads to another publication, which is followed from then on', async () => {
    await frame.locator('main a[href="strategic-needs-assessment.html"]').first().click();
    await expect.poll(() => page.title(), { timeout: 30_000 }).toMatch(/^Strategic Needs Assessment/);
    expect(new URL(page.url()).searchParams.get('publication')).toBe('strategic-needs-assessment');
    await says(/^Page/);
    save('content/document.yaml', (text) => text.replace(/^edition: .*$/m, 'edition: Another edition'));
    await shows('Another edition');
  });

  test('the bar leads to another edition and status', async () => {
    await page.getByLabel('Edition').selectOption('rutland');
    await page.getByLabel('Status').selectOption('board');
    await page.getByRole('button', { name: 'Show' }).click();
    await says(/^Page shown/);
    expect(page.frames()[1]?.url()).toBe(`${address}pages/board/output/rutland/response-strategy.html`);
  });

  test('Word comes as a file', async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make Word' }).click();
    expect((await waiting).suggestedFilename()).toBe('response-strategy.docx');
    await says(/^Made response-strategy\.docx\./);
  });

  test.each([1280, 390, 320])('the frame breaks no rule of axe at %i pixels, and is not wider', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await axeProblems(page, undefined, 'looked at elsewhere')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('each part is reached by the keyboard, and the focus stays over a change', async () => {
    await page.locator('.publications a').nth(3).focus();
    save(PRIORITY, (text) => text.replace('aim: ', 'aim: Now, '));
    await shows('Now, ');
    expect(await page.evaluate('document.activeElement.matches(".publications a")')).toBe(true);
    const reached = new Set<string>();
    for (let i = 0; i < 20; i += 1) {
      await page.keyboard.press('Shift+Tab');
      reached.add(String(await page.evaluate('document.activeElement.textContent')));
    }
    for (const name of ['Edit mode', 'Make Word', 'Problems and checklist', 'Skip to the page'])
      expect(reached).toContain(name);
  });

  test('nothing was written beside what was saved', () => {
    const written = [...filesBelow(folder).keys()].filter(
      (path) => !/^(?:content|data|templates|profile)\//.test(path),
    );
    expect(written).toEqual([]);
  });
});
