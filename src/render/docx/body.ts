import type { Margins } from '../../load/reference/sections.ts';
import { blockMarkup, paragraphOf } from './block.ts';
import type { Running } from './headers.ts';
import type { Markup } from './markup.ts';
import { numberingIn } from './numbering.ts';
import { PAGE } from './page.ts';
import type { Section } from './sections.ts';

/** A section whose headers and footers are parts with an id. */
export interface NumberedSection extends Omit<Section, 'running'> {
  readonly running: readonly (Running & { readonly id: string })[];
}

/**
 * What stands in the body (w:body, ECMA-376 17.2.2): the blocks of each section, and its properties in the last paragraph; those of the last section
 * stand at the end.
 */
export function bodyMarkup(sections: readonly NumberedSection[], margins: Margins): Markup {
  return sections
    .map((section, index) => {
      const { blocks, last } = section;
      const properties = sectionProperties(section, margins);
      const isLast = index === sections.length - 1;
      const numbering = numberingIn(last.style, last.numbering);
      return [
        // The line after a table that ends a section would be alone on a page, and that page one too many.
        ...blocks.map((block, at) => blockMarkup(block, at === blocks.length - 1)),
        paragraphOf(last.style, isLast ? numbering : numbering + properties, last.children),
        isLast ? properties : '',
      ].join('');
    })
    .join('');
}

function sectionProperties({ landscape, running }: NumberedSection, margins: Margins): Markup {
  const references = running.map(({ kind, pages, id }) => `<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`);
  const [width, height] = landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  const { top, right, bottom, left, header, footer } = margins;
  const hasFirst = running.some(({ pages }) => pages === 'first');
  return (
    `<w:sectPr>${references.join('')}<w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}" w:orient="${landscape ? 'landscape' : 'portrait'}"/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="0"/>` +
    `<w:pgNumType/>${hasFirst ? '<w:titlePg/>' : ''}<w:docGrid w:linePitch="360"/></w:sectPr>`
  );
}
