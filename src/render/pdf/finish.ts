import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Publication } from '../../assemble/publication.ts';
import { relativeLink } from './beside.ts';
import { openFigures } from './figures.ts';

/** What says when and where it was set. */
const OF_THE_RUN = ['CreationDate', 'ModDate', 'Keywords'] as const;

/**
 * A PDF as it is given away: it says what it is and by whom, in which language, and which program set it, and neither when nor where; its links lead from where it stands; it opens with its title and
 * its outline. Packed in object streams, which halves it. The same pages give the same bytes.
 */
export async function finished(pdf: PDFDocument, publication: Publication, hasIds: boolean): Promise<Uint8Array> {
  const { titleBlock, language } = publication;
  pdf.setTitle(titleBlock.titleWithPlace, { showInWindowTitleBar: true });
  pdf.setAuthor(titleBlock.partnership);
  pdf.setSubject(titleBlock.subtitle);
  pdf.setCreator('svduty');
  pdf.setLanguage(language);
  const { context, catalog } = pdf;
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  for (const key of OF_THE_RUN) info.delete(PDFName.of(key));
  // Metadata that say the same with the time and a random id.
  const metadata = catalog.get(PDFName.of('Metadata'));
  catalog.delete(PDFName.of('Metadata'));
  for (const [ref] of context.enumerateIndirectObjects()) if (ref === metadata) context.delete(ref);
  delete context.trailerInfo.ID;
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  openFigures(pdf);
  for (const action of linksOf(pdf)) leadFromHere(action, hasIds);
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

function linksOf(pdf: PDFDocument): PDFDict[] {
  const annotations = pdf.getPages().flatMap(({ node }) => {
    const all = node.Annots();
    return Array.from({ length: all?.size() ?? 0 }, (_, index) => all!.lookup(index, PDFDict));
  });
  return annotations.flatMap((one) => one.lookupMaybe(PDFName.of('A'), PDFDict) ?? []);
}

function leadFromHere(action: PDFDict, hasIds: boolean): void {
  const address = action.lookup(PDFName.of('URI'));
  if (!(address instanceof PDFString || address instanceof PDFHexString)) return;
  const way = relativeLink(address.decodeText(), hasIds);
  if (way !== undefined) action.set(PDFName.of('URI'), PDFString.of(way));
}
