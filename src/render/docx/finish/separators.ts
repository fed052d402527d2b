import type { Parts } from '../parts.ts';

/** The lines above notes are no notes: the library puts the mark of one before each, which then has no number to show. */
const MARK =
  /<w:r><w:rPr><w:rStyle w:val="\w+"\/><\/w:rPr><w:(?:footnote|endnote)Ref\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g;

/** Takes them out. */
export function plainSeparators(parts: Parts): void {
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const xml = parts.get(name);
    if (typeof xml === 'string') parts.set(name, xml.replaceAll(MARK, ''));
  }
}
