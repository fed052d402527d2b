import { expect, test } from 'vitest';
import type { Publication } from '../../../src/assemble/publication.ts';
import type { OutputFile } from '../../../src/core/output-file.ts';
import { element } from '../../../src/render/html/element.ts';
import { part as page } from '../../../src/render/html/format.ts';
import { chaptersOf } from '../../../src/render/site/chapters.ts';
import { part as site } from '../../../src/render/site/format.ts';
import { assertSiteHref, leadFrom } from '../../../src/render/site/links.ts';
import { drawingsOf, publication } from '../html/publication.ts';
import { deadLinks, mainOf, pagesAmong, textIds } from './pages.ts';

/** All files of a site, by their paths from the folder of the edition. */
async function siteOf(one: Publication = publication, canonical?: string): Promise<OutputFile[]> {
  const around = { beside: new Map([['html', 1]]), addressOf: () => undefined, canonical };
  const { bytes, assets = [] } = await site.render(one, drawingsOf(one), around);
  return [{ path: `${one.fileName}${site.ending}`, bytes }, ...assets];
}

const onePage = async (): Promise<string> => {
  const { bytes } = await page.render(publication, drawingsOf(publication), {
    beside: new Map(),
    addressOf: () => undefined,
  });
  return new TextDecoder().decode(bytes);
};

test('every id of the one page stands on one page of the site', async () => {
  const ids = [...pagesAmong(await siteOf()).values()].flatMap(textIds);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.toSorted()).toEqual(textIds(await onePage()).toSorted());
});

test('no link is dead, whether it leads within a page, to another or beside the site', async () => {
  const files = await siteOf();
  const there = new Set([...files.map(({ path }) => path), `${publication.fileName}.html`]);
  const { figures } = publication;
  for (const { csv, ownCsv } of figures) for (const one of [...csv, ownCsv]) if (one) there.add(one.file);
  const pages = pagesAmong(files);
  expect(pages.size).toBeGreaterThan(publication.contents.filter(({ depth }) => depth === 1).length);
  expect(deadLinks(pages, there).filter((link) => !link.includes('../data/'))).toEqual([]);
});

test('a page has one heading of the first level, and no level is left out', async () => {
  for (const [path, html] of pagesAmong(await siteOf())) {
    const levels = [...html.slice(0, html.indexOf('<footer')).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level, path).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  }
});

test('each page says what must be known first, and is no more listed than the one page', async () => {
  for (const [status, isHidden] of [
    ['draft', true],
    ['published', false],
  ] as const)
    for (const html of pagesAmong(await siteOf({ ...publication, status })).values()) {
      expect(html.includes('<meta name="robots" content="noindex, noarchive">')).toBe(isHidden);
      for (const { text } of publication.banners) expect(html).toContain(text.slice(0, 30));
    }
});

test('every page names the one page of the edition as the text that counts, where its address is known', async () => {
  const address = 'https://example.org/svd/north/2026-01-15/';
  for (const html of pagesAmong(await siteOf(publication, address)).values())
    expect(html).toContain(`<link rel="canonical" href="${address}${publication.fileName}.html">`);
  for (const html of pagesAmong(await siteOf()).values()) expect(html).not.toContain('canonical');
});

test('chapters lead to those before and after, and the one that is read is marked in the contents', async () => {
  const pages = [...pagesAmong(await siteOf())].map(([path, html]) => [path.split('/')[1] ?? '', html] as const);
  const chapters = publication.contents.filter(({ depth }) => depth === 1).map(({ id }) => `${id}.html`);
  expect(chapters.length).toBeGreaterThan(2);
  for (const [index, [file, html]] of pages.entries()) {
    expect(/href="([^"]+)" rel="prev"/.exec(html)?.[1], file).toBe(pages[index - 1]?.[0]);
    expect(/href="([^"]+)" rel="next"/.exec(html)?.[1], file).toBe(pages[index + 1]?.[0]);
    expect([...html.matchAll(/aria-current="page"/g)], file).toHaveLength(chapters.includes(file) ? 1 : 0);
  }
});

test('no element brings a style or a script of its own', async () => {
  for (const html of pagesAmong(await siteOf()).values()) {
    expect(html).not.toMatch(/<style|<script(?! src="search\.js" defer)|style="(?!.*<svg)/);
    expect(html).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
  }
});

test('what is searched is the words of every page but the numbers of its figures', async () => {
  const files = await siteOf();
  const script = new TextDecoder().decode(files.find(({ path }) => path.endsWith('search-text.js'))?.bytes);
  const parts: { page: string; title: string; text: string }[] = JSON.parse(script.slice(script.indexOf('['), -2));
  const pages = pagesAmong(files);
  for (const { page: link, title } of parts) {
    const [file, id] = link.split('#');
    const html = pages.get(`${publication.fileName}/${file}`) ?? '';
    if (id !== undefined) expect(textIds(html)).toContain(id);
    expect(
      title === ''
        ? ''
        : mainOf(html)
            .replaceAll(/<[^>]*>/g, '')
            .replaceAll(/\s+/g, ' '),
    ).toContain(title);
  }
  expect(parts.length).toBeGreaterThan(pages.size);
  expect(parts.some(({ text }) => text.includes(publication.figures[0]?.headline ?? '?'))).toBe(true);
});

test('a short publication without contents is one page', async () => {
  const files = await siteOf({ ...publication, contents: [] });
  expect([...pagesAmong(files).keys()]).toEqual([`${publication.fileName}/index.html`]);
});

test('files have names that no computer takes for one', () => {
  const heading = (id: string) => element('h2', { id }, id);
  const chapters = chaptersOf(['index', 'Needs', 'needs'].map(heading), true);
  expect(chapters.map(({ file }) => file)).toEqual(['index.html', 'index-2.html', 'needs.html', 'needs-2.html']);
});

const PLACES = new Map([
  ['needs', 'needs.html'],
  ['rates', 'needs.html#rates'],
  ['plan', 'plan.html'],
]);
test.each([
  ['#rates', 'plan.html', 'needs.html#rates'],
  ['#rates', 'needs.html', '#rates'],
  ['#needs', 'plan.html', 'needs.html'],
  ['technical-annex.html#methods', 'plan.html', '../technical-annex.html#methods'],
  ['technical-annex/index.html#methods', 'plan.html', '../technical-annex/index.html'],
  ['../north/plan.html', 'plan.html', '../../north/plan.html'],
  ['data/violence.csv', 'plan.html', '../data/violence.csv'],
  ['https://example.org/#rates', 'plan.html', 'https://example.org/#rates'],
  ['mailto:a@example.org', 'plan.html', 'mailto:a@example.org'],
])('%s on %s leads to %s', (href, here, leads) => {
  expect(leadFrom(here, PLACES)(href)).toBe(leads);
  expect(() => assertSiteHref(leads)).not.toThrow();
});

test.each(['javascript:alert(1)', '../../../x', 'file:///etc/passwd', '//example.org/x'])('%s is refused', (href) => {
  expect(() => assertSiteHref(href)).toThrow('leads to');
});
