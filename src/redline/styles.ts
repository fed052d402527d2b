import type { OfficePackage } from '../load/reference/package.ts';
import { childrenOf, wordOf, type XmlElement, xmlOf } from '../load/xml/element.ts';
import { before, type Files, textOf } from './carrier.ts';
import { plain } from './numbers.ts';
import { partRoot } from './open.ts';

const PART = 'word/styles.xml';
const USED = /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g;
const LEADS = ['w:basedOn', 'w:next', 'w:link'];

/** Brings into the new package the styles of the old document that the markup names and the new one lacks, each with those that it rests on. */
export function carryStyles(old: OfficePackage, now: OfficePackage, files: Files, markup: string): void {
  const theirs = stylesIn(old);
  const known = new Set(stylesIn(now).keys());
  const added: XmlElement[] = [];
  const carry = (id: string): void => {
    const style = theirs.get(id);
    if (!style || known.has(id)) return;
    known.add(id);
    added.push(style);
    for (const name of LEADS) carry(wordOf(style, name) ?? '');
  };
  for (const [, id = ''] of markup.matchAll(USED)) carry(id);
  const written = added.map((style) => xmlOf(unnumbered(plain(style)))).join('');
  files.set(PART, before(textOf(files.get(PART)), 'w:styles', written));
}

const stylesIn = (office: OfficePackage): Map<string, XmlElement> =>
  new Map(childrenOf(partRoot(office, PART), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));

/** Its list would be one of the old document, and no style is the default twice. */
function unnumbered(style: XmlElement): XmlElement {
  const { 'w:default': _, ...attributes } = style.attributes;
  const children = childrenOf(style).map((child) =>
    child.name === 'w:pPr' ? { ...child, children: childrenOf(child).filter(({ name }) => name !== 'w:numPr') } : child,
  );
  return { ...style, attributes, children };
}
