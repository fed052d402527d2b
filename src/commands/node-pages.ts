import { openPdf, pagesIn } from '../render/pdf/document.ts';
import { office } from './node-office.ts';
import { setDocument } from './node-set.ts';

const setting = office('soffice', {
  needs: '--page-numbers needs LibreOffice (soffice)',
  otherwise:
    'Nothing was written. Build without --page-numbers: Word itself numbers the contents when they are updated (F9). Or see whether LibreOffice starts and opens a Word document here.',
});

/**
 * The page of each bookmark of a Word document, by its name: LibreOffice writes the document as PDF, in which each is a destination. @throws Stop where it is missing, fails, or takes longer
 * than its time.
 */
export async function pagesOf(docx: Uint8Array): Promise<ReadonlyMap<string, number>> {
  return pagesIn(await openPdf(await setDocument(docx, setting)));
}
