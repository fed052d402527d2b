import { expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/html/index.ts';
import { renderIndex } from '../../../src/render/html/index-page.ts';
import { problemsOf } from './dom.ts';
import { entries } from './entries.ts';
import { drawingsOf, publication } from './publication.ts';

const pages = {
  'a publication': renderHtml(publication, drawingsOf(publication), { docxBytes: 86_400 }),
  'a publication with nothing in it': renderHtml(
    { ...publication, contents: [], figures: [], tables: [], banners: [], tree: { type: 'root', children: [] } },
    new Map(),
    { docxBytes: undefined },
  ),
  'the page over all variants': renderIndex(entries, publication.labels, publication.brand, 'en-GB'),
  'the page over no variants': renderIndex([], publication.labels, publication.brand, 'en-GB'),
};

test.each(Object.entries(pages))('%s is valid HTML', async (_, html) => {
  expect(await problemsOf(html)).toEqual([]);
});

test('the rules are applied at all', async () => {
  expect(
    await problemsOf('<!doctype html><html><head></head><body><p id="a"></p><img id="a"></body></html>'),
  ).not.toEqual([]);
});
