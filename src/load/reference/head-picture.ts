import { childOf, lettersOf, within, type XmlElement } from '../xml/element.ts';

/** Lengths of DrawingML in a CSS pixel (1/96 inch). */
const EMU = 9525;
/** No picture of a header is larger than the page, in CSS pixels: A4 at 96 an inch, the long side both ways. */
const LARGEST = 1123;

const FROM = /^(page|margin|column|paragraph|line|character|leftMargin|rightMargin|topMargin|bottomMargin)$/;
const ALIGN = /^(left|right|center|top|bottom|inside|outside)$/;

/**
 * A picture of a header (w:drawing with one pic:pic) as `picture`: the `part` that holds it, its size in CSS pixels, its words, and where it floats: what
 * its place is counted `From`, how it is aligned to that, or how far from it in EMU. Undefined for other drawings.
 */
export function headPicture(
  drawing: XmlElement,
  partOf: (relation: string) => string | undefined,
): XmlElement | undefined {
  const inline = childOf(drawing, 'wp:inline');
  const anchor = childOf(drawing, 'wp:anchor');
  const holder = inline ?? anchor;
  const pictures = holder ? within(holder, 'a:blip') : [];
  const part = partOf(pictures[0]?.attributes['r:embed'] ?? '');
  if (!holder || pictures.length !== 1 || part === undefined) return undefined;
  const extent = childOf(holder, 'wp:extent')?.attributes;
  const [width, height] = [extent?.cx, extent?.cy].map((length) => Math.round(Number(length) / EMU));
  if (!isSize(width) || !isSize(height)) return undefined;
  const { descr = '' } = childOf(holder, 'wp:docPr')?.attributes ?? {};
  const attributes = { part, width: String(width), height: String(height), descr, ...(anchor ? floating(anchor) : {}) };
  return { name: 'picture', attributes, children: [] };
}

function isSize(length: number | undefined): length is number {
  return length !== undefined && length >= 1 && length <= LARGEST;
}

function floating(anchor: XmlElement): Record<string, string> {
  const wrap = childOf(anchor, 'wp:wrapTopAndBottom') ? 'lines' : childOf(anchor, 'wp:wrapNone') ? 'none' : 'square';
  const isBehind = ['1', 'true'].includes(anchor.attributes.behindDoc ?? '');
  return {
    ...position(childOf(anchor, 'wp:positionH'), 'horizontal'),
    ...position(childOf(anchor, 'wp:positionV'), 'vertical'),
    wrap: isBehind ? 'behind' : wrap,
  };
}

function position(element: XmlElement | undefined, way: 'horizontal' | 'vertical'): Record<string, string> {
  const from = element?.attributes.relativeFrom ?? '';
  const align = childOf(element, 'wp:align');
  const offset = childOf(element, 'wp:posOffset');
  const word = align ? lettersOf(align).trim() : '';
  const number = Math.round(Number(offset ? lettersOf(offset) : 0));
  return {
    [`${way}From`]: FROM.test(from) ? from : 'page',
    ...(ALIGN.test(word)
      ? { [`${way}Align`]: word }
      : { [`${way}Offset`]: String(Number.isSafeInteger(number) ? number : 0) }),
  };
}
