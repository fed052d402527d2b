import { beforeAll, describe, expect, test } from 'vitest';
import { attributes, elements, type Package, styleOf, words } from '../render/docx/package.ts';
import type { Built } from '../support/build-in-memory.ts';
import { buildExample, PUBLICATIONS, packageOf, publicationOf } from './build.ts';

let built: Built;
beforeAll(async () => {
  built = await buildExample();
});

const FILES = ['llr', 'rutland'].flatMap((id) => PUBLICATIONS.map((name) => `${id}/${name}.docx`));

describe.each(FILES)('%s', (path) => {
  const parts = (): Package => packageOf(built, path);
  const part = (name: string): string => parts()[name] ?? '';
  const body = (): string => part('word/document.xml');
  const headersOf = (): string[] =>
    Object.entries(parts())
      .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
      .map(([, xml]) => xml);
  const paragraphs = (): string[] => elements(body(), 'w:p');
  const publication = () =>
    publicationOf(built, path.split('/')[0] ?? '', (path.split('/')[1] ?? '').replace('.docx', ''));

  test('every drawing says what it shows or is marked as decoration', () => {
    const drawings = [body(), ...headersOf()].flatMap((xml) => elements(xml, 'w:drawing'));
    const silent = drawings.filter(
      (xml) => (attributes(xml, 'wp:docPr', 'descr')[0] ?? '').length < 20 && !xml.includes('decorative'),
    );
    expect(drawings.length).toBeGreaterThan(publication().figures.length);
    expect(silent).toEqual([]);
  });

  test('every table has a header row that repeats, and a title', () => {
    const tables = elements(body(), 'w:tbl');
    // The data tables of charts stand in the technical annex.
    expect(tables.length).toBeGreaterThanOrEqual(publication().tables.length);
    expect(
      tables.filter(
        (xml) =>
          !/<w:tr\b[^>]*><w:trPr>(?:(?!<\/w:trPr>).)*<w:tblHeader\/>/s.test(xml.slice(0, xml.indexOf('</w:tr>'))),
      ),
    ).toEqual([]);
    expect(tables.filter((xml) => (attributes(xml, 'w:tblCaption', 'w:val')[0] ?? '').trim() === '')).toEqual([]);
  });

  test('is in British English everywhere', () => {
    expect(attributes(part('word/styles.xml'), 'w:lang', 'w:val')).toContain('en-GB');
    expect(part('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    const others = Object.values(parts())
      .flatMap((xml) => attributes(xml, 'w:lang', 'w:val'))
      .filter((language) => language !== 'en-GB');
    expect(others).toEqual([]);
  });

  test('headings begin at one and never skip a level', () => {
    const levels = paragraphs()
      .flatMap((xml) => /^Heading(\d)$/.exec(styleOf(xml) ?? '')?.[1] ?? [])
      .map(Number);
    expect(levels.length).toBeGreaterThan(10);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([]);
  });

  test('the contents list names every chapter and section, and asks nothing when the file opens', () => {
    const entries = paragraphs()
      .filter((xml) => /^TOC\d$/.test(styleOf(xml) ?? ''))
      .map((xml) => words(xml).replaceAll('\t', ' ').trim());
    const expected = publication().contents.map(
      ({ number, text }) => `${number === undefined ? '' : `${number} `}${text}`,
    );
    for (const entry of expected) expect(entries).toContain(entry);
    expect(body()).not.toMatch(/w:dirty="(?:true|1|on)"/);
    expect(part('word/settings.xml')).not.toContain('w:updateFields w:val="true"');
  });

  test('captions count without a gap', () => {
    const text = paragraphs().map((xml) => words(xml));
    for (const [word, count] of [
      ['Figure', publication().figures.length],
      ['Table', publication().tables.length],
    ] as const) {
      const numbers = text.flatMap((line) => new RegExp(`^${word} (\\d+)\\b`).exec(line)?.[1] ?? []).map(Number);
      const distinct = [...new Set(numbers)].toSorted((a, b) => a - b);
      expect(distinct).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    }
  });

  test('every link inside leads to a bookmark, and every link outside has an address', () => {
    const bookmarks = new Set(attributes(body(), 'w:bookmarkStart', 'w:name'));
    // With an id of a relation as well it is a place in another file.
    const inside = [...body().matchAll(/<w:hyperlink\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('r:id'));
    const anchors = attributes(inside.join(''), 'w:hyperlink', 'w:anchor');
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !bookmarks.has(anchor))).toEqual([]);
    const targets = new Set(attributes(part('word/_rels/document.xml.rels'), 'Relationship', 'Id'));
    const links = attributes(body(), 'w:hyperlink', 'r:id');
    expect(links.filter((id) => !targets.has(id))).toEqual([]);
  });

  test('every source is in the list and is pointed to', () => {
    const listed = paragraphs().filter((xml) => styleOf(xml) === 'Bibliography');
    const names = listed.flatMap((xml) => attributes(xml, 'w:bookmarkStart', 'w:name'));
    const cited = body()
      .split('<w:hyperlink')
      .flatMap((xml) =>
        xml.split('</w:hyperlink>')[0]?.includes('"SourceNumber"') ? (/w:anchor="([^"]*)"/.exec(xml)?.[1] ?? []) : [],
      );
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(cited)).toEqual(new Set(names));
  });

  test('running headers say title, status and date', () => {
    const { titleBlock, statusLabel } = publication();
    const running = headersOf()
      .map((xml) => words(xml))
      .filter((text) => text.trim() !== '');
    expect(running.length).toBeGreaterThan(1);
    for (const text of running) {
      expect(text).toContain(titleBlock.title);
      expect(text).toContain(`${statusLabel}, 1 November 2026`);
    }
    for (const xml of headersOf()) expect(attributes(xml, 'v:textpath', 'string')).toEqual([]);
  });

  test('page numbers stand in the footers', () => {
    const footers = Object.entries(parts()).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers.length).toBeGreaterThan(0);
    for (const [, xml] of footers) expect(xml).toContain('PAGE');
  });

  test('the properties say title, status and category', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain(`<dc:title>${publication().titleBlock.titleWithPlace}</dc:title>`);
    expect(core).toContain('<cp:category>illustrative</cp:category>');
    expect(core).toContain(`<cp:contentStatus>${publication().statusLabel}</cp:contentStatus>`);
  });

  test('no bold line stands in place of a heading', () => {
    const plain = paragraphs().filter((xml) => ['BodyText', undefined].includes(styleOf(xml)));
    const shouting = plain.filter((xml) => {
      const runs = elements(xml, 'w:r').filter((run) => run.includes('<w:t'));
      return (
        runs.length > 0 && runs.every((run) => /<w:b\/>|w:val="Strong"/.test(run)) && /[^.:!?]$/.test(words(xml).trim())
      );
    });
    expect(shouting.map(words)).toEqual([]);
  });
});
