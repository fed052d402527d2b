import { Footer, Header } from 'docx';
import { label } from '../../assemble/label.ts';
import { band } from './band.ts';
import { libraryParagraph } from './block.ts';
import { pageField } from './field.ts';
import { labelRuns } from './label-runs.ts';
import { TAB, textRun } from './run.ts';
import type { State } from './state.ts';
import { watermark } from './watermark.ts';

/** Header and footer of the sections of one orientation: their styles end the line at its right edge. Those with figures that were made up say so. */
export function running(
  { publication, edition }: State,
  { landscape, illustrative }: { readonly landscape: boolean; readonly illustrative: boolean },
): { header: Header; footer: Footer } {
  const { labels, titleBlock } = publication;
  const suffix = landscape ? 'Landscape' : '';
  const title = libraryParagraph({
    style: `Header${suffix}`,
    children: [textRun(titleBlock.title), TAB, textRun(edition), ...watermark(publication)],
  });
  const warning = libraryParagraph({
    style: 'HeaderIllustrative',
    children: [textRun(label(labels, 'illustrative_header'))],
  });
  const pages = labelRuns(labels, 'page_x_of_y', {
    page: pageField('PAGE'),
    pages: pageField('NUMPAGES'),
  });
  const foot = libraryParagraph({
    style: `Footer${suffix}`,
    children: [textRun(titleBlock.partnership), TAB, ...pages],
  });
  return {
    header: new Header({ children: illustrative ? [title, warning] : [title] }),
    footer: new Footer({ children: [foot] }),
  };
}

/** The cover has the band and the watermark, and no footer. */
export function coverHeader(state: State): Header {
  return new Header({
    children: [libraryParagraph({ style: 'Figure', children: [band(state), ...watermark(state.publication)] })],
  });
}
