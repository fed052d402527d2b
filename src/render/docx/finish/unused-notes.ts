import type { Parts } from '../parts.ts';

/** The library writes both for every document. Sources stand in a list of the text, so nothing points to either. */
const UNUSED = ['footnotes', 'endnotes'];

/** Takes out the parts for notes at the foot of a page, with what declares them and leads to them. */
export function withoutNotes(parts: Parts): void {
  for (const name of UNUSED) {
    parts.delete(`word/${name}.xml`);
    parts.delete(`word/_rels/${name}.xml.rels`);
    without(parts, '[Content_Types].xml', new RegExp(`<Override [^>]*PartName="/word/${name}\\.xml"[^>]*/>`));
    without(parts, 'word/_rels/document.xml.rels', new RegExp(`<Relationship [^>]*Target="${name}\\.xml"[^>]*/>`));
  }
}

function without(parts: Parts, name: string, element: RegExp): void {
  const xml = parts.get(name);
  if (typeof xml !== 'string' || !element.test(xml)) throw new Error(`${name} is not as expected.`);
  parts.set(name, xml.replace(element, ''));
}
