import type { Brand } from '../../../assemble/publication.ts';
import { escapeXml } from '../../../core/xml.ts';
import { typeSize } from './sizes.ts';
import { line, twips } from './units.ts';

/**
 * What every style rests on (w:docDefaults, ECMA-376 17.7.5.1) and the styles Word takes when none is named.
 * Here the document says its language, which screen readers choose their voice by (WCAG 2.2, 3.1.1).
 */
export function baseStyles(brand: Brand, language: string): string[] {
  const font = escapeXml(brand.wordFont);
  const size = typeSize(brand)(12);
  const spacing = line(1.2);
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
      `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="${escapeXml(language)}"/></w:rPr></w:rPrDefault>` +
      `<w:pPrDefault><w:pPr><w:spacing w:after="${twips(7)}" w:line="${spacing.line}" w:lineRule="${spacing.lineRule}"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
  ];
}
