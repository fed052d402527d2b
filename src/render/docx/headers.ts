import { label } from '../../assemble/label.ts';
import type { XmlElement } from '../../load/xml/element.ts';
import { band } from './band.ts';
import { paragraphOf } from './block.ts';
import { pageField } from './field.ts';
import { labelRuns } from './label-runs.ts';
import type { Markup } from './markup.ts';
import { referenceBlocks, saysEdition } from './reference/running.ts';
import { TAB, textRun } from './run.ts';
import type { State } from './state.ts';
import { watermark } from './watermark.ts';

/** A header or footer (w:hdr, w:ftr, ECMA-376 17.10): on all pages of a section, or on its first. */
export interface Running {
  readonly kind: 'header' | 'footer';
  readonly pages: 'default' | 'first';
  readonly markup: Markup;
}

/** Header and footer of the sections of one orientation: their styles end the line at its right edge. Those with figures that were made up say so. */
export function running(
  state: State,
  { landscape, illustrative }: { readonly landscape: boolean; readonly illustrative: boolean },
): { header: Running; footer: Running } {
  const { publication, edition } = state;
  const { labels, titleBlock, brand } = publication;
  const given = brand.reference;
  const suffix = landscape ? 'Landscape' : '';
  const title = given?.header
    ? referenceHeader(given.header, state, suffix)
    : paragraphOf(`Header${suffix}`, '', [textRun(titleBlock.title), TAB, textRun(edition), ...watermark(state)]);
  const warning = illustrative
    ? paragraphOf('HeaderIllustrative', '', [textRun(label(labels, 'illustrative_header'))])
    : '';
  const pages = labelRuns(labels, 'page_x_of_y', {
    page: pageField('PAGE'),
    pages: pageField('NUMPAGES'),
  });
  const foot = given?.footer
    ? referenceBlocks(given.footer, state, landscape).join('')
    : paragraphOf(`Footer${suffix}`, '', [textRun(titleBlock.partnership), TAB, ...pages]);
  return {
    header: { kind: 'header', pages: 'default', markup: title + warning },
    footer: { kind: 'footer', pages: 'default', markup: foot },
  };
}

/** The header of the brand's document. What it does not say of the status stands below it, and the watermark is in that line. */
function referenceHeader(blocks: readonly XmlElement[], state: State, suffix: string): Markup {
  const children = [...(saysEdition(blocks) ? [] : [textRun(state.edition)]), ...watermark(state)];
  const line = children.length === 0 ? '' : paragraphOf(`Header${suffix}`, '', children);
  return referenceBlocks(blocks, state, suffix !== '').join('') + line;
}

/** The cover has the band, and no watermark and no footer. */
export function coverHeader(state: State): Running {
  const given = state.publication.brand.reference?.coverHeader;
  const markup = given ? referenceBlocks(given, state).join('') : paragraphOf('Figure', '', [band(state)]);
  return { kind: 'header', pages: 'first', markup };
}
