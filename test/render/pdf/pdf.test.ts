import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { Stop } from '../../../src/core/stop.ts';
import { leadingBeside, relativeLink } from '../../../src/render/pdf/beside.ts';
import { openPdf, pagesIn } from '../../../src/render/pdf/document.ts';
import { part } from '../../../src/render/pdf/format.ts';
import { FOLDER, pdfOf, printer } from '../../support/layout.ts';
import { drawingsOf, publication } from '../html/publication.ts';

/** The publication as a layout program sets it. */
const render = async (layout = printer): Promise<Uint8Array> => {
  const { bytes } = await part.render(publication, drawingsOf(publication), { beside: new Map(), layout });
  return bytes;
};

const structure = ({ context }: PDFDocument): PDFDict[] =>
  context
    .enumerateIndirectObjects()
    .flatMap(([, one]) => (one instanceof PDFDict && one.has(PDFName.of('S')) ? [one] : []));

test('it says what it is, by whom and in which language, and which program set it', async () => {
  const pdf = await openPdf(await render());
  expect(pdf.getTitle()).toBe(publication.titleBlock.titleWithPlace);
  expect(pdf.getAuthor()).toBe(publication.titleBlock.partnership);
  expect(pdf.getProducer()).toBe('Press 1');
  expect(pdf.getCreator()).toBe('svduty');
  expect(pdf.getLanguage()).toBe(publication.language);
  expect(String(pdf.catalog.get(PDFName.of('PageMode')))).toBe('/UseOutlines');
});

test('nothing says when or where it was set, so the same pages give the same bytes', async () => {
  const bytes = await render();
  const pdf = await openPdf(bytes);
  expect([pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([undefined, undefined]);
  expect(pdf.context.trailerInfo.ID).toBeUndefined();
  expect(pdf.catalog.has(PDFName.of('Metadata'))).toBe(false);
  const everything = pdf.context.enumerateIndirectObjects().map(([, one]) => String(one));
  expect(everything.filter((text) => /2026-11-27|Mozilla|tmp/.test(text))).toEqual([]);
  expect(Buffer.compare(await render(), bytes)).toBe(0);
});

test('each entry of the contents names the page of its heading', async () => {
  const documents: string[] = [];
  const pdf = await openPdf(
    await render({
      ...printer,
      set: (document) => {
        documents.push(new TextDecoder().decode(document));
        return printer.set(document);
      },
    }),
  );
  const pages = pagesIn(pdf);
  const printed = [
    ...(documents.at(-1) ?? '').matchAll(/href="#([^"]+)">(?:(?!<\/a>).)*<span class="contents-page">(\d+)</g),
  ];
  expect(printed.length).toBe(publication.contents.length + publication.figures.length + publication.tables.length);
  for (const [, id = '', page] of printed) expect([id, pages.get(id)]).toEqual([id, Number(page)]);
  expect(new Set(printed.map(([, , page]) => page)).size).toBeGreaterThan(1);
});

test('a figure is its chart, with its own alternative; the table beside it can be heard', async () => {
  const all = structure(await openPdf(await render()));
  const named = (name: string): PDFDict[] => all.filter((one) => one.get(PDFName.of('S')) === PDFName.of(name));
  expect(named('Figure').map((one) => one.has(PDFName.of('Alt')))).toEqual([true]);
  expect(named('Sect').map((one) => one.has(PDFName.of('Alt')))).toEqual([false]);
  expect(named('Caption')).toEqual([]);
  expect(named('Table')).toHaveLength(1);
});

test.each([
  [
    'the page of another publication',
    'https://beside.invalid/technical-annex.html#methods',
    true,
    'technical-annex.html#methods',
  ],
  [
    'one in another folder',
    'https://beside.invalid/..~..~north~2026-01-15~plan.html',
    true,
    '../../north/2026-01-15/plan.html',
  ],
  ['a bookmark that only a Word document has', 'https://beside.invalid/plan.pdf#b_methods', false, 'plan.pdf'],
  ['a table', `${FOLDER}/data/figures/homicide.csv`, false, 'data/figures/homicide.csv'],
  ['elsewhere', 'https://www.example.org/#a', true, undefined],
])('a link to %s leads there from where the PDF stands', (_, address, hasIds, way) => {
  expect(relativeLink(address, hasIds)).toBe(way);
});

test('a link into the computer that set it is a fault', () => {
  expect(() => relativeLink(`${FOLDER}/publication.docx`, true)).toThrow('into this computer');
});

test.each([
  ['its page, where that is there', ['a.html', 'a.pdf'], 'a.html'],
  ['its PDF, where there is no page', ['a.pdf', 'a.docx'], 'a.pdf'],
  ['nothing, where neither is there', ['a.docx'], undefined],
])('another publication is found as %s', (_, there, found) => {
  const address = leadingBeside((file) => (there.includes(file) ? file : undefined))('a.docx');
  expect(address && relativeLink(address, true)).toBe(found);
});

test('pages are read from a tree of names too, and from what LibreOffice makes of an underscore', async () => {
  const office = await openPdf(await pdfOf(new Map([['b5Fcohort', 2]]), [], 'LibreOffice 7.4'));
  expect([...pagesIn(office)]).toEqual([['b_cohort', 3]]);
  const tree = await openPdf(
    await pdfOf(
      new Map([
        ['one', 0],
        ['two', 3],
      ]),
      [],
    ),
  );
  const { catalog, context } = tree;
  const listed = catalog.lookup(PDFName.of('Dests'), PDFDict);
  const kids = ['one', 'two'].map((name) => {
    const target = context.obj({ D: listed.lookup(PDFName.of(name), PDFArray) });
    return context.register(context.obj({ Names: [PDFString.of(name), target] }));
  });
  catalog.delete(PDFName.of('Dests'));
  catalog.set(PDFName.of('Names'), context.obj({ Dests: { Kids: kids } }));
  expect([...pagesIn(tree)]).toEqual([
    ['one', 1],
    ['two', 4],
  ]);
});

test('what is no PDF is one line', async () => {
  await expect(openPdf(Buffer.from('nothing'))).rejects.toThrow(Stop);
});
