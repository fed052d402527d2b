import type { XmlElement } from '../xml/element.ts';

/** What is never taken: numbering is the program's, the language the publication's, and text that is hidden, moved or tracked would be lost. */
const NEVER = new Set([
  'w:numPr',
  'w:lang',
  'w:vanish',
  'w:specVanish',
  'w:webHidden',
  'w:framePr',
  'w:sectPr',
  'w:cnfStyle',
  'w:divId',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
]);

/** No property is longer: a longer one is no property. */
const LONGEST = 255;

/** A copy of properties (w:pPr, w:rPr, w:tblPr …) with what belongs to WordprocessingML itself, and only with what may be taken. */
export function propertiesOf({ name, attributes, children }: XmlElement): XmlElement {
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(([key, value]) => /^w:(?!rsid)/.test(key) && value.length <= LONGEST),
    ),
    children: children.flatMap((child) =>
      typeof child === 'string' || !child.name.startsWith('w:') || NEVER.has(child.name) ? [] : [propertiesOf(child)],
    ),
  };
}
