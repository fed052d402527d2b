import type { Brand } from '../../../assemble/publication.ts';
import { TEXT_LEFT } from '../page.ts';
import { eighths, hex, twips } from './units.ts';

/** The style of what says in a draft that something is to be written. */
export const PLACEHOLDER = 'Placeholder';

/**
 * The styles of a document with that one (w:style, ECMA-376 17.7.4.17): a dashed box, so that it is told from the boxes of the publication without its colour. Only drafts have it, so
 * it is no part of the styles that all documents share.
 */
export function withPlaceholderStyle(styles: string, { warningPanel, warningRule }: Brand): string {
  const side = (name: string): string =>
    `<w:${name} w:val="dashed" w:sz="${eighths(1)}" w:space="6" w:color="${hex(warningRule)}"/>`;
  const style =
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${PLACEHOLDER}"><w:name w:val="${PLACEHOLDER}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr><w:keepLines/><w:pBdr>${['top', 'left', 'bottom', 'right'].map(side).join('')}</w:pBdr>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="${hex(warningPanel)}"/><w:spacing w:before="${twips(10)}" w:after="${twips(14)}"/>` +
    `<w:ind w:left="${TEXT_LEFT + twips(6)}" w:right="${twips(6)}"/></w:pPr></w:style>`;
  return styles.replace('</w:styles>', (end) => style + end);
}
