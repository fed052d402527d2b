import type { Nodes } from 'mdast';
import { cellBlocks } from '../../../assemble/cell.ts';
import type { CellContent } from '../../../assemble/nodes.ts';
import { plainText } from '../../../assemble/plain-text.ts';
import type { Place } from '../../../core/place.ts';

/** Hears a piece of text as a reader meets it, with the place of the content it came from; undefined for the templates' own words. */
export type Hear = (text: string, place: Place | undefined) => void;

/** Reads the texts of a tree in reading order: headings, paragraphs, captions, table cells, what stands around a figure. The list of sources is left out. */
export function readInOrder(node: Nodes, hear: Hear, around?: Place): void {
  const place = node.data?.source ?? around;
  const say = (text: string | undefined): void => {
    if (text) hear(text, place);
  };
  switch (node.type) {
    case 'sourceList':
    case 'code':
      return;
    case 'heading':
    case 'paragraph':
      say(plainText(node));
      return;
    case 'figure':
      say(node.headline);
      say(node.subtitle);
      readInOrder(node.table, hear, place);
      node.notes.forEach(say);
      return;
    case 'dataTable':
      say(node.caption);
      node.notes.forEach(say);
      for (const { label } of node.columns) say(label);
      for (const { cells, source } of node.rows) for (const cell of cells) readCell(cell, hear, source ?? place);
      return;
    case 'cards':
      for (const { label, unit } of node.items) {
        say(label);
        say(unit);
      }
      return;
    case 'definitionList':
      for (const { term, description } of node.items) {
        say(term.map((one) => plainText(one)).join(''));
        for (const child of description) readInOrder(child, hear, place);
      }
      return;
    case 'panel':
      say(node.title);
      for (const child of node.children) readInOrder(child as Nodes, hear, place);
      return;
    default:
      if ('children' in node) for (const child of node.children) readInOrder(child as Nodes, hear, place);
      else say(plainText(node));
  }
}

/** Most cells hold one text. */
function readCell(cell: readonly CellContent[], hear: Hear, place: Place | undefined): void {
  const [first] = cell;
  if (cell.length === 1 && first?.type === 'text') {
    if (first.value !== '') hear(first.value, place);
  } else for (const block of cellBlocks(cell)) readInOrder(block, hear, place);
}
