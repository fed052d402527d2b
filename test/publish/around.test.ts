import { describe, expect, test } from 'vitest';
import { isSealed } from '../../src/write/seal.ts';
import { around, edition } from './shelf.ts';

const SITE = 'https://example.org/svd';
const first = edition('northmere', '2025-04-01');
const second = edition('northmere', '2026-04-01');
const draft = edition('northmere', '2026-06-01', 'consultation');
const local = edition('eastwick', '2026-04-01');

const withdrawn = {
  edition: 'northmere/2026-04-01',
  became: 'withdrawn',
  on: '2026-05-01',
  reason: 'It was wrong.',
  by: null,
} as const;
const revised = {
  edition: 'northmere/2025-04-01',
  became: 'revised',
  on: '2026-04-01',
  reason: 'One table.',
  by: 'northmere/2026-04-01',
} as const;

const cover = (files: ReadonlyMap<string, string>, path = 'northmere/index.html'): string => files.get(path) ?? '';
const shown = (text: string): string | undefined => /<p class="subtitle">(.*?)<\/p>/.exec(text)?.[1];

describe('the cover page of a line is about', () => {
  test.each([
    [
      'the latest that is published, beside a later draft',
      [first, second, draft],
      [],
      'First edition. Published, 1 April 2026',
    ],
    [
      'the one before, where the latest is withdrawn',
      [first, second, draft],
      [withdrawn],
      'First edition. Published, 1 April 2025',
    ],
    [
      'what was published, where that is withdrawn, and no draft that came before it',
      [second, { ...first, status: 'consultation' as const }],
      [withdrawn],
      'First edition. Published, 1 April 2026',
    ],
    [
      'a draft that came after what was published and is withdrawn',
      [second, draft],
      [withdrawn],
      'First edition. Draft for consultation, 1 June 2026',
    ],
    ['a draft, where nothing is published', [draft], [], 'First edition. Draft for consultation, 1 June 2026'],
    ['what is withdrawn, where nothing else is there', [second], [withdrawn], 'First edition. Published, 1 April 2026'],
  ])('%s', (_, editions, records, expected) => {
    expect(shown(cover(around(editions, records)))).toBe(expected);
  });

  test('and leads to a later draft that people are asked about', () => {
    const text = cover(around([second, draft]));
    expect(text).toContain('<strong>There is a draft for consultation</strong>');
    expect(text).toContain('href="2026-06-01/index.html"');
  });
});

test('the cover page of an edition says what became of it, and leads to what took its place', () => {
  const files = around([first, second], [revised]);
  const text = cover(files, 'northmere/2025-04-01/index.html');
  expect(text).toContain('This edition was revised on 1 April 2026. One table.');
  expect(text).toContain('href="../2026-04-01/index.html"');
  expect(text).toContain('noindex');
  expect(cover(files, 'northmere/2026-04-01/index.html')).not.toContain('noindex');
});

test('a consultation says when it closes, what it asks and how to answer', () => {
  const text = cover(around([draft]));
  for (const words of [
    '1 July 2026',
    'Write to the team.',
    '<li>Is anything missing?</li>',
    '<li>Who else should act?</li>',
  ])
    expect(text).toContain(words);
});

test('figures that were made up are marked on the cover', () => {
  expect(cover(around([first]))).toContain('<span class="tag tag-illustrative">Illustrative</span>');
});

test('the page over all lists the edition for the whole partnership first, whatever the order of the folders', () => {
  const [one, other] = [around([local, second]), around([second, local])];
  expect([...one]).toEqual([...other]);
  expect([...cover(one, 'index.html').matchAll(/<strong><a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'northmere/index.html',
    'eastwick/index.html',
  ]);
});

test('the feed has each edition and each act once, the newest first, with days from the editions alone', () => {
  const text = cover(around([first, second], [revised, withdrawn], SITE), 'feed.xml');
  const entries = [...text.matchAll(/<id>([^<]*)<\/id>\n {4}<updated>([^<]*)</g)].map(([, id, day]) => `${day} ${id}`);
  expect(entries).toEqual([
    '2026-05-01T00:00:00Z https://example.org/svd/northmere/2026-04-01/#withdrawn',
    '2026-04-01T00:00:00Z https://example.org/svd/northmere/2025-04-01/#revised',
    '2026-04-01T00:00:00Z https://example.org/svd/northmere/2026-04-01/',
    '2025-04-01T00:00:00Z https://example.org/svd/northmere/2025-04-01/',
  ]);
});

test('search engines are given what is final and stands, and no list where nothing is', () => {
  const text = cover(around([first, second, draft], [revised], SITE), 'sitemap.xml');
  expect(text).toContain('/northmere/2026-04-01/response-strategy.html<');
  expect(text).not.toMatch(/2025-04-01\/|2026-06-01/);
  expect([...around([draft], [], SITE).keys()]).not.toContain('sitemap.xml');
  expect(cover(around([draft], [], SITE), 'robots.txt')).not.toContain('Sitemap');
  expect([...around([second]).keys()].filter((path) => path.endsWith('.xml'))).toEqual([]);
});

test('hosts lead to the edition that stands, and keep the others out of search engines', () => {
  const files = around([first, second, draft], [withdrawn]);
  expect(cover(files, '_redirects')).toContain('/northmere/latest/* /northmere/2025-04-01/:splat 302\n');
  expect([...cover(files, '_headers').matchAll(/^\/(.*)\/\*\n {2}X-Robots/gm)].map(([, path]) => path)).toEqual([
    'northmere/2026-06-01',
    'northmere/2026-04-01',
  ]);
});

test('every file but the records tells whether somebody has changed it', () => {
  for (const [path, text] of around([first, draft], [], SITE)) {
    if (path === 'editions.json') continue;
    expect(isSealed(new TextEncoder().encode(text)), path).toBe(true);
    expect(isSealed(new TextEncoder().encode(text.replace(/[a-z]/, 'X'))), path).toBe(false);
  }
});

test('the edition for the whole partnership and the local ones lead to each other, from wherever their covers stand', () => {
  const files = around([second, local]);
  expect(cover(files)).toContain('href="../eastwick/index.html"');
  expect(cover(files, 'northmere/2026-04-01/index.html')).toContain('href="../../eastwick/index.html"');
  expect(cover(files, 'eastwick/2026-04-01/index.html')).toContain('href="../../northmere/index.html"');
  expect(cover(around([second]))).not.toContain('eastwick');
});

test('the page over all names the partnership, and says what drafts are where nothing is published', () => {
  const drafts = cover(around([draft, edition('eastwick', '2026-06-01', 'consultation')]), 'index.html');
  expect(drafts).toContain('<title>Preventing serious violence – Northmere Partnership</title>');
  expect(drafts.match(/It has not been agreed\./g)).toHaveLength(1);
  expect(cover(around([second, draft]), 'index.html')).not.toContain('It has not been agreed.');
});

test('addresses in what a cover says lead there, without what ends their sentence', () => {
  const asked = structuredClone(draft);
  const text = 'Write to a.b@example.org, or see https://example.org/say?a=1. <b>Or</b> javascript:x';
  const files = around([
    { ...asked, cover: { ...asked.cover, consultation: { ...asked.cover.consultation!, how_to_respond: text } } },
  ]);
  expect([...cover(files).matchAll(/<a href="((?:mailto|https|javascript)[^"]*)"/g)].map(([, href]) => href)).toEqual([
    'mailto:a.b@example.org',
    'https://example.org/say?a=1',
  ]);
});

test('publications of which none says something of itself are beside no other', () => {
  const headings = (one: typeof first): string[] =>
    [...cover(around([one])).matchAll(/<h([23])[^>]*>(.*?)<\/h\1>/g)].map(([, level, text]) => `${level} ${text}`);
  const [main, sheet] = first.cover.publications;
  expect(headings(first).slice(0, 4)).toEqual([
    `2 ${main?.title}`,
    expect.stringMatching(/^3 /),
    expect.stringMatching(/^2 /),
    `3 ${sheet?.title}`,
  ]);
  const alone = { ...first, cover: { ...first.cover, publications: sheet ? [sheet] : [] } };
  expect(headings(alone)[0]).toBe(`2 ${sheet?.title}`);
});
