import { NUMBERED_STYLES, type Numbering, numberingProperties } from '../numbering.ts';

/** What stands before w:numPr in the properties of a paragraph (CT_PPrBase, ECMA-376 17.3.1.26). */
const HEAD = /<w:pPr>(?:<w:(?:keepNext|keepLines|pageBreakBefore|widowControl)(?: [^>]*)?\/>)*/;

/** Binds styles to their lists, for which the library has no option. */
export function numberedStyles(xml: string): string {
  return xml.replaceAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs, (style, id: string) => {
    const numbering = NUMBERED_STYLES.get(id);
    return numbering === undefined ? style : withNumbering(style, numbering);
  });
}

function withNumbering(style: string, numbering: Numbering): string {
  const properties = numberingProperties(numbering);
  if (HEAD.test(style)) return style.replace(HEAD, (head) => head + properties);
  return style.replace(/<w:rPr>|<\/w:style>/, (next) => `<w:pPr>${properties}</w:pPr>${next}`);
}
