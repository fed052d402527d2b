import type { PhrasingContent, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { DataTableNode } from '../../../src/assemble/nodes.ts';
import type { Drawing } from '../../../src/charts/spec.ts';
import { renderHtml } from '../../../src/render/html/index.ts';
import { inline, item, list } from '../fixture/build.ts';
import { partners } from '../fixture/tables.ts';
import { parse, textOf } from './dom.ts';
import { drawingsOf, publication } from './publication.ts';

const drawings = drawingsOf(publication);
const html = renderHtml(publication, drawings, { docxBytes: undefined });
const page = parse(html);
const render = (...children: RootContent[]) =>
  parse(renderHtml({ ...publication, tree: { type: 'root', children } }, drawings, { docxBytes: undefined }));
const words = (value: string): PhrasingContent[] => [{ type: 'text', value }];

describe('a figure', () => {
  const figures = page.querySelectorAll('figure');

  test('has a named drawing, a table of its data and the file beside it', () => {
    expect(figures).toHaveLength(publication.figures.length);
    figures.forEach((figure, index) => {
      const { headline, subtitle, csv, table, data } = publication.figures[index]!;
      const caption = textOf(figure.querySelector('figcaption'));
      expect(caption).toContain(`Figure ${index + 1}`);
      expect(caption).toContain(headline.replaceAll('&', '&amp;'));
      expect(caption).toContain(subtitle);
      expect(html).toContain(drawings.get(data.id)?.svg);
      expect(figure.querySelectorAll('details tbody tr')).toHaveLength(table.rows.length);
      expect(figure.querySelector('a[download]')?.getAttributeValue('href')).toBe(csv[0]?.file);
      expect(textOf(figure.querySelector('a[download]'))).toContain('2 kB');
    });
  });

  test('is offered as its data and as the pictures that were drawn, each link told apart by its words', () => {
    const [first] = publication.figures;
    const ownCsv = {
      file: 'data/figures/sna/one.csv',
      bytes: () => 3000,
      text: () => '',
      description: () => '',
    };
    const offered = { ...first!, ownCsv };
    const linksWith = (standalone: Drawing['standalone']): (readonly [string | null, string])[] => {
      const drawn = new Map([[first!.data.id, { ...drawings.get(first!.data.id)!, standalone }]]);
      const made = renderHtml({ ...publication, tree: { type: 'root', children: [offered] } }, drawn, {
        docxBytes: undefined,
      });
      return parse(made)
        .querySelectorAll('figure > .take-away a[download]')
        .map((link) => [link.getAttributeValue('href'), textOf(link)] as const);
    };
    const name = `: Figure 1: ${first!.headline}`.replaceAll('&', '&amp;');
    const csv = ['data/figures/sna/one.csv', `Data of this figure (CSV, 3 kB)${name}`];
    const svg = ['data/figures/sna/one.svg', `Picture (SVG, 1 kB)${name}`];
    const png = ['data/figures/sna/one.png', `Picture (PNG, 2 kB)${name}`];
    expect(linksWith(undefined)).toEqual([csv]);
    expect(linksWith({ svg: '<svg/>', png: undefined })).toEqual([csv, svg]);
    expect(linksWith({ svg: '<svg/>', png: new Uint8Array(2000) })).toEqual([csv, svg, png]);
  });

  test('says where its numbers are from, and in a tag when they are made up', () => {
    const notes = textOf(figures[0]!.querySelector('.figure-notes'));
    expect(notes).toContain(publication.figures[0]!.source);
    expect(notes).toContain(publication.figures[0]!.notes[0]);
    expect(notes).toContain('Illustrative figures');
    expect(figures[0]!.querySelectorAll('.tag-illustrative')).toHaveLength(1);
    const official = parse(
      renderHtml(
        { ...publication, tree: { type: 'root', children: [{ ...publication.figures[0]!, provenance: 'official' }] } },
        drawings,
        { docxBytes: undefined },
      ),
    );
    expect(textOf(official.querySelector('.figure-notes'))).toContain('Official statistics');
    expect(official.querySelector('main .tag-illustrative')).toBeNull();
  });
});

test('a chapter with figures that were made up says so below its heading, and no other does', () => {
  const chapter = (id: string, holds?: 'illustrative'): RootContent => ({
    type: 'heading',
    depth: 1,
    children: words(id),
    data: { id, ...(holds ? { holds } : {}) },
  });
  const made = render(chapter('one'), chapter('two', 'illustrative'), chapter('three'));
  const after = made.querySelectorAll('main h2').map(({ nextSibling }) => textOf(nextSibling));
  expect(after.map((text) => text.includes('Contains illustrative figures'))).toEqual([false, true, false]);
  expect(made.querySelectorAll('main h2').map((heading) => textOf(heading))).toEqual(['one', 'two', 'three']);
});

describe('a table', () => {
  test('links to each file that its numbers are from, by its name', () => {
    const files = ['data/a.csv', 'data/b-ILLUSTRATIVE.csv'].map((file) => ({ file, bytes: () => 2000 }));
    const links = render({ ...partners, files }).querySelectorAll('main a[download]');
    expect(links.map((link) => link.getAttributeValue('href'))).toEqual(['data/a.csv', 'data/b-ILLUSTRATIVE.csv']);
    expect(links.map((link) => textOf(link))).toEqual(['a.csv (2 kB)', 'b-ILLUSTRATIVE.csv (2 kB)']);
  });

  const tables = page.querySelectorAll('main table').filter((table) => table.querySelector('caption'));

  test('has a name, column headers and a row header in each row', () => {
    expect(tables.length).toBe(publication.figures.length + publication.tables.length);
    for (const table of tables) {
      expect(textOf(table.querySelector('caption'))).not.toBe('');
      expect(table.querySelectorAll('thead th').every((cell) => cell.getAttributeValue('scope') === 'col')).toBe(true);
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.querySelectorAll('th').map((cell) => cell.getAttributeValue('scope'))).toEqual(['row']);
      }
    }
  });

  test('written in Markdown has column headers too', () => {
    const table = page.querySelectorAll('main table').find((each) => !each.querySelector('caption'));
    expect(table?.querySelectorAll('thead th').map((cell) => cell.getAttributeValue('scope'))).toEqual(['col', 'col']);
    expect(table?.querySelectorAll('.number').map(textOf)).toEqual(['Amount', '£1,000']);
  });

  test('puts numbers right and explains its symbols above them', () => {
    const table = page.querySelector('#table-authorities');
    expect(table?.querySelectorAll('.number').map(textOf)).toEqual(['Contribution, £', '120,000', '85,500', '[x]']);
    expect(textOf(table?.querySelector('caption .table-note') ?? null)).toContain('[x] means not available.');
    expect(textOf(table?.querySelector('#table-authorities-caption') ?? null)).toBe(
      'Table 1 Specified authorities by class',
    );
  });

  test('names its rows by the row header wherever it stands, else by the first cell', () => {
    const second: DataTableNode = {
      ...partners,
      columns: [
        { label: 'No.', kind: 'number', width: 1 },
        { label: 'Body', kind: 'rowHeader', width: 3 },
      ],
      rows: [{ cells: [words('1'), words('Police')] }],
    };
    const first: DataTableNode = { ...second, columns: second.columns.map((column) => ({ ...column, kind: 'text' })) };
    expect(textOf(render(second).querySelector('tbody th'))).toBe('Police');
    expect(textOf(render(first).querySelector('tbody th'))).toBe('1');
  });

  test('keeps lists in its cells', () => {
    const cell = [...words('Both:'), list(false, [item('first', list(true, [item('inner')], 4))]), ...words('after')];
    const row = render({ ...partners, rows: [{ cells: [words('Police'), cell, []] }] }).querySelector('tbody tr');
    expect(textOf(row?.querySelector('td') ?? null)).toMatch(/^Both: ?first ?inner ?after$/);
    expect(row?.querySelectorAll('td > ul > li')).toHaveLength(1);
    expect(row?.querySelector('td > ul > li > ol')?.getAttributeValue('start')).toBe('4');
  });

  test('that is wide keeps its roles and labels when laid out as a list, and is no tab stop', () => {
    const region = page.querySelector('#table-action-plan');
    expect(region?.getAttributeValue('role')).toBeNull();
    expect(region?.getAttributeValue('tabindex')).toBeNull();
    expect(region?.querySelector('table')?.getAttributeValue('role')).toBe('table');
    expect(region?.querySelectorAll('tr').every((each) => each.getAttributeValue('role') === 'row')).toBe(true);
    const row = region?.querySelectorAll('tbody tr')[0];
    expect(row?.childElements.map((cell) => cell.getAttributeValue('role'))).toEqual([
      'rowheader',
      ...Array(7).fill('cell'),
    ]);
    expect(row?.querySelectorAll('td').map((cell) => cell.getAttributeValue('data-label'))).toEqual([
      'Lead',
      'Status',
      'Due',
      'Measure',
      'Area',
      'Partners',
      'Funding',
    ]);
  });

  test('of Markdown with many columns moves sideways by keyboard, has a name, and is printed on a turned page', () => {
    const row = (word: string): RootContent => ({
      type: 'table',
      children: [0, 1].map(() => ({
        type: 'tableRow' as const,
        children: Array.from({ length: 12 }, () => ({ type: 'tableCell' as const, children: inline(word) })),
      })),
    });
    const region = render(row('Leicestershire')).querySelector('main .table');
    expect(region?.getAttributeValue('role')).toBe('group');
    expect(region?.getAttributeValue('tabindex')).toBe('0');
    expect(region?.getAttributeValue('aria-label')).toContain('Leicestershire');
    expect(region?.getAttributeValue('class')).toContain('crowded');
  });

  test('of words becomes a list on a phone from three columns on; one of numbers keeps its columns', () => {
    const classOf = (node: DataTableNode) => render(node).querySelector('main table')?.getAttributeValue('class') ?? '';
    const columns = (kinds: readonly DataTableNode['columns'][number]['kind'][]) =>
      kinds.map((kind, index) => ({ label: `Column ${index}`, kind, width: 1 }));
    const table = (...kinds: DataTableNode['columns'][number]['kind'][]) => ({
      ...partners,
      columns: columns(kinds),
      rows: [{ cells: kinds.map(() => words('Cell')) }],
    });
    expect(classOf(table('rowHeader', 'text', 'text'))).toContain('stacked');
    expect(classOf(table('rowHeader', 'text'))).not.toContain('stacked');
    expect(classOf(table('rowHeader', 'number', 'number', 'number'))).not.toContain('stacked');
  });

  test('has columns wide enough for their longest words', () => {
    const columns = render({
      ...partners,
      columns: [
        { label: 'A', kind: 'rowHeader', width: 20 },
        { label: 'Recommendations', kind: 'text', width: 1 },
      ],
      rows: [{ cells: [words('a'), words('b')] }],
    }).querySelectorAll('col');
    const shares = columns.map((column) => Number(column.getAttributeValue('class')?.slice(1)) / 10);
    expect(shares[1]).toBeGreaterThan(10);
    expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(100, 0);
  });

  test('is striped only over ten rows', () => {
    expect(page.querySelector('#table-action-plan .striped')).not.toBeNull();
    expect(page.querySelector('#table-authorities .striped')).toBeNull();
  });
});

describe('text', () => {
  test('a numbered paragraph is a link to itself with a name', () => {
    const number = page.querySelector('#para-1 > a');
    expect(textOf(number)).toBe('1');
    expect(number?.getAttributeValue('href')).toBe('#para-1');
    expect(number?.getAttributeValue('aria-label')).toBe('Paragraph 1');
  });

  test('a number without an anchor is no link', () => {
    const main = render({ type: 'paragraph', children: words('Text'), data: { number: '9' } }).querySelector('main');
    expect(textOf(main?.querySelector('p') ?? null)).toBe('9 Text');
    expect(main?.querySelectorAll('p.numbered a')).toEqual([]);
  });

  test('paragraphs of their own kind say so', () => {
    expect(textOf(page.querySelector('main p.lead'))).toContain('The aim of this chapter');
    expect(textOf(page.querySelector('main p.source'))).toContain('Example Statistics Office');
    expect(textOf(page.querySelector('main p.note'))).toContain('rounding');
  });

  test('a heading stands one level below its depth, with number and anchor', () => {
    expect(page.querySelector('h3#rates .heading-number') && textOf(page.querySelector('h3#rates'))).toBe(
      '1.1 Rates &amp; trends',
    );
  });

  test('a point with two paragraphs keeps both', () => {
    const point = page.querySelectorAll('main > ul > li').at(-1);
    expect(point?.childElements.map(textOf)).toEqual(['Third point', 'A second paragraph in the same point.']);
  });

  test('task boxes are text', () => {
    const item = (checked: boolean): RootContent => ({
      type: 'list',
      children: [{ type: 'listItem', checked, children: [{ type: 'paragraph', children: words('Done?') }] }],
    });
    expect(render(item(true), item(false)).querySelectorAll('main li').map(textOf)).toEqual(['☑ Done?', '☐ Done?']);
  });

  test('any Markdown node can be an anchor', () => {
    const quote: RootContent = {
      type: 'blockquote',
      children: [{ type: 'paragraph', children: words('Said') }],
      data: { id: 'said' },
    };
    expect(render(quote).querySelector('#said')?.tagName).toBe('blockquote');
  });

  test('citations lead to their source, apart from each other, and the source to the first of them', () => {
    const calls = page.querySelectorAll('main sup a');
    expect(calls.map((link) => link.getAttributeValue('href'))).toEqual([
      '#reference-act',
      '#reference-act',
      '#reference-method',
    ]);
    expect(page.querySelectorAll('main sup').map(textOf)).toEqual(['1', '1, 2']);
    const names = calls.map((link) => link.getAttributeValue('aria-label'));
    expect(names[2]).toContain('2');
    const listed = page.querySelectorAll('ol.sources > li');
    expect(listed.map((item) => item.getAttributeValue('id'))).toEqual(['reference-act', 'reference-method']);
    const back = listed.map((item) => item.querySelectorAll('a').at(-1)?.getAttributeValue('href'));
    expect(back).toEqual(['#cited-act', '#cited-method']);
    for (const target of back) expect(page.querySelectorAll(`main [id="${target?.slice(1)}"]`)).toHaveLength(1);
  });

  test('a picture is in the page itself, with its alternative or none', () => {
    const image = (decorative: boolean, alt: string): RootContent => ({
      type: 'paragraph',
      children: [
        {
          type: 'image',
          url: 'map.png',
          alt,
          data: { picture: { bytes: new Uint8Array([1, 2, 3]), type: 'png', width: 20, height: 10, decorative } },
        },
      ],
    });
    const [first, second] = render(image(false, 'A map'), image(true, '')).querySelectorAll('main img');
    expect(first?.getAttributeValue('src')).toBe('data:image/png;base64,AQID');
    expect(first?.getAttributeValue('alt')).toBe('A map');
    expect(second?.getAttributeValue('alt')).toBe('');
    expect(() => render(image(false, ''))).toThrow('map.png');
  });
});

describe('boxes', () => {
  test('a panel begins with its word', () => {
    expect(textOf(page.querySelector('.panel-note')?.firstElementChild ?? null)).toBe('Note');
  });

  test('a card holds every word of its measure; shapes and line are for the eye only', () => {
    const card = page.querySelector('.card');
    for (const part of [
      'Example offences',
      '42.5',
      'per 100,000 residents, 2023/24',
      '40.1 to 44.9',
      'Higher than',
      'Illustrative',
    ]) {
      expect(textOf(card)).toContain(part);
    }
    expect(
      card
        ?.querySelectorAll('.card-shape, svg')
        .every((element) => element.getAttributeValue('aria-hidden') === 'true'),
    ).toBe(true);
    expect(page.querySelectorAll('.card .tag-illustrative')).toHaveLength(1);
  });

  test('a tag hides its shape from screen readers and keeps its word', () => {
    const tag = page.querySelector('main td .tag');
    expect(textOf(tag)).toBe('● On track');
    expect(textOf(tag?.querySelector('[aria-hidden]') ?? null)).toBe('●');
  });

  test('a definition has its anchor', () => {
    expect(textOf(page.querySelector('dt#term-cohort'))).toBe('Cohort');
    expect(page.querySelectorAll('dl.definitions dd')).toHaveLength(2);
  });
});

test('a row that names a group leads rows of its own, across the whole table', () => {
  const [first, ...others] = partners.rows;
  const named = (name: string): DataTableNode['rows'][number] => ({ cells: [words(name), [], []], group: true });
  const rows = [named('Met'), first!, named('Recorded'), ...others];
  const bodies = render({ ...partners, rows }).querySelectorAll('main tbody');
  expect(bodies.map((body) => body.querySelectorAll('tr').length)).toEqual([2, 1 + others.length]);
  for (const body of bodies) {
    const leads = body.querySelectorAll('th.group');
    expect(leads.map((cell) => [cell.getAttributeValue('scope'), cell.getAttributeValue('colspan')])).toEqual([
      ['rowgroup', String(partners.columns.length)],
    ]);
  }
});
