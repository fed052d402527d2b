import { Footer, Header, type Paragraph } from 'docx';
import { label } from '../../assemble/label.ts';
import type { XmlElement } from '../../load/xml/element.ts';
import { band } from './band.ts';
import { libraryParagraph } from './block.ts';
import { pageField } from './field.ts';
import { labelRuns } from './label-runs.ts';
import { written } from './markup.ts';
import { referenceBlocks, saysEdition } from './reference/running.ts';
import { TAB, textRun } from './run.ts';
import type { State } from './state.ts';
import { watermark } from './watermark.ts';

/** Header and footer of the sections of one orientation: their styles end the line at its right edge. Those with figures that were made up say so. */
export function running(
  state: State,
  { landscape, illustrative }: { readonly landscape: boolean; readonly illustrative: boolean },
): { header: Header; footer: Footer } {
  const { publication, edition } = state;
  const { labels, titleBlock, brand } = publication;
  const given = brand.reference;
  const suffix = landscape ? 'Landscape' : '';
  const title = given?.header
    ? referenceHeader(given.header, state, suffix)
    : [
        libraryParagraph({
          style: `Header${suffix}`,
          children: [textRun(titleBlock.title), TAB, textRun(edition), ...watermark(state)],
        }),
      ];
  const warning = libraryParagraph({
    style: 'HeaderIllustrative',
    children: [textRun(label(labels, 'illustrative_header'))],
  });
  const pages = labelRuns(labels, 'page_x_of_y', {
    page: pageField('PAGE'),
    pages: pageField('NUMPAGES'),
  });
  const foot = given?.footer
    ? written(referenceBlocks(given.footer, state, landscape))
    : libraryParagraph({
        style: `Footer${suffix}`,
        children: [textRun(titleBlock.partnership), TAB, ...pages],
      });
  return {
    header: new Header({ children: illustrative ? [...title, warning] : title }),
    footer: new Footer({ children: [foot] }),
  };
}

/** The header of the brand's document. What it does not say of the status stands below it, and the watermark is in that line. */
function referenceHeader(blocks: readonly XmlElement[], state: State, suffix: string): Paragraph[] {
  const children = [...(saysEdition(blocks) ? [] : [textRun(state.edition)]), ...watermark(state)];
  const line = children.length === 0 ? [] : [libraryParagraph({ style: `Header${suffix}`, children })];
  return [written(referenceBlocks(blocks, state, suffix !== '')), ...line];
}

/** The cover has the band, and no watermark and no footer. */
export function coverHeader(state: State): Header {
  const given = state.publication.brand.reference?.coverHeader;
  if (given) return new Header({ children: [written(referenceBlocks(given, state))] });
  return new Header({ children: [libraryParagraph({ style: 'Figure', children: [band(state)] })] });
}
