import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/core/sha256.ts';
import { type Files, finalFolder, textOf, typed } from './final-folder.ts';

let before: Files;
let after: Files;
let said: string;
beforeAll(async () => {
  before = await finalFolder();
  const ran = await typed('publish', before, { allVariants: true });
  ({ files: after, said } = ran);
  expect(ran.code, said).toBe(0);
}, 120_000);

const EDITION = 'editions/exampleshire/2026-10-01';
const pages = () => [...after.keys()].filter((path) => path.startsWith('editions/') && path.endsWith('.html'));

describe('a published edition of two editions without illustrative figures', () => {
  test('is listed by search engines, but for the page of addresses that are none', () => {
    const hidden = pages().filter((path) => textOf(after, path).includes('<meta name="robots"'));
    expect(hidden).toEqual(['editions/404.html']);
    expect(textOf(after, 'editions/sitemap.xml')).toContain(
      '<loc>https://example.org/svd/exampleshire/2026-10-01/response-strategy.html</loc>',
    );
  });

  test('calls no figure illustrative', () => {
    const called = pages().filter((path) =>
      /Illustrative/.test(textOf(after, path).replaceAll(/<style[\s\S]*?<\/style>/g, '')),
    );
    expect(called).toEqual([]);
  });

  test('leads to nothing that is not there', () => {
    const links = pages().flatMap((page) =>
      [...textOf(after, page).matchAll(/href="([^"#]+)[^"]*"/g)].flatMap(([, href = '']) =>
        /^(?:https?:|mailto:|data:)/.test(href) ? [] : [posix.join(posix.dirname(page), decodeURIComponent(href))],
      ),
    );
    expect(links.length).toBeGreaterThan(100);
    expect([...new Set(links)].filter((path) => !after.has(path))).toEqual([]);
  });

  test('has each figure as data and as two pictures, beside it, in the manifest and offered on its page', () => {
    const listed = new Set<string>(
      JSON.parse(textOf(after, `${EDITION}/manifest.json`)).files.map(({ file }: { file: string }) => file),
    );
    const figures = [...listed].filter((file) => /^data\/figures\/.*\.csv$/.test(file));
    expect(figures.length).toBeGreaterThan(3);
    for (const file of figures) {
      const [, publication = ''] = /^data\/figures\/([^/]+)\//.exec(file) ?? [];
      const page = textOf(after, `${EDITION}/${publication}.html`);
      for (const ending of ['csv', 'svg', 'png']) {
        const path = file.replace(/csv$/, ending);
        expect(listed, path).toContain(path);
        expect(page).toContain(`<a href="${path}" download>`);
      }
      const picture = textOf(after, `${EDITION}/${file.replace(/csv$/, 'svg')}`)
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ');
      expect(picture).toContain('Published, 1 October 2026');
      expect(picture).not.toContain('ILLUSTRATIVE');
    }
  });

  test('tells nothing of what it was made from', () => {
    const secrets = [...before].flatMap(([path, bytes]) => [
      sha256(bytes),
      // A table that is published has the name of the one that it was made from.
      ...(path.endsWith('.csv') ? [] : [path]),
    ]);
    const told = [...after].flatMap(([path, bytes]) => {
      if (!path.startsWith('editions/') || path.endsWith('.docx')) return [];
      const text = new TextDecoder().decode(bytes);
      return secrets.filter((secret) => text.includes(secret)).map((secret) => `${path}: ${secret}`);
    });
    expect(told).toEqual([]);
    expect([...after.keys()].filter((path) => /^editions\/.*(?:build\.json|partnership)/.test(path))).toEqual([]);
  });

  test('has Word documents without a person or a comment', () => {
    const documents = [...after].filter(([path]) => path.startsWith(`${EDITION}/`) && path.endsWith('.docx'));
    expect(documents.length).toBe(6);
    for (const [path, bytes] of documents) {
      const parts = unzipSync(bytes);
      expect(
        Object.keys(parts).filter((name) => /comments|people/i.test(name)),
        path,
      ).toEqual([]);
      const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
      for (const name of ['dc:creator', 'cp:lastModifiedBy'])
        expect(core, path).toContain(`<${name}>Exampleshire Safety Partnership</${name}>`);
    }
  });

  test('is named with its address on its cover page', () => {
    const cover = textOf(after, `${EDITION}/index.html`);
    expect(cover).toContain('<link rel="canonical" href="https://example.org/svd/exampleshire/2026-10-01/">');
    expect(cover).toContain('href="https://example.org/svd/exampleshire/2026-10-01/response-strategy.html"');
  });

  test('names its address on each of its pages', () => {
    const own = pages().filter((path) => path.startsWith(`${EDITION}/`));
    for (const path of own.filter((name) => !name.endsWith('/index.html')))
      expect(textOf(after, path)).toContain(
        `<link rel="canonical" href="https://example.org/svd/${path.slice('editions/'.length)}">`,
      );
  });

  test('is there as its manifest says, and comes out the same again', async () => {
    const again = await typed('publish', after, { allVariants: true });
    expect(again.said).toMatch(/^Already published: .*\nAlready published: /);
    expect([...again.files]).toEqual([...after]);
  });

  test('leaves search engines when it is withdrawn, and its files stay', async () => {
    const options = { withdraw: 'exampleshire/2026-10-01', reason: 'It <b>was</b> wrong.', on: '2026-11-02' };
    const { code, files } = await typed('publish', after, options);
    expect(code).toBe(0);
    const changed = [...after].filter(([path, bytes]) => files.get(path) !== bytes).map(([path]) => path);
    expect(changed.filter((path) => path.startsWith(EDITION))).toEqual([`${EDITION}/index.html`]);
    const cover = textOf(files, `${EDITION}/index.html`);
    expect(cover).toContain('noindex');
    expect(cover).toContain('withdrawn on 2 November 2026. It ');
    expect(cover).not.toContain('<b>');
    expect(textOf(files, 'editions/_headers')).toContain(
      '/exampleshire/2026-10-01/*\n  X-Robots-Tag: noindex, noarchive\n',
    );
    expect(textOf(files, 'editions/sitemap.xml')).not.toContain('/exampleshire/');
  });
});
