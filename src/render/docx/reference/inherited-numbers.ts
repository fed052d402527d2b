import { PARAGRAPH_ORDER } from '../../../load/reference/properties.ts';
import { childOf, childrenOf, wordOf, type XmlElement } from '../../../load/xml/element.ts';
import { idOf } from './style-ids.ts';

/** No list, and no level of the outline (ECMA-376 part 1, 17.9.18 and 17.3.1.20). */
const NUMBER: XmlElement = {
  name: 'w:numPr',
  attributes: {},
  children: [{ name: 'w:numId', attributes: { 'w:val': '0' }, children: [] }],
};
const LEVEL: XmlElement = { name: 'w:outlineLvl', attributes: { 'w:val': '9' }, children: [] };

const AFTER_PARAGRAPH = /^w:(rPr|tblPr|trPr|tcPr|tblStylePr)$/;

/**
 * Styles of which those that stand on a numbered one, and have no number of their own, say so: the contents' title of a document may stand on its first
 * heading, whose numbers are the program's.
 */
export function withoutInheritedNumbers(styles: readonly XmlElement[]): XmlElement[] {
  const byId = new Map(styles.map((style) => [idOf(style), style]));
  const hasNumber = (style: XmlElement): boolean => childOf(style, 'w:pPr', 'w:numPr') !== undefined;
  const inherits = (style: XmlElement): boolean => {
    const under = byId.get(wordOf(style, 'w:basedOn') ?? '');
    return under !== undefined && (hasNumber(under) || inherits(under));
  };
  return styles.map((style) => (!hasNumber(style) && inherits(style) ? unnumbered(style) : style));
}

function unnumbered(style: XmlElement): XmlElement {
  const properties = childrenOf(childOf(style, 'w:pPr'));
  const level = properties.some(({ name }) => name === LEVEL.name) ? [] : [LEVEL];
  const children = [...properties, NUMBER, ...level].toSorted(
    (a, b) => PARAGRAPH_ORDER.indexOf(a.name) - PARAGRAPH_ORDER.indexOf(b.name),
  );
  const others = childrenOf(style).filter(({ name }) => name !== 'w:pPr');
  return {
    ...style,
    children: [
      ...others.filter(({ name }) => !AFTER_PARAGRAPH.test(name)),
      { name: 'w:pPr', attributes: {}, children },
      ...others.filter(({ name }) => AFTER_PARAGRAPH.test(name)),
    ],
  };
}
