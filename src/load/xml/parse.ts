import { LIMITS } from '../../core/limits.ts';
import type { XmlElement } from './element.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The namespaces of Office by the prefixes that it uses itself. What is in another has the prefix `other`. */
export const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas': 'lc',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:svduty:places:1': 'sv',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Parts of Office nest about 30 deep, and declare about 40 namespaces at their root: what has far more was made to keep a reader busy. */
const DEPTH = 200;
const NAMESPACES = 100;

/**
 * A comment, the declaration, a tag, or text. Whatever else begins with `<` matches nothing: a document type, an instruction, a section of text, a tag of
 * over 200 attributes. Comments are taken letter by letter and attributes are counted because expressions remember each step of a long repetition, and fail.
 */
const PIECE =
  /<!--(?:(?!--)[\s\S])*?-->|<\?xml\s[^?<>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,200})\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const ENTITY = /&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/g;
/** Looked for first: a text of such marks alone would take minutes to replace one by one. */
const BARE = /&(?!(?:#x[0-9a-fA-F]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);)/;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The one prefix that every document has. */
const BOUND: ReadonlyMap<string, string> = new Map([['xml', 'xml']]);

interface Open {
  readonly tag: string;
  readonly bound: ReadonlyMap<string, string>;
  readonly element: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };
}

/**
 * An XML part of an Office file: UTF-8, well formed, without a document type, and so without entities of its own. Undefined for anything else, and
 * for one that is nested above the limits or has more than `most` elements. Namespaces are taken back to the prefixes that Office uses.
 */
export function parseXml(bytes: Uint8Array, most: number = LIMITS.referenceElements): XmlElement | undefined {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    return undefined;
  }
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  let end = 0;
  for (const [piece, closing, tag, attributes = '', closed] of text.matchAll(PIECE)) {
    end += piece.length;
    const above = open.at(-1);
    if (tag === undefined) {
      if (piece.startsWith('<')) continue;
      const plain = unescaped(piece);
      if (plain === undefined) return undefined;
      if (above) above.element.children.push(plain);
      else if (plain.trim() !== '') return undefined;
    } else if (closing === '/') {
      if (above?.tag !== tag || attributes !== '' || closed === '/') return undefined;
      open.pop();
    } else {
      if ((root && !above) || open.length >= DEPTH || ++elements > most) return undefined;
      const began = begin(tag, attributes, above?.bound ?? BOUND);
      if (!began) return undefined;
      if (above) above.element.children.push(began.element);
      else root = began.element;
      if (closed !== '/') open.push(began);
    }
  }
  return end === text.length && open.length === 0 ? root : undefined;
}

function begin(tag: string, written: string, above: ReadonlyMap<string, string>): Open | undefined {
  const pairs: [string, string][] = [];
  const declared: [string, string][] = [];
  for (const [, key = '', double, single = ''] of written.matchAll(ATTRIBUTE)) {
    const value = unescaped(double ?? single);
    if (value === undefined) return undefined;
    if (key === 'xmlns') declared.push(['', PREFIXES[value] ?? 'other']);
    else if (key.startsWith('xmlns:')) declared.push([key.slice(6), PREFIXES[value] ?? 'other']);
    else pairs.push([key, value]);
  }
  const bound = declared.length === 0 ? above : new Map([...above, ...declared]);
  if (bound.size > NAMESPACES) return undefined;
  const attributes: Record<string, string> = {};
  for (const [key, value] of pairs) {
    const name = key.includes(':') ? named(key, bound) : key;
    if (name === undefined || Object.hasOwn(attributes, name)) return undefined;
    // Defined, not assigned: an attribute named __proto__ must stay a plain one.
    Object.defineProperty(attributes, name, { value, enumerable: true, writable: true, configurable: true });
  }
  const name = named(tag, bound);
  return name === undefined ? undefined : { tag, bound, element: { name, attributes, children: [] } };
}

function named(written: string, bound: ReadonlyMap<string, string>): string | undefined {
  const [first = '', second, more] = written.split(':');
  if (more !== undefined) return undefined;
  const prefix = bound.get(second === undefined ? '' : first);
  if (second === undefined) return `${prefix ?? 'other'}:${first}`;
  return prefix === undefined ? undefined : `${prefix}:${second}`;
}

/** Text with the five entities and the numbers that every XML document has; undefined where there is another. */
function unescaped(text: string): string | undefined {
  if (!text.includes('&')) return text;
  if (BARE.test(text)) return undefined;
  let isKnown = true;
  const plain = text.replaceAll(ENTITY, (_, name: string) => {
    const letter = ENTITIES[name] ?? letterOf(Number(name.replace(/^#(x?)/, (_all, hex) => (hex ? '0x' : ''))));
    if (letter === undefined) isKnown = false;
    return letter ?? '';
  });
  return isKnown ? plain : undefined;
}

function letterOf(number: number): string | undefined {
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : undefined;
}
