import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Setting } from './node-set.ts';

/** Tagged, with an outline; every bookmark becomes a named destination. */
const FILTER = `pdf:writer_pdf_Export:${JSON.stringify(
  Object.fromEntries(
    ['ExportBookmarks', 'ExportBookmarksToPDFDestination', 'UseTaggedPDF', 'PDFUACompliance'].map((name) => [
      name,
      { type: 'boolean', value: 'true' },
    ]),
  ),
)}`;

/** LibreOffice, which sets Word documents. */
export const office = (program: string, { needs, otherwise }: Pick<Setting, 'needs' | 'otherwise'>): Setting => ({
  name: 'LibreOffice (soffice)',
  program,
  takes: 'docx',
  words: (folder) => [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    FILTER,
    'publication.docx',
  ],
  needs,
  otherwise,
});
