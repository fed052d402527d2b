import type { Nodes } from 'mdast';
import { cellBlocks } from '../../../assemble/cell.ts';
import { plainText } from '../../../assemble/plain-text.ts';
import type { Place } from '../../../core/place.ts';

/** A piece of text as a reader meets it, with the place of the content it came from; undefined for the templates' own words. */
export interface ReadText {
  readonly text: string;
  readonly place: Place | undefined;
}

/** The texts of a tree in reading order: headings, paragraphs, captions, table cells, what stands around a figure. The list of sources is left out. */
export function readingOrder(node: Nodes, around?: Place): ReadText[] {
  const place = node.data?.source ?? around;
  const said = (text: string | undefined): ReadText[] => (text ? [{ text, place }] : []);
  const inside = (nodes: readonly unknown[], from = place): ReadText[] =>
    (nodes as Nodes[]).flatMap((child) => readingOrder(child, from));
  switch (node.type) {
    case 'sourceList':
    case 'code':
      return [];
    case 'heading':
    case 'paragraph':
      return said(plainText(node));
    case 'figure':
      return [...said(node.headline), ...said(node.subtitle), ...inside([node.table]), ...node.notes.flatMap(said)];
    case 'dataTable':
      return [
        ...said(node.caption),
        ...node.notes.flatMap(said),
        ...node.columns.flatMap((column) => said(column.label)),
        ...node.rows.flatMap((row) => row.cells.flatMap((cell) => inside(cellBlocks(cell), row.source ?? place))),
      ];
    case 'cards':
      return node.items.flatMap((card) => [...said(card.label), ...said(card.unit)]);
    case 'definitionList':
      return node.items.flatMap((item) => [
        ...said(item.term.map((term) => plainText(term)).join('')),
        ...inside(item.description),
      ]);
    case 'panel':
      return [...said(node.title), ...inside(node.children)];
    default:
      return 'children' in node ? inside(node.children) : said(plainText(node));
  }
}
