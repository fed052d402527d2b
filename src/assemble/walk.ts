import type { Nodes } from 'mdast';

/**
 * Calls `visit` for what lies directly below a node, in reading order: its children, and what this program's own nodes hold under other names (the
 * cells of a table, the terms and descriptions of a list, the sources in their list, the data table of a figure).
 */
export function eachBelow(node: Nodes, visit: (child: Nodes) => void): void {
  if ('children' in node) for (const child of node.children) visit(child);
  else if (node.type === 'dataTable')
    for (const { cells } of node.rows) for (const cell of cells) for (const one of cell) visit(one);
  else if (node.type === 'definitionList')
    for (const { term, description } of node.items) for (const one of [...term, ...description]) visit(one);
  else if (node.type === 'sourceList') for (const { children } of node.items) for (const one of children) visit(one);
  else if (node.type === 'figure') visit(node.table);
}

const NONE: readonly Nodes[] = [];

/** The same as a list. */
export function below(node: Nodes): readonly Nodes[] {
  if ('children' in node) return node.children;
  if ('value' in node) return NONE;
  const found: Nodes[] = [];
  eachBelow(node, (child) => found.push(child));
  return found;
}

/** Answered by a visitor that has seen enough of a node. */
export const SKIP = 'skip';

/** Visits a node and every node below it, each before what lies below it; not what lies below one that is answered with SKIP. */
export function visitAll(node: Nodes, visit: (node: Nodes) => unknown): void {
  if (visit(node) === SKIP) return;
  if ('children' in node) for (const child of node.children) visitAll(child, visit);
  else if (!('value' in node)) eachBelow(node, (child) => visitAll(child, visit));
}

/** In these stand words, and no other heading, figure or table. */
const OF_WORDS: ReadonlySet<string> = new Set(['heading', 'paragraph', 'dataTable', 'table']);

/** Visits a node and every block below it, in reading order, without the words of headings, paragraphs and cells. */
export function visitBlocks(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if (!OF_WORDS.has(node.type) && !('value' in node)) eachBelow(node, (child) => visitBlocks(child, visit));
}
