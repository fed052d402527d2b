import type { XmlElement } from '../xml/element.ts';

const named = (names: string): readonly string[] => names.split(' ').map((name) => `w:${name}`);

/** Paragraph properties in the order that WordprocessingML asks for (CT_PPrBase, ECMA-376 part 1, annex A). */
export const PARAGRAPH_ORDER = named(
  'pStyle keepNext keepLines pageBreakBefore widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct ' +
    'topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection ' +
    'textAlignment textboxTightWrap outlineLvl rPr',
);

/**
 * What may be taken of groups of properties, in the order that WordprocessingML asks for (ECMA-376 part 1, annex A). Left out is numbering, which is the
 * program's, the language, which is the publication's, and what would hide, move or frame text, or keep it as a tracked change.
 */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': PARAGRAPH_ORDER.filter((name) => name !== 'w:numPr'),
  'w:rPr': named(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid color spacing w kern position sz szCs ' +
      'highlight u effect bdr shd fitText vertAlign rtl cs em eastAsianLayout',
  ),
  'w:tblPr': named(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar ' +
      'tblLook tblCaption tblDescription',
  ),
  'w:tcPr': named('tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'),
  'w:tblStylePr': named('pPr rPr tblPr trPr tcPr'),
  'w:pBdr': named('top left bottom right between bar'),
  'w:tblBorders': named('top left start bottom right end insideH insideV'),
  'w:tcBorders': named('top left start bottom right end insideH insideV tl2br tr2bl'),
  'w:tblCellMar': named('top left start bottom right end'),
  'w:tcMar': named('top left start bottom right end'),
};

/** What other properties, of no fixed order, never have: marks of tracked changes. */
const TRACKED = /^w:(ins|del|cnfStyle|divId|\w+Change)$/;

/** No property is longer: a longer one is no property. */
const LONGEST = 255;

/** A copy of properties (w:pPr, w:rPr, w:tblPr …) with what belongs to WordprocessingML itself, and only with what may be taken, in order. */
export function propertiesOf({ name, attributes, children }: XmlElement): XmlElement {
  const order = ORDERS[name];
  const mayStand = (child: string): boolean =>
    order ? order.includes(child) : child.startsWith('w:') && !TRACKED.test(child);
  const kept = children.flatMap((child) =>
    typeof child === 'string' || !mayStand(child.name) ? [] : [propertiesOf(child)],
  );
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(([key, value]) => /^w:(?!rsid)/.test(key) && value.length <= LONGEST),
    ),
    children: order ? kept.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name)) : kept,
  };
}
