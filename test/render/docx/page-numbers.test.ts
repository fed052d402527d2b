import { expect, test } from 'vitest';
import { bookmarkName } from '../../../src/render/docx/bookmark.ts';
import { part } from '../../../src/render/docx/format.ts';
import { withPageNumbers } from '../../../src/render/page-numbers.ts';
import { drawings, publication } from '../fixture/publication.ts';
import { attributes, elements, opened, rendered, styleOf, words } from './package.ts';

const LISTED = /^(TOC\d|TableofFigures)$/;

const entriesOf = (body: string) => elements(body, 'w:p').filter((xml) => LISTED.test(styleOf(xml) ?? ''));

test('without pages an entry ends with its words, and a first update brings number and leader', async () => {
  const { 'word/document.xml': body = '', 'word/styles.xml': styles = '' } = await rendered();
  expect(body).not.toContain('PAGEREF');
  for (const entry of entriesOf(body)) expect(words(entry)).not.toMatch(/\t$/);
  for (const style of elements(styles, 'w:style').filter((xml) =>
    LISTED.test(attributes(xml, 'w:style', 'w:styleId')[0] ?? ''),
  ))
    expect(style).toMatch(/<w:tab w:val="right" w:pos="9072" w:leader="dot"\/>/);
});

test('each entry ends with the page of its bookmark, in a field that Word can work out anew', async () => {
  const pageOf = (bookmark: string) => bookmark.length;
  const setPages = async (docx: Uint8Array) => {
    const { 'word/document.xml': body = '' } = opened(docx);
    return new Map(attributes(body, 'w:bookmarkStart', 'w:name').map((name) => [name, pageOf(name)]));
  };
  const document = opened((await part.render(publication, drawings, { beside: new Map(), setPages })).bytes);
  const entries = entriesOf(document['word/document.xml'] ?? '');
  expect(entries.length).toBe(publication.contents.length + publication.figures.length + publication.tables.length);
  for (const entry of entries) {
    const [bookmark = ''] = attributes(entry, 'w:hyperlink', 'w:anchor');
    expect(entry).toContain(`>PAGEREF ${bookmark} \\h<`);
    expect(words(entry).split('\t').at(-1)).toBe(String(pageOf(bookmark)));
  }
});

/** A document of one entry that says its page; `rooms` are the pages that it then stands on. */
function layout(...rooms: number[]) {
  const printed: (number | undefined)[] = [];
  const document = withPageNumbers(
    async (pages) => {
      printed.push(pages(bookmarkName('rates')));
      return Buffer.from([printed.length]);
    },
    async () => ({ pages: new Map([[bookmarkName('rates'), rooms[printed.length - 1] ?? rooms.at(-1) ?? 0]]) }),
  );
  return { document, printed };
}

test('a document is set again until no number changes', async () => {
  const { document, printed } = layout(7, 8, 8);
  expect([...(await document).document]).toEqual([3]);
  expect(printed.slice(1)).toEqual([7, 8]);
});

test('numbers that never come to rest end the run', async () => {
  const { document } = layout(1, 2, 1, 2, 1, 2, 1, 2);
  await expect(document).rejects.toThrow('did not come to rest');
});
