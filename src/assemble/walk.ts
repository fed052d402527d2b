import type { Nodes } from 'mdast';

/**
 * What lies directly below a node, in reading order: its children, and what this program's own nodes hold under other names (the cells
 * of a table, the terms and descriptions of a list, the sources in their list, the data table of a figure).
 */
export function below(node: Nodes): readonly Nodes[] {
  if (node.type === 'dataTable') return node.rows.flatMap(({ cells }) => cells.flat());
  if (node.type === 'definitionList') return node.items.flatMap(({ term, description }) => [...term, ...description]);
  if (node.type === 'sourceList') return node.items.flatMap(({ children }) => children);
  if (node.type === 'figure') return [node.table];
  return 'children' in node ? node.children : [];
}

/** Answered by a visitor that has seen enough of a node. */
export const SKIP = 'skip';

/** Visits a node and every node below it, each before what lies below it; not what lies below one that is answered with SKIP. */
export function visitAll(node: Nodes, visit: (node: Nodes) => unknown): void {
  if (visit(node) === SKIP) return;
  for (const child of below(node)) visitAll(child, visit);
}
