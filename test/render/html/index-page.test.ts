import { expect, test } from 'vitest';
import { renderIndex } from '../../../src/render/html/index-page.ts';
import { parse, textOf, valuesOf } from './dom.ts';
import { entries } from './entries.ts';
import { publication } from './publication.ts';

const html = renderIndex(entries, publication.labels, publication.brand, 'en-GB');
const page = parse(html);

test('lists every variant with its publications, their status and date', () => {
  expect(page.querySelectorAll('section > h2').map(textOf)).toEqual(entries.map(({ name }) => name));
  expect(page.querySelectorAll('h3').map(textOf)).toEqual(
    entries.flatMap(({ publications }) => publications.map(({ title }) => title)),
  );
  expect(page.querySelectorAll('.edition-facts').map(textOf)).toEqual(Array(4).fill('Draft, 15 January 2026'));
});

test('links every file that was made, and no other', () => {
  const listed = entries.flatMap(({ publications, data, build }) => [
    ...publications.flatMap(({ files }) => files),
    ...data,
    build,
  ]);
  const paths = listed.map(({ path }) => path);
  expect(valuesOf(page, 'href').filter((href) => !/^#|^data:,$/.test(href))).toEqual(paths);
});

test('says the size of each file, and what it belongs to', () => {
  const links = page.querySelectorAll('main a').map(textOf);
  expect(links[0]).toBe('Web page (412 kB): Strategic needs assessment, Exampleshire');
  expect(links[1]).toContain('1.3 MB');
  expect(new Set(links).size).toBe(links.length);
});

test('a name with a space, a quote or a hash is still one address', () => {
  const build = { path: 'a b/c#"d.json', bytes: 10 };
  const other = parse(renderIndex([{ ...entries[0]!, build }], publication.labels, publication.brand, 'en-GB'));
  expect(other.querySelector('.build a')?.getAttributeValue('href')).toBe('a%20b/c%23%22d.json');
});

test('a draft says so before anything else, once for all editions; what is published needs no word', () => {
  const bannersOf = (given: typeof entries): string[] =>
    parse(renderIndex(given, publication.labels, publication.brand, 'en-GB'))
      .querySelectorAll('header .banner')
      .map(textOf);
  expect(entries.length).toBeGreaterThan(1);
  expect(bannersOf(entries)).toEqual(['Draft This is a draft.']);
  expect(bannersOf(entries.map((entry) => ({ ...entry, banner: undefined })))).toEqual([]);
});
