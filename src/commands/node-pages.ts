import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Stop } from '../core/stop.ts';
import { runProgram } from './node-process.ts';

/** Every bookmark becomes a named destination of the PDF. */
const FILTER = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';

const NEEDS = '--page-numbers needs LibreOffice (soffice) and poppler (pdfinfo)';

const OTHERWISE =
  'Nothing was written. Build without --page-numbers: Word itself numbers the contents when they are updated (F9). Or see whether LibreOffice starts and opens a Word document here.';

/**
 * The page of each bookmark of a Word document, by its name: LibreOffice writes the document as PDF, and poppler's `pdfinfo -dests` tells the page of
 * each destination. Both run in a temporary folder, with a profile of their own, that is removed whatever happens. @throws Stop where a program is
 * missing, fails, or takes longer than its time.
 */
export async function pagesOf(docx: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'svduty-pages-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const run = (program: string, words: readonly string[]) =>
    runProgram(program, words, { folder, stopped: remove, needs: NEEDS, otherwise: OTHERWISE });
  try {
    writeFileSync(join(folder, 'publication.docx'), docx);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await run('soffice', [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      FILTER,
      'publication.docx',
    ]);
    if (!existsSync(join(folder, 'publication.pdf')))
      throw new Stop(`LibreOffice (soffice) could not set the document. ${OTHERWISE}`);
    return destinations(await run('pdfinfo', ['-dests', 'publication.pdf']));
  } finally {
    remove();
  }
}

/** Lines such as `   8 [ XYZ   71  771 null      ] "b5Fabout"`: the page, and the name, in which LibreOffice writes an underscore as 5F. */
function destinations(listed: string): Map<string, number> {
  const lines = listed.matchAll(/^ *(\d+) \[.*\] "([^"]+)"$/gm);
  return new Map([...lines].map(([, page, name = '']) => [name.replaceAll('5F', '_'), Number(page)]));
}
