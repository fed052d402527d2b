import type { HtmlElement } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { problemsOf, scriptsOf, textOf, valuesOf } from '../render/html/dom.ts';
import type { Built } from '../support/build-in-memory.ts';
import { buildExample, PUBLICATIONS, pageOf, publicationOf } from './build.ts';

let built: Built;
beforeAll(async () => {
  built = await buildExample();
});

const FILES = ['llr', 'rutland'].flatMap((id) => PUBLICATIONS.map((name) => `${id}/${name}.html`));

describe.each([...FILES, 'index.html'])('%s', (path) => {
  const page = (): HtmlElement => pageOf(built, path);
  const all = (selector: string): HtmlElement[] => page().querySelectorAll(selector);

  test('has a language, a title, landmarks and a skip link', () => {
    expect(page().querySelector('html')?.getAttributeValue('lang')).toBe('en-GB');
    expect(textOf(page().querySelector('title')).length).toBeGreaterThan(5);
    expect(all('main')).toHaveLength(1);
    expect(all('h1')).toHaveLength(1);
    expect(page().querySelector('a')?.getAttributeValue('href')).toBe('#main');
  });

  test('needs no script and nothing from elsewhere', () => {
    expect(scriptsOf(built.text(path)).filter((type) => type !== 'application/ld+json')).toEqual([]);
    expect(all('iframe, object, embed, link[rel="stylesheet"]')).toEqual([]);
    expect(built.text(path)).not.toMatch(/\son[a-z]+="|javascript:|@import|url\(\s*["']?(?!data:)/);
    expect(valuesOf(page(), 'src').filter((source) => !source.startsWith('data:'))).toEqual([]);
  });

  test('headings never skip a level', () => {
    const levels = all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([]);
  });

  test('ids are unique, and every link and label leads to something', () => {
    const ids = valuesOf(page(), 'id');
    expect(ids.length).toBe(new Set(ids).size);
    const inside = valuesOf(page(), 'href')
      .filter((href) => href.startsWith('#'))
      .map((href) => href.slice(1));
    expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
    const labels = ['aria-labelledby', 'aria-describedby']
      .flatMap((name) => valuesOf(page(), name))
      .flatMap((value) => value.split(' '));
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('what names something has words', () => {
    const byId = new Map(all('[id]').map((element) => [element.getAttributeValue('id') ?? '', element]));
    const named = valuesOf(page(), 'aria-labelledby').flatMap((value) => value.split(' '));
    expect(named.filter((id) => textOf(byId.get(id) ?? null) === '')).toEqual([]);
    expect(
      all('caption, p, li, dt, dd, th, h2, h3, h4')
        .filter((element) => textOf(element) === '' && !element.querySelector('svg'))
        .map((e) => e.tagName),
    ).toEqual([]);
  });

  test('files it links to were made', () => {
    const folder = path.includes('/') ? `${path.split('/')[0]}/` : '';
    const files = valuesOf(page(), 'href').filter((href) => !/^(?:#|https?:|mailto:|data:)/.test(href));
    expect(files.length).toBeGreaterThan(0);
    const made = (file: string): boolean =>
      built.files.has(`${folder}${file}`.replace(/^[^/]+\/\.\.\//, '').replace(/#.*/, ''));
    expect(files.filter((file) => !made(file))).toEqual([]);
  });
});

// The other pages: page.full.test.ts.
test.each(['llr/response-strategy.html', 'index.html'])('%s breaks no rule of HTML', async (path) => {
  expect(await problemsOf(built.text(path))).toEqual([]);
});

describe.each(FILES)('%s', (path) => {
  const page = (): HtmlElement => pageOf(built, path);
  const publication = () =>
    publicationOf(built, path.split('/')[0] ?? '', (path.split('/')[1] ?? '').replace('.html', ''));

  test('every drawing says what it shows or is passed over', () => {
    const drawings = page().querySelectorAll('svg');
    const silent = drawings.filter(
      (svg) =>
        svg.getAttributeValue('aria-hidden') !== 'true' &&
        !(svg.getAttributeValue('role') === 'img' && svg.hasAttribute('aria-labelledby')),
    );
    expect(drawings.length).toBeGreaterThanOrEqual(publication().figures.length);
    expect(silent).toEqual([]);
  });

  test('every figure has its headline, source, table, and files of its data, its picture and of all that is published', () => {
    const figures = page().querySelectorAll('figure');
    expect(figures).toHaveLength(publication().figures.length);
    for (const [index, figure] of figures.entries()) {
      expect(textOf(figure.querySelector('.figure-headline'))).not.toBe('');
      expect(figure.querySelectorAll('table')).toHaveLength(1);
      const files = figure.querySelectorAll('a[download]').map((link) => link.getAttributeValue('href') ?? '');
      expect(files).toEqual([
        ...(publication().figures[index]?.shows ?? []).map(() => expect.stringMatching(/^data\/[^/]*\.csv$/)),
        expect.stringMatching(/^data\/figures\/.*\.csv$/),
        expect.stringMatching(/^data\/figures\/.*\.svg$/),
      ]);
      expect(textOf(figure.querySelector('.figure-notes'))).toContain('Source:');
    }
  });

  test('every table has column heads, and row heads in every row but that of one way from step to step', () => {
    const tables = page().querySelectorAll('table[aria-labelledby]');
    expect(tables.length).toBeGreaterThan(publication().figures.length);
    for (const table of tables) {
      expect(table.querySelectorAll('thead th').length).toBeGreaterThan(1);
      const rows = table.querySelectorAll('tbody tr');
      const unnamed = rows.filter((row) => row.querySelectorAll('th').length === 0);
      const classes = table.classList;
      const isOneWay = classes.contains('flow') && !classes.contains('named');
      expect(unnamed.map((row) => textOf(row))).toHaveLength(isOneWay ? 1 : 0);
    }
  });

  test('the contents list names every chapter and section', () => {
    const links = page()
      .querySelectorAll('nav a')
      .map((link) => link.getAttributeValue('href'));
    for (const { id } of publication().contents) expect(links).toContain(`#${id}`);
  });

  test('every citation leads to its source, and every source back', () => {
    const references = page()
      .querySelectorAll('sup.citations a')
      .map((link) => link.getAttributeValue('href')?.slice(1));
    const listed = page().querySelectorAll('ol.sources > li');
    expect(listed.length).toBeGreaterThan(5);
    expect(new Set(references)).toEqual(new Set(listed.map((item) => item.getAttributeValue('id'))));
    const ids = new Set(
      page()
        .querySelectorAll('sup.citations a[id]')
        .map((link) => link.getAttributeValue('id')),
    );
    const back = listed.map((item) => item.querySelectorAll('a').at(-1)?.getAttributeValue('href')?.slice(1));
    expect(new Set(back)).toEqual(ids);
  });
});

test('Word and page have the same headings, figures and tables in the same order', () => {
  for (const path of FILES) {
    const ids = valuesOf(pageOf(built, path), 'id');
    const [id = '', file = ''] = path.split('/');
    const { contents, figures, tables } = publicationOf(built, id, file.replace('.html', ''));
    for (const list of [contents, figures.map((figure) => figure.data), tables]) {
      const order = list.map((entry) => ids.indexOf(entry.id));
      expect(order.every((place, index) => place > (order[index - 1] ?? -1))).toBe(true);
    }
  }
});
