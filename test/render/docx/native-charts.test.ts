import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FigureNode } from '../../../src/assemble/nodes.ts';
import type { Publication } from '../../../src/assemble/publication.ts';
import { parseXml } from '../../../src/load/xml/parse.ts';
import { cellsOf, sheetXml } from '../../../src/render/docx/chart/cells.ts';
import { renderDocx } from '../../../src/render/docx/index.ts';
import { FORMATS } from '../../../src/render/render.ts';
import { CASES, DRAWN, EDGES, NATIVE } from '../../charts/cases.ts';
import { drawings, publication } from '../fixture/publication.ts';
import { attributes, elements } from './package.ts';

const partsOf = async (change: Partial<Publication> = {}): Promise<Record<string, Uint8Array>> =>
  unzipSync(await renderDocx({ ...publication, ...change }, drawings));
const asked = (charts: 'native' | 'picture') => ({ brand: { ...publication.brand, word: { charts } } });
const text = (parts: Record<string, Uint8Array>, name: string): string => strFromU8(parts[name] ?? new Uint8Array());
const named = (parts: Record<string, Uint8Array>, pattern: RegExp): string[] =>
  Object.keys(parts).filter((name) => pattern.test(name));

const parts = await partsOf();
const figures = publication.figures;

describe('a draft', () => {
  test('has each figure as a chart, with its shapes and its workbook, and no picture of it', () => {
    expect(named(parts, /^word\/charts\/chart\d+\.xml$/)).toHaveLength(figures.length);
    expect(named(parts, /^word\/drawings\/drawing\d+\.xml$/)).toHaveLength(figures.length);
    expect(named(parts, /^word\/embeddings\/.*\.xlsx$/)).toHaveLength(figures.length);
    expect(named(parts, /^word\/media\//)).toHaveLength(1);
  });

  test('leads to every part by a relation, and declares its type', () => {
    const targets = attributes(text(parts, 'word/_rels/document.xml.rels'), 'Relationship', 'Target');
    const types = attributes(text(parts, '[Content_Types].xml'), 'Override', 'PartName');
    const ids = attributes(text(parts, 'word/_rels/document.xml.rels'), 'Relationship', 'Id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of attributes(text(parts, 'word/document.xml'), 'c:chart', 'r:id')) expect(ids).toContain(id);
    for (const name of named(parts, /^word\/charts\/chart\d+\.xml$/)) {
      expect(targets).toContain(name.replace('word/', ''));
      expect(types).toContain(`/${name}`);
      const relations = text(parts, name.replace('charts/', 'charts/_rels/').concat('.rels'));
      for (const target of attributes(relations, 'Relationship', 'Target'))
        expect(Object.keys(parts)).toContain(target.replace('..', 'word'));
      for (const id of [...text(parts, name).matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id))
        expect(attributes(relations, 'Relationship', 'Id')).toContain(id);
    }
    for (const name of named(parts, /^word\/drawings\//)) expect(types).toContain(`/${name}`);
    expect(attributes(text(parts, '[Content_Types].xml'), 'Default', 'Extension')).toContain('xlsx');
  });

  test('has the text alternative, the title and the size of the picture', async () => {
    const before = await partsOf(asked('picture'));
    const look = (xml: string) =>
      elements(xml, 'wp:inline').map((one) => [
        ...attributes(one, 'wp:extent', 'cx'),
        ...attributes(one, 'wp:docPr', 'descr'),
        ...attributes(one, 'wp:docPr', 'title'),
      ]);
    expect(look(text(parts, 'word/document.xml'))).toEqual(look(text(before, 'word/document.xml')));
    expect(attributes(text(parts, 'word/document.xml'), 'wp:docPr', 'descr')).toEqual(figures.map(({ alt }) => alt));
  });
});

describe('the workbook of a chart', () => {
  const [figure] = figures as readonly [FigureNode];
  const file = parts['word/embeddings/chart1.xlsx'] ?? new Uint8Array();
  const book = read(file);
  const printed = figure.table.rows.map(({ cells }) =>
    cells.map((cell) => cell.map((node) => ('value' in node ? node.value : '')).join('')),
  );

  test('has the table as it is printed, with its symbols, and then what it is', () => {
    const rows = utils.sheet_to_json<string[]>(book.Sheets.Table!, { header: 1, raw: false });
    expect(rows[0]).toEqual(figure.table.columns.map(({ label }) => label));
    expect(rows.slice(1, 1 + printed.length)).toEqual(printed);
    expect(printed.flat()).toContain('[c]');
    const about = rows
      .slice(2 + printed.length)
      .flat()
      .join('\n');
    for (const words of [figure.headline, figure.subtitle, figure.source, 'Illustrative', ...figure.notes])
      expect(about).toContain(words);
  });

  test('has what is plotted as numbers, in the places that the chart says', () => {
    const rows = utils.sheet_to_json<(string | number)[]>(book.Sheets.Chart!, { header: 1 });
    const [series] = figure.chart.series;
    expect(rows[0]).toEqual(['Category', series!.name, `${series!.name}: lower limit`, `${series!.name}: upper limit`]);
    expect(rows.slice(1)).toEqual(
      figure.chart.categories.map((category, at) => {
        const { value, lower, upper } = series!.points[at]!;
        return [category, value, lower, upper];
      }),
    );
    expect(book.SheetNames).toEqual(['Chart', 'Table']);
  });

  test('works nothing out, and says nothing of who made it when', () => {
    const inner = unzipSync(file);
    for (const [name, bytes] of Object.entries(inner)) {
      expect(parseXml(bytes), name).toBeDefined();
      expect(strFromU8(bytes)).not.toMatch(/<f>|<f |<definedName|hidden=|"hidden"|externalLink|docProps/);
    }
    expect(Object.keys(inner).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });
});

test('a cell that begins as a formula does is words, and what XML cannot hold is left out', () => {
  const xml = sheetXml([['=1+1', '@SUM(A1)', '\u0007<a> & "b"']]);
  expect(parseXml(Buffer.from(xml))).toBeDefined();
  expect(elements(xml, 'c').every((cell) => cell.includes('t="inlineStr"'))).toBe(true);
  expect(xml).toContain('=1+1');
  expect(xml).toContain('&lt;a&gt; &amp; &quot;b&quot;');
});

test.each([
  ['1,404', { number: 1404, decimals: 0 }],
  ['94.0', { number: 94, decimals: 1 }],
  ['-0.25', { number: -0.25, decimals: 2 }],
  ['0', { number: 0, decimals: 0 }],
  ['[c]', '[c]'],
  ['79.3 to 98.3', '79.3 to 98.3'],
  ['94.1%', '94.1%'],
  ['2015/16', '2015/16'],
  ['1,40', '1,40'],
  ['', ''],
])('%s is the cell %j', (printed, cell) => {
  expect(cellsOf([printed])).toEqual([cell]);
});

const NATIVE_CHARTS = Object.entries({ ...CASES, ...EDGES }).filter(([, { kind }]) => Object.hasOwn(NATIVE, kind));

describe('which figures are charts', () => {
  const [docx] = FORMATS.filter(({ name }) => name === 'docx');
  const isDrawn = (change: Partial<Publication>, figure = figures[0]!) => {
    const of = docx?.drawing?.of;
    return typeof of === 'function' ? of({ ...publication, ...change }, figure) : undefined;
  };

  test.each([
    ['draft', false],
    ['board', false],
    ['consultation', true],
    ['published', true],
  ] as const)('of an edition that is %s', (status, drawn) => {
    expect(isDrawn({ status })).toBe(drawn);
    expect(isDrawn({ status, ...asked('native') })).toBe(false);
    expect(isDrawn({ status, ...asked('picture') })).toBe(true);
  });

  test.each(NATIVE_CHARTS)('%s can be one', async (_, chart) => {
    const figure = { ...figures[0]!, chart };
    const made = await partsOf({ figures: [figure], tree: { type: 'root', children: [figure] } });
    expect(named(made, /^word\/charts\/chart\d+\.xml$/)).toHaveLength(1);
  });

  test.each(Object.entries(DRAWN))(
    '%s is shapes with a text alternative, and neither chart nor picture',
    async (_, chart) => {
      const figure = { ...figures[0]!, chart };
      const made = await partsOf({ figures: [figure], tree: { type: 'root', children: [figure] } });
      expect(named(made, /^word\/(charts|embeddings|drawings)\//)).toEqual([]);
      // The logo alone.
      expect(named(made, /^word\/media\//)).toHaveLength(1);
      const [inline = ''] = elements(text(made, 'word/document.xml'), 'wp:inline');
      expect(attributes(inline, 'wp:docPr', 'descr')).toEqual([figure.alt]);
      expect(attributes(inline, 'a:graphicData', 'uri')).toEqual([
        'http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas',
      ]);
      expect(inline).toContain('<a:t>');
    },
  );
});
