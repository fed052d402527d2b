import { Footer, Header, PageNumber, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { label } from '../../assemble/label.ts';
import { band } from './band.ts';
import { labelRuns } from './label-runs.ts';
import { textRun } from './run.ts';
import type { State } from './state.ts';
import { watermark } from './watermark.ts';

/** Header and footer of the sections of one orientation: their styles end the line at its right edge. Those with figures that were made up say so. */
export function running(
  { publication, edition }: State,
  { landscape, illustrative }: { readonly landscape: boolean; readonly illustrative: boolean },
): { header: Header; footer: Footer } {
  const { labels, titleBlock } = publication;
  const suffix = landscape ? 'Landscape' : '';
  const title = new Paragraph({
    style: `Header${suffix}`,
    children: [textRun(titleBlock.title), tab(), textRun(edition), ...watermark(publication)],
  });
  const warning = new Paragraph({
    style: 'HeaderIllustrative',
    children: [textRun(label(labels, 'illustrative_header'))],
  });
  const pages = labelRuns(labels, 'page_x_of_y', {
    page: [new TextRun({ children: [PageNumber.CURRENT] })],
    pages: [new TextRun({ children: [PageNumber.TOTAL_PAGES] })],
  });
  const foot = new Paragraph({
    style: `Footer${suffix}`,
    children: [textRun(titleBlock.partnership), tab(), ...pages],
  });
  return {
    header: new Header({ children: illustrative ? [title, warning] : [title] }),
    footer: new Footer({ children: [foot] }),
  };
}

/** The cover has the band and the watermark, and no footer. */
export function coverHeader(state: State): Header {
  return new Header({
    children: [new Paragraph({ style: 'Figure', children: [band(state), ...watermark(state.publication)] })],
  });
}

function tab(): ParagraphChild {
  return new TextRun({ children: [new Tab()] });
}
