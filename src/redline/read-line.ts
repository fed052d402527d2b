import { escapeXml } from '../core/xml.ts';
import { childrenOf, lettersOf, type XmlElement, xmlOf } from '../load/xml/element.ts';
import type { Anchor, Line, Link, Piece } from './piece.ts';

/** What of a document its paragraphs are read with. */
export interface Reader {
  /** The address outside that a relation leads to. */
  readonly addressOf: (relation: string) => string | undefined;
  /** A drawing with what its relations lead to in their place, so that two that look the same are. */
  readonly drawingKey: (drawing: XmlElement) => string;
  /** A drawing as it is written in the redline. */
  readonly drawn: (drawing: XmlElement) => string;
  /** One of the two ends of a bookmark as it is written there; undefined for one that is left out. */
  readonly bookmark: (end: XmlElement) => string | undefined;
  /** Whether fields over several paragraphs stay: those of the new document do, of the old there is the text alone. */
  readonly keepsLongFields: boolean;
}

/** A run as it stands in a paragraph, or the end of a bookmark. */
interface Item {
  readonly element: XmlElement;
  readonly link: Link | undefined;
}

const WORDS = /\s+|[\p{L}\p{N}](?:[\p{L}\p{N}'’.,/-]*[\p{L}\p{N}])?|./gsu;
/** Left out: what a program notes for itself. */
const PASSED_OVER = ['w:pPr', 'w:proofErr', 'w:lastRenderedPageBreak', 'w:rPr'];
const SIGNS = ['w:tab', 'w:br', 'w:cr', 'w:noBreakHyphen', 'w:softHyphen', 'w:sym', 'w:ptab'];
const DRAWINGS = ['w:drawing', 'w:pict', 'mc:AlternateContent'];
/** Fields whose result is worked out whenever pages are, and lists of contents. */
const LISTS = /^\s*TOC\b/;
const PAGES = /^\s*(PAGE|NUMPAGES|PAGEREF|SECTIONPAGES)\b/;

/** A paragraph in its pieces; undefined where it holds what svduty does not write. */
export function readLine(paragraph: XmlElement, reader: Reader): Line | undefined {
  const items = itemsOf(paragraph, undefined, reader);
  if (!items) return undefined;
  const pieces: Piece[] = [];
  const anchors: Anchor[] = [];
  const opens = { begun: 0, ended: 0 };
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const { element } = item;
    if (element.name !== 'w:r') {
      const end = reader.bookmark(element);
      if (end !== undefined) anchors.push({ before: pieces.length, isNumber: false, runs: () => end });
      continue;
    }
    const fieldType = typeOf(element);
    if (fieldType === undefined) {
      const read = runPieces(item, reader);
      if (!read) return undefined;
      pieces.push(...read);
      continue;
    }
    const end = fieldType === 'begin' ? endOf(items, at) : undefined;
    if (end === undefined || LISTS.test(instructionOf(items.slice(at, end)))) {
      // It goes on in another paragraph, as that of contents does, but for a list of one.
      opens[fieldType === 'begin' ? 'begun' : 'ended'] += 1;
      const last = fieldType === 'begin' ? separatorOf(items, at) : at;
      const runs = runsOf(items.slice(at, last + 1));
      if (reader.keepsLongFields) anchors.push({ before: pieces.length, isNumber: false, runs });
      at = last;
      continue;
    }
    const field = items.slice(at, end + 1);
    at = end;
    if (PAGES.test(instructionOf(field))) anchors.push(pageNumber(field, pieces));
    else pieces.push(fieldPiece(field));
  }
  return { pieces, anchors, opens };
}

/** The runs of a paragraph in their order, those of links with their link. */
function itemsOf(holder: XmlElement, link: Link | undefined, reader: Reader): Item[] | undefined {
  const items: Item[] = [];
  for (const element of childrenOf(holder)) {
    if (PASSED_OVER.includes(element.name)) continue;
    if (element.name === 'w:r' || element.name === 'w:bookmarkStart' || element.name === 'w:bookmarkEnd')
      items.push({ element, link });
    else if (element.name === 'w:hyperlink' && link === undefined) {
      const inner = itemsOf(element, linkOf(element, reader), reader);
      if (!inner) return undefined;
      items.push(...inner);
    } else return undefined;
  }
  return items;
}

function linkOf({ attributes }: XmlElement, { addressOf }: Reader): Link {
  const address = addressOf(attributes['r:id'] ?? '');
  const anchor = attributes['w:anchor'];
  const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '%22')}"`;
  const parts = [
    ...(address === undefined ? [] : [quoted(address)]),
    ...(anchor === undefined ? [] : [`\\l ${quoted(anchor)}`]),
  ];
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return {
    key: `${address ?? ''}#${anchor ?? ''}`,
    attributes: written.join(''),
    instruction: ['HYPERLINK', ...parts].join(' '),
  };
}

/** A text word by word, and each sign and drawing in the run by itself. */
function runPieces({ element, link }: Item, reader: Reader): Piece[] | undefined {
  const look = lookOf(element);
  const about = `${look}\n${link?.key ?? ''}\n`;
  const pieces: Piece[] = [];
  for (const child of childrenOf(element)) {
    if (PASSED_OVER.includes(child.name)) continue;
    const sign = (key: string, markup: string, text = ''): void => {
      pieces.push({ key: about + key, text, link, look: undefined, runs: () => runOf(look, markup) });
    };
    if (child.name === 'w:t')
      for (const [text] of lettersOf(child).matchAll(WORDS))
        pieces.push({ key: about + text, text, link, look, runs: () => '' });
    else if (SIGNS.includes(child.name)) sign(xmlOf(child), xmlOf(child), child.name === 'w:tab' ? '\t' : '\n');
    else if (DRAWINGS.includes(child.name)) {
      const key = reader.drawingKey(child);
      pieces.push({ key: about + key, text: '', link, look: undefined, runs: () => runOf(look, reader.drawn(child)) });
    } else return undefined;
  }
  return pieces;
}

const lookOf = (run: XmlElement): string => childrenOf(run, 'w:rPr').map(xmlOf).join('');

const runOf = (look: string, inner: string): string => `<w:r>${look}${inner}</w:r>`;

/** What a run opens or closes of a field, or `instruction` for one that holds its words; undefined for every other. */
function typeOf(run: XmlElement): string | undefined {
  const children = childrenOf(run).filter(({ name }) => name !== 'w:rPr');
  const first = children[0];
  if (first?.name === 'w:instrText') return 'instruction';
  return first?.name === 'w:fldChar' ? (first.attributes['w:fldCharType'] ?? 'begin') : undefined;
}

/** Where the field that begins here ends in this paragraph, with those within it passed over. */
function endOf(items: readonly Item[], begin: number): number | undefined {
  let depth = 0;
  for (let at = begin; at < items.length; at++) {
    const type = typeOf((items[at] as Item).element);
    if (type === 'begin') depth++;
    if (type === 'end' && --depth === 0) return at;
  }
  return undefined;
}

/** The run that divides the words of a field from its result, or the one it begins with. */
function separatorOf(items: readonly Item[], begin: number): number {
  for (let at = begin + 1; at < items.length; at++) {
    const type = typeOf((items[at] as Item).element);
    if (type === 'separate') return at;
    if (type !== 'instruction') return at - 1;
  }
  return items.length - 1;
}

const instructionOf = (field: readonly Item[]): string =>
  field.flatMap(({ element }) => childrenOf(element, 'w:instrText').map(lettersOf)).join('');

/** The same element as it stands in w:del (w:delText and w:delInstrText, ECMA-376 17.3.3.7 and 17.16.13). */
function deleted(element: XmlElement): XmlElement {
  const { name, children } = element;
  const other = name === 'w:t' ? 'w:delText' : name === 'w:instrText' ? 'w:delInstrText' : name;
  return {
    ...element,
    name: other,
    children: children.map((child) => (typeof child === 'string' ? child : deleted(child))),
  };
}

const runsOf =
  (items: readonly Item[]) =>
  (isDeleted: boolean): string =>
    items
      .filter(({ element }) => element.name === 'w:r')
      .map(({ element }) => xmlOf(isDeleted ? deleted(element) : element))
      .join('');

/** What a reference says is worked out anew by some readers, from what it leads to, which may be gone. So an old one is the words that it had. */
const REFERENCES = /^\s*(?:REF|NOTEREF)\b/;

/** A field changes as a whole, with what it says. */
function fieldPiece(field: readonly Item[]): Piece {
  const all = runsOf(field);
  const words = runsOf(field.filter(({ element }) => typeOf(element) === undefined));
  const isReference = REFERENCES.test(instructionOf(field));
  const runs = (isDeleted: boolean): string => (isDeleted && isReference ? words : all)(isDeleted);
  const [{ link }] = field as [Item];
  const text = field.flatMap(({ element }) => childrenOf(element, 'w:t').map(lettersOf)).join('');
  return { key: `${link?.key ?? ''}\n${runs(false)}`, text, link, look: undefined, runs };
}

/** The number of a page, with the tab that leads to it. */
function pageNumber(field: readonly Item[], pieces: Piece[]): Anchor {
  const number = runsOf(field);
  const isLedTo = pieces.at(-1)?.text === '\t' && /^\s*PAGEREF\b/.test(instructionOf(field));
  const tab = isLedTo ? pieces.pop() : undefined;
  const runs = (isDeleted: boolean): string => (tab?.runs(isDeleted) ?? '') + number(isDeleted);
  return { before: pieces.length, isNumber: true, runs };
}
