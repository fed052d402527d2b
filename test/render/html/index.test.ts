import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/html/index.ts';
import { parse, scriptsOf, textOf, valuesOf } from './dom.ts';
import { drawingsOf, publication } from './publication.ts';

const html = renderHtml(publication, drawingsOf(publication), { docxBytes: 86_400 });
const page = parse(html);

describe('the page', () => {
  test('has its landmarks once, in reading order', () => {
    const landmarks = page.querySelectorAll('header, nav, main, footer').map(({ tagName }) => tagName);
    expect(landmarks).toEqual(['header', 'nav', 'main', 'footer']);
    expect(page.querySelector('nav')?.getAttributeValue('aria-label')).toBe('Contents');
  });

  test('says its language, and in its head what it is', () => {
    expect(page.querySelector('html')?.getAttributeValue('lang')).toBe('en-GB');
    const meta = (name: string) => page.querySelector(`meta[name="${name}"]`)?.getAttributeValue('content');
    expect(['status', 'date', 'generator', 'category'].map(meta)).toEqual([
      'draft',
      '2026-01-15',
      'svduty',
      'illustrative',
    ]);
    expect(meta('description')).toContain(publication.titleBlock.title);
    expect(textOf(page.querySelector('title'))).toContain('Draft');
  });

  test('is not called illustrative or a draft when it is neither', () => {
    const published = {
      ...publication,
      illustrative: false,
      status: 'published',
      statusLabel: 'Published',
      banners: [],
    } as const;
    const other = parse(renderHtml(published, drawingsOf(published), { docxBytes: undefined }));
    expect(other.querySelector('meta[name="category"]')).toBeNull();
    expect(other.querySelector('.banner')).toBeNull();
    expect(textOf(other.querySelector('title'))).not.toContain('Published');
    expect(textOf(other.querySelector('style'))).not.toContain('ILLUSTRATIVE');
  });

  test('has one h1 and skips no level of heading', () => {
    const levels = page.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('uses every id once', () => {
    const ids = valuesOf(page, 'id');
    expect(ids.length).toBeGreaterThan(30);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has a target for every link within it and every reference by id', () => {
    const ids = new Set(valuesOf(page, 'id'));
    const links = valuesOf(page, 'href').filter((href) => href.startsWith('#'));
    const references = ['aria-labelledby', 'aria-describedby'].flatMap((name) => valuesOf(page, name));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    expect(references.flatMap((value) => value.split(' ')).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('needs nothing from elsewhere and runs nothing', () => {
    expect(scriptsOf(html)).toEqual(['application/ld+json']);
    expect(page.querySelectorAll('iframe, object, embed, base, form')).toEqual([]);
    expect(page.querySelectorAll('link').map((link) => link.getAttributeValue('href'))).toEqual(['data:,']);
    expect(valuesOf(page, 'src').filter((src) => !src.startsWith('data:'))).toEqual([]);
    expect(textOf(page.querySelector('style'))).not.toMatch(/@import|url\(/);
  });

  test('leads past the header and to the Word file with its size', () => {
    expect(page.querySelector('body')?.firstElementChild?.getAttributeValue('href')).toBe('#main');
    const word = page.querySelector('.word-link a');
    expect(word?.getAttributeValue('href')).toBe('strategic-needs-assessment.docx');
    expect(textOf(word)).toContain('86 kB');
  });

  test('has no link to a Word file that was not made', () => {
    const alone = renderHtml(publication, drawingsOf(publication), { docxBytes: undefined });
    expect(parse(alone).querySelector('.word-link')).toBeNull();
  });

  test('shows the facts, the banners, the footer and the versions', () => {
    const { titleBlock, banners, colophon } = publication;
    const header = textOf(page.querySelector('header'));
    const footer = textOf(page.querySelector('footer'));
    for (const { label, value } of titleBlock.facts) expect(header).toContain(`${label}${value}`);
    for (const { title, text } of banners) expect(header).toContain(`${title} ${text}`);
    for (const { label, text } of colophon) expect(footer).toContain(`${label}${text}`);
    for (const { note } of titleBlock.versions) expect(footer).toContain(note);
  });

  test('is the same for the same publication, whatever was printed before', () => {
    expect(renderHtml(publication, drawingsOf(publication), { docxBytes: 86_400 })).toBe(html);
  });
});

describe('the contents', () => {
  test('are lists within lists, as deep as the headings', () => {
    const top = page.querySelectorAll('#contents > li > a').map(textOf);
    expect(top).toEqual(['At a glance', '1 What we know', '2 What we will do', 'A Sources']);
    expect(page.querySelectorAll('#contents > li > ol > li > ol a').map(textOf)).toEqual(['By kind']);
  });

  test('name every figure and numbered table', () => {
    const words = page.querySelectorAll('.contents-others a').map((link) => link.getAttributeValue('href'));
    expect(words).toEqual([
      ...publication.figures.map(({ data }) => `#${data.id}`),
      ...publication.tables.map(({ id }) => `#${id}`),
    ]);
  });

  test('can be reached from the end of every chapter', () => {
    const main = page.querySelector('main');
    const chapters = main?.childElements.filter(({ tagName }) => tagName === 'h2') ?? [];
    expect(main?.querySelectorAll('.back-link')).toHaveLength(chapters.length);
    expect(chapters[0]?.previousSibling).toBeNull();
  });

  test('keep the entries of a publication that begins deeper', () => {
    const contents = [3, 1, 2].map((depth) => ({ depth, number: undefined, text: `Depth ${depth}`, id: 'main' }));
    const other = parse(renderHtml({ ...publication, contents }, drawingsOf(publication), { docxBytes: undefined }));
    expect(other.querySelectorAll('#contents > li > a').map(textOf)).toEqual(['Depth 3', 'Depth 1', 'Depth 2']);
  });
});

describe('what no page may hold', () => {
  const render = (...children: RootContent[]) =>
    renderHtml({ ...publication, tree: { type: 'root', children } }, drawingsOf(publication), { docxBytes: undefined });

  test.each([
    ['raw HTML', { type: 'html', value: '<b>bold</b>' }],
    ['a node nobody knows', { type: 'hologram' }],
    ['a directive that nobody took', { type: 'leafDirective', name: 'chart', children: [] }],
    [
      'a picture without bytes',
      { type: 'paragraph', children: [{ type: 'image', url: 'https://example.org/a.png', alt: 'A' }] },
    ],
  ])('%s throws', (_, node) => {
    expect(() => render(node as RootContent)).toThrow();
  });

  test('a figure that was not drawn throws', () => {
    expect(() => renderHtml(publication, new Map(), { docxBytes: undefined })).toThrow('knife-rate');
  });

  const link = (url: string): RootContent => ({
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', value: 'there' }] }],
  });

  test.each(['https://example.org/a?b=1&c=2', 'http://example.org', 'mailto:a@example.org', '#rates', 'data/a.csv'])(
    'a link to %s stands',
    (url) => {
      expect(
        parse(render(link(url)))
          .querySelector('main p a')
          ?.getAttributeValue('href'),
      ).toBe(url.replaceAll('&', '&amp;'));
    },
  );

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    '/etc/passwd',
    '../x.html',
    'data/../../x',
    'file:///x',
    '',
  ])('a link to "%s" throws', (url) => {
    expect(() => render(link(url))).toThrow();
  });
});

describe('an annex', () => {
  const children = publication.tree.children.map((node) =>
    node.type === 'heading' && node.data?.id === 'sources'
      ? { ...node, data: { ...node.data, chapter: 'annex' } }
      : node,
  ) as RootContent[];
  const tree = { ...publication.tree, children };
  const annexes = parse(
    renderHtml({ ...publication, tree }, drawingsOf(publication), { docxBytes: undefined }),
  ).querySelectorAll('details.annex');

  test('stands in a disclosure below its heading, which stays where links lead', () => {
    expect(annexes).toHaveLength(1);
    const [annex] = annexes;
    expect(annex?.previousSibling?.getAttributeValue('id')).toBe('sources');
    expect(textOf(annex!.querySelector('summary'))).toMatch(/^Show or hide this annex: A Sources/);
    expect(annex?.childElements.length).toBeGreaterThan(1);
  });

  test('ends before the way back to the contents', () => {
    expect(annexes[0]?.querySelectorAll('.back-link')).toEqual([]);
  });
});

test('the address of a heading, figure or table is no tab stop and is not read out', () => {
  const links = page.querySelectorAll('a.permalink');
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    expect(link.getAttributeValue('tabindex')).toBe('-1');
    expect(link.getAttributeValue('aria-hidden')).toBe('true');
    expect(textOf(link)).toBe('');
  }
  expect(page.querySelectorAll('figure .permalink, table .permalink').length).toBeGreaterThan(2);
});
