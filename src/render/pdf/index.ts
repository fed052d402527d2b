import type { Publication } from '../../assemble/publication.ts';
import type { Drawing } from '../../charts/spec.ts';
import type { Layout } from '../../core/layout.ts';
import { type Around, besideEachOther } from '../format.ts';
import { withPageNumbers } from '../page-numbers.ts';
import { leadingBeside } from './beside.ts';
import { openPdf, pagesIn } from './document.ts';
import { finished } from './finish.ts';
import { fromPage } from './from-page.ts';
import { fromWord } from './from-word.ts';
import type { Source } from './source.ts';

const SOURCES: Readonly<Record<Layout['takes'], Source>> = { html: fromPage, docx: fromWord };

/**
 * A publication as tagged PDF (ISO 32000): its web page or its Word document as a layout program of this computer sets it, with the true page of each entry in the contents. It says nothing of the
 * computer and the time of day: the same publication and the same program with the same fonts give the same bytes. @throws Stop where the program fails
 */
export async function renderPdf(
  publication: Publication,
  drawings: ReadonlyMap<string, Drawing>,
  { layout, addressOf = besideEachOther }: Pick<Around, 'layout' | 'addressOf'>,
): Promise<Uint8Array> {
  if (!layout) throw new Error('A PDF needs a layout program.');
  const source = await SOURCES[layout.takes](publication, drawings, leadingBeside(addressOf));
  const { set } = await withPageNumbers(source, async (document) => {
    const pdf = await openPdf(await layout.set(document));
    return { pdf, pages: pagesIn(pdf) };
  });
  return finished(set.pdf, publication, layout.takes === 'html');
}
