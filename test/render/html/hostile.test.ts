import { expect, test } from 'vitest';
import type { Publication } from '../../../src/assemble/publication.ts';
import { renderHtml } from '../../../src/render/html/index.ts';
import { renderIndex } from '../../../src/render/html/index-page.ts';
import { parse, problemsOf } from './dom.ts';
import { entries } from './entries.ts';
import { drawingsOf, publication } from './publication.ts';

const HOSTILE = `</style></title><script>alert(1)</script>"'><img src=x onerror=alert(1)> & &lt; \\ \u0007 @page{}`;

/** Names, addresses and kinds the program sets itself; everything else is text somebody may have written. */
const OURS = new Set([
  'id',
  'type',
  'kind',
  'url',
  'status',
  'language',
  'fileName',
  'file',
  'identifier',
  'brand',
  'style',
  'provenance',
  'align',
  'value',
  'path',
  'lists',
]);

function withHostileText(value: unknown, key: string): unknown {
  if (typeof value === 'string') return OURS.has(key) ? value : `${value}${HOSTILE}`;
  if (Array.isArray(value)) return value.map((item) => withHostileText(item, key));
  if (typeof value !== 'object' || value === null || key === 'brand') return value;
  const isText = 'type' in value && value.type === 'text';
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      withHostileText(item, isText && name === 'value' ? 'text' : name),
    ]),
  );
}

/** How wide the columns of a table are follows the length of its words. */
const COLUMNS = ['colgroup', 'col'];

/** The elements of a page in order, each with the names of its attributes. */
function skeleton(html: string): string[] {
  return parse(html)
    .querySelectorAll('*')
    .filter(({ tagName }) => !COLUMNS.includes(tagName))
    .map(({ tagName, attributes }) => {
      const named = attributes.map(({ key }) => key).filter((key) => tagName !== 'table' || key !== 'class');
      return [tagName, ...named].join(' ');
    });
}

test('no text, wherever it stands, changes what the page is made of', async () => {
  const hostile = withHostileText(publication, '') as Publication;
  const drawings = drawingsOf(publication);
  const [usual, attacked] = [publication, hostile].map((each) => renderHtml(each, drawings, { docxBytes: 1 }));
  expect(attacked!.split('alert(1)').length).toBeGreaterThan(400);
  expect(skeleton(attacked!)).toEqual(skeleton(usual!));
  expect(await problemsOf(attacked!)).toEqual([]);
});

test('nor that of the page over all variants', () => {
  const hostile = withHostileText(entries, '') as typeof entries;
  const labels = withHostileText(publication.labels, '') as typeof publication.labels;
  const usual = renderIndex(entries, publication.labels, publication.brand, 'en-GB');
  expect(skeleton(renderIndex(hostile, labels, publication.brand, 'en-GB'))).toEqual(skeleton(usual));
});

test('the same words everywhere still give every anchor its own name', () => {
  const same = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(same);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        ['caption', 'headline', 'label', 'text', 'subtitle'].includes(key) ? 'Same' : same(item),
      ]),
    );
  };
  const { tree, figures, tables, contents } = publication;
  const repeated = { ...publication, ...(same({ tree, figures, tables, contents }) as Partial<Publication>) };
  const ids = parse(renderHtml(repeated, drawingsOf(publication), { docxBytes: 1 }))
    .querySelectorAll('[id]')
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(['red', '#12436', '#12436D;} body{display:none', 'url(https://example.org)'])(
  'a brand colour "%s" throws',
  (brand) => {
    const other = { ...publication, brand: { ...publication.brand, brand } };
    expect(() => renderHtml(other, drawingsOf(publication), { docxBytes: 1 })).toThrow('#RRGGBB');
  },
);
