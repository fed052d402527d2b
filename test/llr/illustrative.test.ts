import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { visitAll } from '../../src/assemble/walk.ts';
import { attributes, elements, type Package, styleOf, words } from '../render/docx/package.ts';
import { textOf } from '../render/html/dom.ts';
import { type Built, buildInMemory } from '../support/build-in-memory.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';
import { EDITIONS as BUILT, buildExample, editionOf, PUBLICATIONS, packageOf, pageOf, publicationOf } from './build.ts';

let built: Built;
let madeUp: ReadonlySet<string>;
beforeAll(async () => {
  built = await buildExample();
  madeUp = new Set([...built.files.keys()].filter((path) => path.includes('-ILLUSTRATIVE')));
});

const HEAD = 'Contains illustrative figures';
const TAGS = { illustrative: 'Illustrative', official: 'Official statistics', local: 'Local figures' };

/** How a sentence, a caption, a card or a table says that what it prints was made up. */
const MARK =
  /Illustrative(?: figures)?: |[(;] ?illustrative\)|Made up, not real data|\bIllustrative$|Illustrative\s*(?=Made up|▲|▼|●)/m;

function nodesOf(root: Nodes): Nodes[] {
  const found: Nodes[] = [];
  visitAll(root, (node) => found.push(node));
  return found;
}

/** Every text of a tree as the leaves in it: paragraphs, headings and cells. */
function textsOf(root: Nodes): Nodes[][] {
  return nodesOf(root).flatMap((node) => {
    if (node.type === 'paragraph' || node.type === 'heading') return [nodesOf(node)];
    return node.type === 'dataTable'
      ? node.rows.flatMap(({ cells }) => cells.map((cell) => cell.flatMap(nodesOf)))
      : [];
  });
}

/** The sentences of a text that made-up figures put a number into. A caution of a key message says nothing of its own. */
function sentencesWithTokens(nodes: readonly Nodes[]): string[] {
  const leaves = nodes.filter((node) => node.type === 'text');
  const whole = leaves.map(({ value }) => value).join('');
  const ends = [...whole.matchAll(/(?<=[.!?])\s+/g)].map(({ index }) => index);
  const bounds = [0, ...ends, whole.length];
  const spans = leaves.map(({ value, data }, i) => {
    const from = leaves.slice(0, i).reduce((sum, leaf) => sum + leaf.value.length, 0);
    return { from, to: from + value.length, says: data?.says };
  });
  return bounds.slice(1).flatMap((end, i) => {
    const start = bounds[i] ?? 0;
    const inside = spans.filter(({ from, to, says }) => says?.illustrative && from < end && to > start);
    const sentence = whole.slice(start, end).trim();
    const isComposed = inside.every(({ says }) => says?.isComposed);
    return inside.length > 0 && (!isComposed || /\d/.test(sentence)) && !/^Counts are rounded/.test(sentence)
      ? [sentence]
      : [];
  });
}

/** The sections of a Word document: their text and their running head. */
function sectionsOf(file: Package): { text: string; head: string }[] {
  const { 'word/document.xml': body = '', 'word/_rels/document.xml.rels': relations = '' } = file;
  const parts = body.split(/(?<=<\/w:sectPr>)/).filter((part) => part.includes('<w:sectPr'));
  const targets = new Map(
    elements(relations, 'Relationship').map((xml) => [
      attributes(xml, 'Relationship', 'Id')[0],
      attributes(xml, 'Relationship', 'Target')[0],
    ]),
  );
  return parts.map((part) => {
    const reference = elements(part, 'w:headerReference').find((xml) => xml.includes('w:type="default"')) ?? '';
    const target = targets.get(attributes(reference, 'w:headerReference', 'r:id')[0]) ?? '';
    // Cover and contents name the figures, and hold none.
    const printed = elements(part, 'w:p').filter(
      (xml) => !/^(?:TOC|Tableof|Cover|Panel|Colophon)/.test(styleOf(xml) ?? ''),
    );
    return { text: printed.map(words).join('\n'), head: words(file[`word/${target}`] ?? '') };
  });
}

/** The chapters of a page: from each h2 to the next. */
function chaptersOf(html: HtmlElement): { title: string; text: string; isMarked: boolean }[] {
  const chapters: { title: string; text: string; isMarked: boolean }[] = [];
  for (const node of html.querySelector('main')?.childElements ?? []) {
    if (node.tagName === 'h2') chapters.push({ title: textOf(node), text: '', isMarked: false });
    const chapter = chapters.at(-1);
    if (!chapter) continue;
    if (node.classList.contains('section-mark')) chapter.isMarked = true;
    else chapter.text += `${textOf(node)}\n`;
  }
  return chapters;
}

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
    expect(illustrative().length).toBeGreaterThan(1);
    for (const figure of illustrative()) {
      expect(figure.headline).toMatch(/^Illustrative: /);
      expect(figure.alt).toMatch(/^Illustrative: /);
      for (const { file } of [...figure.csv, ...(figure.ownCsv ? [figure.ownCsv] : [])])
        expect(file).toMatch(/-ILLUSTRATIVE\.csv$/);
      expect(figure.chart.illustrative).toBe(true);
    }
  });

  test('a figure of real data carries no flag', () => {
    const real = publicationOf(built, id, name).figures.filter((figure) => figure.provenance !== 'illustrative');
    for (const figure of real)
      expect(`${figure.headline} ${figure.alt} ${figure.csv.map(({ file }) => file)}`).not.toMatch(/illustrative/i);
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

  test('a banner on the page', () => {
    expect(textOf(page().querySelector('.panel-illustrative'))).toContain('illustrative');
  });

  test('each sentence that a token puts such a number into', () => {
    const said = textsOf(publicationOf(built, id, name).tree).flatMap(sentencesWithTokens);
    expect(said.length).toBeGreaterThan(1);
    expect(said.filter((sentence) => !/illustrative/i.test(sentence))).toEqual([]);
  });

  test('each card, and the real ones say what they are', () => {
    const cards = page().querySelectorAll('.card');
    const items = nodesOf(publicationOf(built, id, name).tree).flatMap((node) =>
      node.type === 'cards' ? node.items : [],
    );
    expect(cards.map((card) => textOf(card.querySelector('.card-foot')).trim())).toEqual(
      items.map(({ provenance }) => TAGS[provenance]),
    );
    const compared = items
      .filter(({ provenance }) => provenance === 'illustrative')
      .flatMap(({ lines }) => lines.map(({ text }) => text).filter((text) => /: .*\d/.test(text)));
    expect(compared.filter((text) => !/illustrative/i.test(text))).toEqual([]);
  });

  test('each data table in its caption, on the page and in the annex in Word', () => {
    const html = page();
    const { 'word/document.xml': body = '' } = packageOf(built, `${id}/technical-annex.docx`);
    const captions = elements(body, 'w:p')
      .filter((xml) => styleOf(xml) === 'Caption')
      .map(words);
    const { shortTitle, figures } = publicationOf(built, id, name);
    for (const { data, number, provenance } of figures) {
      const isMadeUp = provenance === 'illustrative';
      const caption = textOf(html.querySelector(`#${data.id}-data .caption`));
      expect(caption.trim().startsWith('Illustrative:'), caption).toBe(isMadeUp);
      const told = captions.find((text) => text.includes(`figure ${number} of the ${shortTitle}`)) ?? '';
      expect(told.includes('Illustrative:'), told).toBe(isMadeUp);
    }
  });

  test('each table of figures that were made up, or each row of one that holds others too', () => {
    const tables = nodesOf(publicationOf(built, id, name).tree).filter((node) => node.type === 'dataTable');
    const ofFigures = tables.filter(({ rows }) => rows.some(({ provenance }) => provenance === 'illustrative'));
    if (name === 'strategic-needs-assessment') expect(ofFigures.length).toBeGreaterThan(0);
    for (const { caption, provenance, rows } of ofFigures) {
      expect(caption.startsWith('Illustrative: '), caption).toBe(provenance === 'illustrative');
      if (provenance === undefined)
        for (const row of rows) {
          const text = row.cells
            .flat()
            .map((cell) => ('value' in cell ? cell.value : ''))
            .join(' ');
          expect(/illustrative/.test(text), text).toBe(row.provenance === 'illustrative');
        }
    }
  });

  test('no made-up figure is called provisional', () => {
    const real = [...built.files.keys()].some(
      (path) => path.endsWith('.csv') && !madeUp.has(path) && built.text(path).includes('provisional'),
    );
    if (!real) expect(textOf(page())).not.toMatch(/provisional and can change|figures are provisional/);
  });

  test('the head of each Word section that holds such figures, and of no other', () => {
    const sections = sectionsOf(word());
    expect(new Set(sections.map(({ head }) => head.includes(HEAD)))).toEqual(new Set([true, false]));
    for (const { text, head } of sections) expect(MARK.test(text), text.slice(0, 300)).toBe(head.includes(HEAD));
  });

  test('the heading of each chapter of the page that holds such figures, and of no other', () => {
    const chapters = chaptersOf(page());
    expect(chapters.length).toBeGreaterThan(5);
    for (const { title, text, isMarked } of chapters) expect(MARK.test(text), title).toBe(isMarked);
    expect(new Set(chapters.map(({ isMarked }) => isMarked))).toEqual(new Set([true, false]));
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
  expect(paragraphs.length).toBeGreaterThan(5);
  const silent = paragraphs.filter(({ text }) => !/illustrative/i.test(text.slice(0, text.search(token))));
  expect(silent.map(({ path, text }) => `${path}: ${text.trim().slice(0, 80)}`)).toEqual([]);
});

test('the list of what was built', () => {
  expect(built.text('index.html')).toMatch(/illustrative/i);
});

test('a published edition is refused with a place for each of them', async () => {
  const published = await buildInMemory(REPOSITORY, 'published', BUILT);
  expect(published.files.size).toBe(0);
  const refused = published.checked.diagnostics.filter((d) => d.code === 'publish/illustrative');
  const indicators = [...(published.checked.loaded.content.indicators as { id: string; provenance: string }[])].filter(
    (meta) => meta.provenance === 'illustrative',
  );
  expect(refused.flatMap((d) => [d.place, ...d.also].map((place) => place?.file)).toSorted()).toEqual(
    indicators.map((meta) => `data/${meta.id}.meta.yaml`).toSorted(),
  );
  expect(refused.every((d) => d.severity === 'error')).toBe(true);
});
