import { type Bag, bagOf, shareInCommon } from '../core/bag.ts';
import { childOf, childrenOf, wordOf, type XmlElement, xmlOf } from '../load/xml/element.ts';
import type { Line } from './piece.ts';
import { type Reader, readLine } from './read-line.ts';

/** A paragraph, a table or a row as it is found again in the other document. */
interface Known {
  /** The same for two that are the same, whatever page they stand on. */
  readonly key: string;
  readonly bag: Bag;
}

export interface Paragraph extends Known {
  readonly type: 'paragraph';
  readonly properties: readonly XmlElement[];
  /** Its style and whether and how deep it is in a list: what of its look is told as a change. */
  readonly kind: string;
  readonly line: Line;
}

export interface Row extends Known {
  readonly element: XmlElement;
  readonly isHeader: boolean;
  /** What its first cell says. */
  readonly name: string;
  readonly cells: readonly { readonly element: XmlElement; readonly blocks: readonly Block[] }[];
}

export interface Table extends Known {
  readonly type: 'table';
  readonly element: XmlElement;
  readonly rows: readonly Row[];
}

export type Block = Paragraph | Table;

/** Blocks of a part or a cell; undefined where one holds what svduty does not write. */
export function readBlocks(elements: readonly XmlElement[], reader: Reader): Block[] | undefined {
  return all(elements.map((element) => (element.name === 'w:p' ? paragraph(element, reader) : table(element, reader))));
}

function all<Item>(items: readonly (Item | undefined)[]): Item[] | undefined {
  const there = items.filter((item) => item !== undefined);
  return there.length === items.length ? there : undefined;
}

function paragraph(element: XmlElement, reader: Reader): Paragraph | undefined {
  const line = readLine(element, reader);
  if (!line) return undefined;
  const properties = childOf(element, 'w:pPr');
  const numbered = childOf(properties, 'w:numPr');
  const kind = [
    wordOf(properties, 'w:pStyle') ?? '',
    ...(numbered ? [wordOf(numbered, 'w:ilvl') ?? '0', wordOf(numbered, 'w:numId') === '0'] : []),
  ].join('/');
  return {
    type: 'paragraph',
    properties: childrenOf(properties),
    kind,
    line,
    key: `${kind}\u0002${line.pieces.map(({ key }) => key).join('\u0001')}`,
    bag: bagOf(textOf(line)),
  };
}

const textOf = ({ pieces }: Line): string => pieces.map(({ text }) => text).join('');

function table(element: XmlElement, reader: Reader): Table | undefined {
  if (element.name !== 'w:tbl') return undefined;
  const rows = all(childrenOf(element, 'w:tr').map((row) => readRow(row, reader)));
  if (!rows) return undefined;
  return { type: 'table', element, rows, key: keyOf(rows), bag: sumOf(rows.map(({ bag }) => bag)) };
}

function readRow(element: XmlElement, reader: Reader): Row | undefined {
  const cells = all(
    childrenOf(element, 'w:tc').map((cell) => {
      const inner = childrenOf(cell).filter(({ name }) => name !== 'w:tcPr');
      const blocks = readBlocks(inner, reader);
      return blocks && { element: cell, blocks };
    }),
  );
  if (!cells) return undefined;
  const isHeader = childOf(element, 'w:trPr', 'w:tblHeader') !== undefined;
  const name = cells[0]?.blocks.map((block) => (block.type === 'paragraph' ? textOf(block.line) : '')).join('\n') ?? '';
  return {
    element,
    isHeader,
    name,
    cells,
    key: `${isHeader}\u0005${cells.map(({ blocks }) => keyOf(blocks)).join('\u0004')}`,
    bag: sumOf(cells.flatMap(({ blocks }) => blocks.map(({ bag }) => bag))),
  };
}

const keyOf = (items: readonly Known[]): string => items.map(({ key }) => key).join('\u0003');

function sumOf(bags: readonly Bag[]): Bag {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const [word, count] of bag.counts) counts.set(word, (counts.get(word) ?? 0) + count);
  return { counts, size: bags.reduce((sum, { size }) => sum + size, 0) };
}

/** How blocks and rows are found again. A row with the same first cell is the same row with other figures. */
export const BLOCKS = {
  key: ({ key }: Block): string => key,
  alike: (old: Block, now: Block): number => {
    const isOneKind =
      old.type === 'paragraph' ? now.type === 'paragraph' && old.kind === now.kind : now.type === 'table';
    return isOneKind ? shareInCommon(old.bag, now.bag) : 0;
  },
};

const SAME_NAME = 0.75;

export const ROWS = {
  key: ({ key }: Row): string => key,
  alike: (old: Row, now: Row): number => {
    if (old.isHeader !== now.isHeader || old.cells.length !== now.cells.length) return 0;
    const isSameName = old.name !== '' && old.name === now.name;
    return Math.max(shareInCommon(old.bag, now.bag), isSameName ? SAME_NAME : 0);
  },
};

/** Elements one after the other, as they are written. */
export const markupOf = (elements: readonly XmlElement[]): string => elements.map(xmlOf).join('');
