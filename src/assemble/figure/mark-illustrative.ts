import type { Nodes, Root, Text } from 'mdast';
import { withMark } from '../../indicators/key-message/mark.ts';
import { cellBlocks } from '../cell.ts';
import { label } from '../label.ts';
import { isPlainList } from '../plain-lists.ts';
import { insertWords } from '../prose.ts';
import type { Labels } from '../publication.ts';
import { below } from '../walk.ts';
import { wholeSentences } from './sentences.ts';

/** Nodes whose words are read as sentences; cells and terms are such texts too, without a node of their own. */
const isText = (node: Nodes): boolean => node.type === 'paragraph' || node.type === 'heading';

/**
 * Adds the mark to every sentence that prints a figure that was made up, where it does not say so itself: one mark at the end of a sentence,
 * whoever wrote the words around the figure. A key message marks its own.
 */
export function markIllustrative(root: Root, labels: Labels): void {
  const visit = (node: Nodes): void => {
    if (isText(node)) markText(node, labels);
    else if (node.type === 'dataTable') {
      for (const { cells } of node.rows)
        for (const cell of cells) if (cell.some(isMadeUp)) cellBlocks(cell).forEach(visit);
    } else if (node.type === 'definitionList')
      for (const { term, description } of node.items) {
        markText({ type: 'paragraph', children: term }, labels);
        description.forEach(visit);
      }
    else if (node.type !== 'table' && !isPlainList(node)) below(node).forEach(visit);
  };
  visit(root);
}

function markText(block: Nodes, labels: Labels): void {
  if (!isMadeUp(block)) return;
  const word = label(labels, 'illustrative_category');
  const { text, spans } = wholeSentences(block);
  // From the end: what is added then moves nothing that is still to be found.
  for (const { start, end, inside } of spans.toReversed()) {
    const isSilent = !text.slice(start, end).toLowerCase().includes(word.toLowerCase());
    const made = inside.filter(({ node }) => node.data?.says?.illustrative && !node.data.says.isComposed);
    const last = inside.findLast(({ node }) => node.type === 'text');
    if (made.length === 0 || !isSilent || last?.node.type !== 'text') continue;
    markUpTo(end - last.at, last.node, word);
  }
}

/** Marks the sentence that ends at a place of a leaf. */
function markUpTo(end: number, leaf: Text, word: string): void {
  const before = leaf.value.slice(0, end).trimEnd();
  const marked = withMark(before, word);
  let at = 0;
  while (at < before.length && before[at] === marked[at]) at += 1;
  insertWords(leaf, at, marked.slice(at, at + marked.length - before.length));
}

/** Whether a text prints a number, or says something, that was made up. */
function isMadeUp(node: Nodes): boolean {
  return node.data?.says?.illustrative === true || below(node).some(isMadeUp);
}
