import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { Stop } from '../../core/stop.ts';

/** A PDF as a layout program wrote it. @throws Stop for what is none */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false });
  } catch {
    throw new Stop('The program that sets pages wrote a file that cannot be read as PDF. Nothing was written.');
  }
}

/** The page, counted from 1, of each named destination (ISO 32000-1, 12.3.2.3). LibreOffice writes the underscore of a name as 5F. */
export function pagesIn(pdf: PDFDocument): ReadonlyMap<string, number> {
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [String(ref), index + 1]));
  const isOffice = pdf.getProducer()?.startsWith('LibreOffice') === true;
  return new Map(
    destinations(pdf).flatMap(([name, found]) => {
      const target = found instanceof PDFDict ? found.lookup(PDFName.of('D')) : found;
      const page = target instanceof PDFArray ? numbers.get(String(target.get(0))) : undefined;
      return page === undefined ? [] : [[isOffice ? name.replaceAll('5F', '_') : name, page] as const];
    }),
  );
}

/** Those of the catalog's dictionary, and those of its tree of names. */
function destinations({ catalog, context }: PDFDocument): [string, PDFObject | undefined][] {
  const listed = catalog.lookup(PDFName.of('Dests'));
  const tree = catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookup(PDFName.of('Dests'));
  const own = listed instanceof PDFDict ? listed.entries() : [];
  return [
    ...own.map(([name, found]): [string, PDFObject | undefined] => [name.decodeText(), context.lookup(found)]),
    ...(tree instanceof PDFDict ? leaves(tree) : []),
  ];
}

function leaves(node: PDFDict): [string, PDFObject | undefined][] {
  const names = node.lookupMaybe(PDFName.of('Names'), PDFArray);
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  const pairs = Array.from({ length: (names?.size() ?? 0) / 2 }, (_, index): [string, PDFObject | undefined] => {
    const name = names?.lookup(2 * index);
    const text = name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : '';
    return [text, names?.lookup(2 * index + 1)];
  });
  const below = Array.from({ length: kids?.size() ?? 0 }, (_, index) => leaves(kids!.lookup(index, PDFDict)));
  return [...pairs, ...below.flat()];
}
