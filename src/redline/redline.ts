import { escapeXml } from '../core/xml.ts';
import type { OfficePackage, Refused } from '../load/reference/package.ts';
import { within, type XmlElement, xmlOf } from '../load/xml/element.ts';
import { zip } from '../render/docx/zip.ts';
import { before, type Carrier, createCarrier, drawingKey, type Files, textOf } from './carrier.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { NAMESPACES, openDocument, openRunning, type TextPart } from './open.ts';
import { createPen, type Pen } from './pen.ts';
import { markupOf, readBlocks } from './read-blocks.ts';
import type { Reader } from './read-line.ts';
import { mostAlike } from './running.ts';
import { carryStyles } from './styles.ts';
import { changedBlocks, trackedBlocks } from './write-blocks.ts';
import type { Writer } from './writer.ts';

/** Who made the changes, on which day (ISO), and a sentence about the document for its properties. */
export interface About {
  readonly author: string;
  readonly date: string;
  readonly description: string;
}

/** A redline, and how many tracked changes stand in it. */
export interface Redline {
  readonly bytes: Uint8Array;
  readonly changes: number;
}

/**
 * The new document with all that changed from the old one as tracked changes: accepting all gives the text of the new, rejecting all that of the old. Both are documents that svduty wrote;
 * one is refused, with the side that it is of, where it is none. The same two give the same bytes.
 */
export function redline(
  old: Uint8Array,
  now: Uint8Array,
  about: About,
): Redline | (Refused & { readonly side: 'old' | 'now' }) {
  const [was, is] = [openDocument(old), openDocument(now)];
  if ('why' in was) return { ...was, side: 'old' };
  if ('why' in is) return { ...is, side: 'now' };
  const files: Files = new Map(is.office.parts);
  const carrier = createCarrier(was.office, files);
  const pen = createPen(about.author, about.date, numbersIn(is.body.root));
  const drawings = largest(within(is.body.root, 'wp:docPr').map(({ attributes }) => attributes.id));
  const side = { old: was.office, now: is.office, carrier, pen, drawings: { last: drawings } };
  const nowBlocks = readBlocks(is.body.blocks, nowReader(is.office, is.body));
  const oldBlocks = readBlocks(was.body.blocks, oldReader(side, was.body, is.body));
  if (!oldBlocks) return { ...UNFIT, side: 'old' };
  if (!nowBlocks) return { ...UNFIT, side: 'now' };
  const numbers = createNumbers(
    { old: { office: was.office, blocks: oldBlocks }, now: { office: is.office, blocks: nowBlocks } },
    files,
  );
  const writer: Writer = {
    pen,
    oldProperties: (properties) => asNow(properties, numbers),
    changed: changedBlocks,
    tracked: trackedBlocks,
  };
  const body = changedBlocks(oldBlocks, nowBlocks, writer) + markupOf(is.body.ending);
  const written = [
    partMarkup(is.body, `<w:body>${body}</w:body>`),
    ...changedRunning(side, is.office, was.office, writer, files),
  ];
  files.set(is.office.main, written[0] ?? '');
  numbers.finish();
  carryStyles(was.office, is.office, files, written.join(''));
  carrier.finish();
  const core = 'docProps/core.xml';
  const described = `<dc:description>${escapeXml(about.description)}</dc:description>`;
  files.set(core, before(textOf(files.get(core)), 'cp:coreProperties', described));
  return { bytes: zip(files, new Map()), changes: pen.changes() };
}

const UNFIT = { why: 'holds what svduty does not write' } as const;

/** Headers and footers of the new document, each with what changed from the one of the old that is most like it. */
function changedRunning(side: Sides, now: OfficePackage, old: OfficePackage, writer: Writer, files: Files): string[] {
  return ['header', 'footer'].flatMap((kind) => {
    const [were, are] = [old, now].map((office) =>
      office
        .relationsOf(office.main)
        .filter(({ type }) => type === kind)
        .flatMap(({ target }) => openRunning(office, target) ?? []),
    ) as [TextPart[], TextPart[]];
    return are.flatMap((part) => {
      const blocks = readBlocks(part.blocks, nowReader(now, part));
      const before = were.flatMap((one) => {
        const read = readBlocks(one.blocks, oldReader(side, one, part));
        return read ? [read] : [];
      });
      const old = blocks && mostAlike(before, blocks);
      if (!blocks || !old) return [];
      const markup = partMarkup(part, changedBlocks(old, blocks, writer));
      files.set(part.path, markup);
      return [markup];
    });
  });
}

interface Sides {
  readonly old: OfficePackage;
  readonly now: OfficePackage;
  readonly carrier: Carrier;
  readonly pen: Pen;
  /** The largest number of a drawing. */
  readonly drawings: { last: number };
}

const partMarkup = ({ root }: TextPart, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root.name}${NAMESPACES}>${inner}</${root.name}>`;

function addressesIn(office: OfficePackage, path: string): Reader['addressOf'] {
  const outside = office.relationsOf(path).filter(({ isExternal }) => isExternal);
  const addresses = new Map(outside.map(({ id, target }) => [id, target]));
  return (id) => addresses.get(id);
}

const nowReader = (office: OfficePackage, { path }: TextPart): Reader => ({
  addressOf: addressesIn(office, path),
  drawingKey: (drawing) => drawingKey(drawing, office, path),
  drawn: xmlOf,
  bookmark: xmlOf,
  keepsLongFields: true,
});

/** Of the old document what is deleted brings its drawings along, and those bookmarks whose names the new one does not have. */
function oldReader({ old, carrier, pen, drawings }: Sides, { path }: TextPart, now: TextPart): Reader {
  const names = new Set(within(now.root, 'w:bookmarkStart').map(bookmarkName));
  const numbers = new Map<string, number>();
  return {
    addressOf: addressesIn(old, path),
    drawingKey: (drawing) => drawingKey(drawing, old, path),
    drawn: (drawing) => {
      const renumbered = numberedAnew(carrier.carried(drawing, path, now.path), () => ++drawings.last);
      return xmlOf(renumbered);
    },
    bookmark: (end) => {
      const id = end.attributes['w:id'] ?? '';
      if (end.name === 'w:bookmarkStart') {
        const name = bookmarkName(end);
        if (names.has(name)) return undefined;
        names.add(name);
        numbers.set(id, pen.number());
      }
      const number = numbers.get(id);
      return number === undefined
        ? undefined
        : xmlOf({ ...end, attributes: { ...end.attributes, 'w:id': String(number) } });
    },
    keepsLongFields: false,
  };
}

/** Word tells names of bookmarks apart by more than their capitals. */
const bookmarkName = ({ attributes }: XmlElement): string => (attributes['w:name'] ?? '').toLowerCase();

function numberedAnew(element: XmlElement, number: () => number): XmlElement {
  const children = element.children.map((child) => (typeof child === 'string' ? child : numberedAnew(child, number)));
  if (element.name !== 'wp:docPr') return { ...element, children };
  return { ...element, attributes: { ...element.attributes, id: String(number()) }, children };
}

const NOT_CARRIED = ['w:sectPr', 'w:pPrChange'];

/** Properties of an old paragraph with the lists of the new document, and without the section that it ended. */
function asNow(properties: readonly XmlElement[], { listOf }: Numbers): XmlElement[] {
  return properties
    .filter(({ name }) => !NOT_CARRIED.includes(name))
    .map((property) => (property.name === 'w:numPr' ? inList(property, listOf) : property));
}

const inList = (property: XmlElement, listOf: Numbers['listOf']): XmlElement => ({
  ...property,
  children: property.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'w:numId') return child;
    return { ...child, attributes: { 'w:val': listOf(child.attributes['w:val'] ?? '0') } };
  }),
});

/** The largest number that a bookmark has. */
const numbersIn = (root: XmlElement): number =>
  largest(within(root, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id']));

const largest = (numbers: readonly (string | undefined)[]): number =>
  numbers.reduce((most, number) => Math.max(most, Number.isSafeInteger(Number(number)) ? Number(number) : 0), 0);
