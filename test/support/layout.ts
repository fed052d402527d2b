import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Layout } from '../../src/core/layout.ts';

/** What a layout program leaves in a file that says when and where it was set, and what of it is said in clear. */
export const FOLDER = 'file:///tmp/svduty-pages-q1w2e3';
const PAGES = 4;

/**
 * A browser of three lines: the places that a page links to become destinations, each on the page that its place in the text falls on, and its links annotations, with the folder in which it
 * runs before those that are not whole.
 */
export const printer: Layout = {
  takes: 'html',
  set: async (document) => {
    const html = new TextDecoder().decode(document);
    const hrefs = [...html.matchAll(/<a\b[^>]* href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    const ids = hrefs.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
    const pageOf = (id: string): number => Math.floor((html.indexOf(` id="${id}"`) / html.length) * PAGES);
    return pdfOf(
      new Map(ids.map((id) => [id, pageOf(id)])),
      hrefs.filter((href) => !href.startsWith('#')),
    );
  },
};

/** The least PDF that has these destinations, by their pages counted from 0, and these links. */
export async function pdfOf(
  places: ReadonlyMap<string, number>,
  links: readonly string[],
  producer = 'Press 1',
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const { context, catalog } = pdf;
  const pages = Array.from({ length: PAGES }, () => pdf.addPage([595, 842]));
  const targets = [...places].map(([id, page]) => [id, context.obj([pages[page]!.ref, 'XYZ', 0, 0, 0])] as const);
  catalog.set(PDFName.of('Dests'), context.obj(Object.fromEntries(targets)));
  const annotations = links.map((href) => ({
    Type: 'Annot',
    Subtype: 'Link',
    A: { S: 'URI', URI: PDFString.of(/^\w+:/.test(href) ? href : `${FOLDER}/${href}`) },
  }));
  pages[0]!.node.set(PDFName.of('Annots'), context.obj(annotations));
  const named = context.obj({ Type: 'StructElem', S: 'Caption' });
  const table = context.obj({ Type: 'StructElem', S: 'Table' });
  const chart = context.obj({ Type: 'StructElem', S: 'Figure', Alt: PDFHexString.fromText('A line that falls') });
  const kids = [named, chart, table].map((one) => context.register(one));
  context.register(context.obj({ Type: 'StructElem', S: 'Figure', Alt: PDFHexString.fromText('A headline'), K: kids }));
  catalog.set(PDFName.of('Metadata'), context.register(context.stream('<x>2026-11-27T16:06:20Z</x>')));
  pdf.setProducer(producer);
  pdf.setCreator('Mozilla/5.0 (X11; Linux x86_64)');
  pdf.setCreationDate(new Date());
  pdf.setModificationDate(new Date());
  context.trailerInfo.ID = context.obj([PDFHexString.of('00ff'), PDFHexString.of('00ff')]);
  return pdf.save({ useObjectStreams: false });
}
