import { escapeXml } from '../../core/xml.ts';

/** An element of an XML part, its names with the prefixes that Office uses: `w:pPr`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The elements directly in an element: all, or those of a name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const all = (element?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? all : all.filter((child) => child.name === name);
}

/** The first element of a name directly in an element, or further down along a way of names. */
export function childOf(element: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  return way.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** `w:val` of the first element of a name directly in an element. */
export function wordOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** Every element of a name within an element, however deep, in document order. */
export function within(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
}

/** The letters within an element. */
export function lettersOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : lettersOf(child))).join('');
}

/** An element as it is written in a part that binds its prefixes. */
export function xmlOf({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : xmlOf(child)));
  return inner.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inner.join('')}</${name}>`;
}
