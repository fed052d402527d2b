import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { attributes, type Package } from '../render/docx/package.ts';
import { textOf } from '../render/html/dom.ts';
import { type Built, buildInMemory } from '../support/build-in-memory.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';
import { buildExample, editionOf, PUBLICATIONS, packageOf, pageOf, publicationOf } from './build.ts';

let built: Built;
let madeUp: ReadonlySet<string>;
beforeAll(async () => {
  built = await buildExample();
  madeUp = new Set([...built.files.keys()].filter((path) => path.includes('-ILLUSTRATIVE')));
});

const EDITIONS = ['llr', 'rutland'].flatMap((id) => PUBLICATIONS.map((name) => [id, name] as const));

test('the file name of each table that was made up', () => {
  const { indicators } = editionOf(built, 'llr').model.content;
  for (const { id, provenance } of indicators) {
    expect(built.files.has(`llr/data/${id}-ILLUSTRATIVE.csv`), id).toBe(provenance === 'illustrative');
    expect(built.files.has(`llr/data/${id}.csv`), id).toBe(provenance !== 'illustrative');
  }
  expect(madeUp.size).toBeGreaterThan(10);
});

test('the last column of each table that was made up', () => {
  for (const path of [...built.files.keys()].filter((name) => name.endsWith('.csv'))) {
    const [header, ...rows] = built.text(path).trimEnd().split(/\r?\n/);
    expect(header?.split(',').at(-1), path).toBe('provenance');
    const told = new Set(rows.map((row) => row.split(',').at(-1)));
    if (madeUp.has(path)) expect([...told], path).toEqual(['illustrative']);
  }
});

describe.each(EDITIONS)('%s %s', (id, name) => {
  const page = (): HtmlElement => pageOf(built, `${id}/${name}.html`);
  const word = (): Package => packageOf(built, `${id}/${name}.docx`);
  const illustrative = () =>
    publicationOf(built, id, name).figures.filter((figure) => figure.provenance === 'illustrative');

  test('headline, alternative text and data file of each figure', () => {
    expect(illustrative().length).toBeGreaterThan(3);
    for (const figure of illustrative()) {
      expect(figure.headline).toMatch(/^Illustrative: /);
      expect(figure.alt).toMatch(/^Illustrative: /);
      expect(figure.csv.file).toMatch(/-ILLUSTRATIVE\.csv$/);
      expect(figure.chart.illustrative).toBe(true);
    }
  });

  test('a figure of real data carries no flag', () => {
    const real = publicationOf(built, id, name).figures.filter((figure) => figure.provenance !== 'illustrative');
    for (const figure of real)
      expect(`${figure.headline} ${figure.alt} ${figure.csv.file}`).not.toMatch(/illustrative/i);
    if (id === 'llr') expect(real.length).toBeGreaterThan(0);
  });

  test('each picture itself', () => {
    const html = page();
    for (const figure of illustrative()) {
      const drawing = html.querySelector(`#${figure.data.id} svg`);
      expect(textOf(drawing?.querySelector('svg\\:title') ?? drawing ?? null)).toMatch(/^Illustrative: /);
      const inside = built.text(`${id}/${name}.html`).split(`id="${figure.data.id}"`)[1]?.split('</svg>')[0] ?? '';
      expect(inside.split('</desc>')[1]).toMatch(/<text[^>]*>[^<]*ILLUSTRATIVE/);
    }
  });

  test('each caption on the page and in Word', () => {
    const html = page();
    for (const figure of illustrative())
      expect(textOf(html.querySelector(`#${figure.data.id} figcaption`))).toContain('Illustrative:');
    const { 'word/document.xml': body = '' } = word();
    const told = attributes(body, 'wp:docPr', 'descr').filter((text) => text.startsWith('Illustrative: '));
    expect(told.length).toBeGreaterThanOrEqual(illustrative().length);
    for (const figure of illustrative()) expect(body).toContain(figure.headline.replaceAll('&', '&amp;'));
  });

  test('a banner on the page, and each Word header', () => {
    expect(textOf(page().querySelector('.panel-illustrative'))).toContain('illustrative');
    const headers = Object.entries(word()).filter(
      ([path, xml]) => /^word\/header\d+\.xml$/.test(path) && xml.includes('w:val="Header'),
    );
    expect(headers.length).toBeGreaterThan(0);
    for (const [, xml] of headers) expect(xml).toContain('ILLUSTRATIVE');
  });

  test('the category of the Word properties', () => {
    expect(word()['docProps/core.xml']).toContain('<cp:category>illustrative</cp:category>');
  });

  test('that it is an example and not the published strategy', () => {
    expect(textOf(page().querySelector('.panel-example.banner'))).toContain('example');
    expect(word()['word/document.xml']).toContain('is an example and is not the partnership');
  });
});

test('each paragraph of the content that prints a number made from them says so before it', () => {
  const { indicators } = editionOf(built, 'llr').model.content;
  const ids = indicators.filter((meta) => meta.provenance === 'illustrative').map((meta) => meta.id);
  const token = new RegExp(`:(?:rate|count|interval)\\[(?:${ids.join('|')})\\]`);
  const written = ['content', 'templates'].flatMap((folder) =>
    [...filesBelow(join(REPOSITORY, folder))].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const),
  );
  const paragraphs = written
    .filter(([path]) => /\.(?:yaml|hbs)$/.test(path))
    .flatMap(([path, bytes]) =>
      new TextDecoder()
        .decode(bytes)
        .split(/\n\s*\n|\n(?=\s*[\w-]+:\s)|\n(?=\s*- )/)
        .map((text) => ({ path, text })),
    )
    .filter(({ text }) => token.test(text));
  expect(paragraphs.length).toBeGreaterThan(10);
  const silent = paragraphs.filter(({ text }) => !/illustrative/i.test(text.slice(0, text.search(token))));
  expect(silent.map(({ path, text }) => `${path}: ${text.trim().slice(0, 80)}`)).toEqual([]);
});

test('the list of what was built', () => {
  expect(built.text('index.html')).toMatch(/illustrative/i);
});

test('a published edition is refused with a place for each of them', async () => {
  const published = await buildInMemory(REPOSITORY, 'published');
  expect(published.files.size).toBe(0);
  const refused = published.checked.diagnostics.filter((d) => d.code === 'publish/illustrative');
  const indicators = [...(published.checked.loaded.content.indicators as { id: string; provenance: string }[])].filter(
    (meta) => meta.provenance === 'illustrative',
  );
  expect(refused.map((d) => d.place?.file).toSorted()).toEqual(
    indicators.map((meta) => `data/${meta.id}.meta.yaml`).toSorted(),
  );
  expect(refused.every((d) => d.severity === 'error')).toBe(true);
});
