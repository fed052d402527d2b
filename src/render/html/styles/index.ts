import type { Data } from 'mdast';
import type { Brand, Publication } from '../../../assemble/publication.ts';
import type { Assets } from '../assets.ts';
import { annex } from './annex.ts';
import { base } from './base.ts';
import { cards } from './cards.ts';
import { columnStyles } from './columns.ts';
import { comparison } from './comparison.ts';
import { contents } from './contents.ts';
import { coverPage } from './cover-page.ts';
import { figure } from './figure.ts';
import { fontFaces } from './font.ts';
import { footer } from './footer.ts';
import { indexPage } from './index-page.ts';
import { layout } from './layout.ts';
import { masthead } from './masthead.ts';
import { panel } from './panel.ts';
import { paper } from './paper.ts';
import { placeholder } from './placeholder.ts';
import { print } from './print.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { tokens } from './tokens.ts';

/** The style sheet of a publication's page; `widths` are those of the columns on it. */
export function publicationStyles(publication: Publication, assets: Assets, widths: ReadonlySet<number>): string {
  const parts = [
    base,
    layout,
    masthead,
    contents,
    text,
    annex,
    panel,
    cards,
    figure,
    table,
    columnStyles(widths),
    footer,
    // Only drafts have them.
    ...(publication.tree.children.some(({ data }) => isPlaceholder(data)) ? [placeholder] : []),
  ];
  return [fontFaces(publication.brand, assets), tokens(publication.brand), ...parts, print(publication)].join('\n');
}

const isPlaceholder = (data: Data | undefined): boolean => data?.style === 'placeholder';

/** The style sheet of the page over all variants. */
export function indexStyles(brand: Brand, assets: Assets): string {
  return [fontFaces(brand, assets), tokens(brand), base, layout, masthead, text, panel, indexPage, paper].join('\n');
}

/** The style sheet of the page of what changed between two editions. */
export function comparisonStyles(brand: Brand, assets: Assets): string {
  return [fontFaces(brand, assets), tokens(brand), base, layout, masthead, text, panel, comparison, paper].join('\n');
}

/** The style sheet of the pages around published editions. */
export function coverStyles(brand: Brand, assets: Assets): string {
  const parts = [base, layout, masthead, text, panel, cards, footer, coverPage, paper];
  return [fontFaces(brand, assets), tokens(brand), ...parts].join('\n');
}
