import { expect, test } from 'vitest';
import type { Status } from '../../../src/model/model.ts';
import { paragraph } from '../fixture/build.ts';
import { publication } from '../fixture/publication.ts';
import { attributes, elements, rendered, styleOf, words } from './package.ts';

const file = await rendered();
const headers = (from: Record<string, string>) =>
  Object.entries(from)
    .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    .map(([, xml]) => xml);
const footers = (from: Record<string, string>) =>
  Object.entries(from)
    .filter(([name]) => /^word\/footer\d+\.xml$/.test(name))
    .map(([, xml]) => xml);

test('the core properties are those of the edition', () => {
  const core = file['docProps/core.xml'] ?? '';
  const values = Object.fromEntries(
    [...core.matchAll(/<(\w+:\w+)(?: [^>]*)?>([^<]*)<\/\1>/g)].map(([, name, value]) => [name, value]),
  );
  expect(values).toEqual({
    'dc:title': publication.titleBlock.titleWithPlace,
    'dc:subject': publication.titleBlock.subtitle,
    'dc:creator': publication.titleBlock.partnership,
    'cp:keywords': 'serious violence, Serious Violence Duty, community safety',
    'cp:lastModifiedBy': publication.titleBlock.partnership,
    'cp:revision': '1',
    'dc:language': 'en-GB',
    'cp:category': 'illustrative',
    'cp:contentStatus': 'Draft',
    'dcterms:created': '2026-01-15T00:00:00Z',
    'dcterms:modified': '2026-01-15T00:00:00Z',
  });
});

test('text in the properties cannot break them', async () => {
  const { 'docProps/core.xml': core } = await rendered({
    titleBlock: { ...publication.titleBlock, titleWithPlace: 'A & B <c>\u0007' },
  });
  expect(core).toContain('<dc:title>A &amp; B &lt;c&gt;</dc:title>');
});

test.each<[Status, string | undefined]>([
  ['draft', 'DRAFT'],
  ['consultation', 'CONSULTATION'],
  ['board', 'BOARD DRAFT'],
  ['published', undefined],
])(
  'the watermark of a %s publication is %s, in the margin of every page but the cover, where the brand asks for it',
  async (status, word) => {
    const brand = { ...publication.brand, watermark: true };
    const marked = headers(await rendered({ status, brand }));
    const marks = marked.map((xml) => xml.match(/<v:textpath [^>]*string="([^"]*)"/)?.[1]);
    const covers = marked.filter((xml) => words(xml) === '');
    expect(covers.filter((xml) => xml.includes('v:textpath'))).toEqual([]);
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks)).toEqual(new Set([undefined, word]));
    const shapes = marked.flatMap((xml) => attributes(xml, 'v:shape', 'id'));
    expect(new Set(shapes).size).toBe(shapes.length);
    for (const xml of headers(await rendered({ status }))) expect(xml).not.toContain('v:textpath');
  },
);

test('running headers say what the document is and when; footers who wrote it and which page', () => {
  const running = headers(file).filter((xml) => words(xml) !== '');
  expect(new Set(running.map(words))).toEqual(
    new Set(
      ['', 'Contains illustrative figures'].map(
        (head) => `Serious violence: strategic needs assessment\tDraft, 15 January 2026${head}`,
      ),
    ),
  );
  for (const xml of footers(file)) {
    expect(words(xml)).toBe('Exampleshire Violence Prevention Partnership\tPage 1 of 1');
    expect(xml).toMatch(/PAGE<.*NUMPAGES</s);
  }
});

test('without illustrative data neither header nor properties speak of it', async () => {
  const plain = await rendered({ illustrative: false, tree: { type: 'root', children: [paragraph('No figures.')] } });
  expect(headers(plain).map(words).join()).not.toMatch(/illustrative/i);
  expect(plain['docProps/core.xml']).not.toContain('cp:category');
});

test('the cover has no footer and comes before the contents', () => {
  const body = file['word/document.xml'] ?? '';
  const [first = ''] = elements(body, 'w:sectPr');
  expect(first).toContain('<w:titlePg/>');
  expect(first).toMatch(/<w:headerReference [^>]*w:type="first"/);
  expect(first).not.toMatch(/<w:footerReference [^>]*w:type="first"/);
  const styles = elements(body, 'w:p').map(styleOf);
  const front = [
    'CoverPartnership',
    'Title',
    'Subtitle',
    'CoverFact',
    'PanelDraft',
    'PanelIllustrative',
    'CoverVersions',
    'TOCHeading',
    'Heading1',
  ];
  expect(front.map((style) => styles.indexOf(style))).toEqual(
    [...front.map((style) => styles.indexOf(style))].sort((a, b) => a - b),
  );
  expect(styles).toContain('CoverVersions');
});

test('versions that the cover has no room for stand below the contents, not on a page of their own', async () => {
  const banners = Array.from({ length: 6 }, () => ({ kind: 'note' as const, title: 'Note', text: 'word '.repeat(60) }));
  const styles = elements((await rendered({ banners }))['word/document.xml'] ?? '', 'w:p').map(styleOf);
  expect(styles).not.toContain('CoverVersions');
  expect(styles.lastIndexOf('ListTitle')).toBeGreaterThan(styles.lastIndexOf('TOC1'));
  expect(styles.lastIndexOf('ListTitle')).toBeLessThan(styles.indexOf('Heading1'));
});

test('the colophon ends the document', () => {
  const last = elements(file['word/document.xml'] ?? '', 'w:p').slice(-publication.colophon.length);
  expect(last.map(words)).toEqual(publication.colophon.map((line) => `${line.label}\t${line.text}`));
});
