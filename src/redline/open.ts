import { type OfficePackage, openPackage, type Refused } from '../load/reference/package.ts';
import { childOf, childrenOf, type XmlElement } from '../load/xml/element.ts';
import { PREFIXES, parseXml } from '../load/xml/parse.ts';

/** A part of a document that holds text: its blocks and, of the body, the properties of its last section. */
export interface TextPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly blocks: readonly XmlElement[];
  readonly ending: readonly XmlElement[];
}

/** A Word document that can be compared with another. */
export interface WordDocument {
  readonly office: OfficePackage;
  readonly body: TextPart;
}

/** Opens a document that svduty wrote, now or earlier. Refused: what is no Word document, and what svduty never writes, so that nothing of it is lost unseen. */
export function openDocument(bytes: Uint8Array): WordDocument | Refused {
  const office = openPackage(bytes);
  if ('why' in office) return office;
  const root = partRoot(office, office.main);
  const body = childOf(root, 'w:body');
  if (!root || !body) return { why: 'holds what svduty does not write' };
  const read = textPart(office.main, root, body);
  return read ? { office, body: read } : { why: 'holds what svduty does not write' };
}

/** A header or footer; undefined where it holds what svduty does not write. */
export function openRunning(office: OfficePackage, path: string): TextPart | undefined {
  const root = partRoot(office, path);
  return root && textPart(path, root, root);
}

/** An XML part whose names are all of Office. */
export function partRoot(office: OfficePackage, path: string): XmlElement | undefined {
  const bytes = office.parts.get(path);
  return bytes && parseXml(bytes);
}

function textPart(path: string, root: XmlElement, holder: XmlElement): TextPart | undefined {
  const children = childrenOf(holder);
  const ending = children.filter(({ name }) => name === 'w:sectPr');
  const blocks = children.filter(({ name }) => name !== 'w:sectPr');
  const isFit = blocks.every((block) => isBlock(block) && isKnown(block)) && ending.every(isKnown);
  return isFit ? { path, root, blocks, ending } : undefined;
}

const isBlock = ({ name }: XmlElement): boolean => name === 'w:p' || name === 'w:tbl';

/** Those that svduty writes, by their prefixes. */
const WRITTEN: ReadonlySet<string> = new Set(['w', 'r', 'wp', 'a', 'pic', 'lc', 'c', 'adec', 'mc', 'wps', 'v', 'o']);
const isWritten = (name: string): boolean => {
  const end = name.indexOf(':');
  return end === -1 || name.startsWith('xml:') || WRITTEN.has(name.slice(0, end));
};

/** Names of the namespaces that are written alone: what stands in another could not be written again. */
const isKnown = ({ name, attributes, children }: XmlElement): boolean =>
  isWritten(name) &&
  Object.keys(attributes).every(isWritten) &&
  children.every((child) => typeof child === 'string' || isKnown(child));

/** The namespaces that a part is written with. */
export const NAMESPACES = Object.entries(PREFIXES)
  .filter(([, prefix]) => WRITTEN.has(prefix))
  .map(([address, prefix]) => ` xmlns:${prefix}="${address}"`)
  .join('');
