import type { Nodes } from 'mdast';

/**
 * A tree in which some nodes are others: those for which `other` answers with one that may stand in the same place. The tree that is given stays as it is, and what holds
 * none of them is the same node in both.
 */
export function withOthers<Node extends Nodes>(tree: Node, other: (node: Nodes) => Nodes | undefined): Node {
  // What stands in a place of the tree is of the kinds that may.
  const each = <One extends Nodes>(node: One): One => (other(node) ?? below(node)) as One;
  const below = (node: Nodes): Nodes => {
    if ('children' in node) {
      const children = changed<Nodes>(node.children, each);
      return children === node.children ? node : ({ ...node, children } as Nodes);
    }
    switch (node.type) {
      case 'dataTable': {
        const rows = changed(node.rows, (row) => {
          const cells = changed(row.cells, (cell) => changed(cell, each));
          return cells === row.cells ? row : { ...row, cells };
        });
        return rows === node.rows ? node : { ...node, rows };
      }
      case 'definitionList': {
        const items = changed(node.items, (item) => {
          const [term, description] = [changed(item.term, each), changed(item.description, each)];
          return term === item.term && description === item.description ? item : { ...item, term, description };
        });
        return items === node.items ? node : { ...node, items };
      }
      case 'sourceList': {
        const items = changed(node.items, (item) => {
          const children = changed(item.children, each);
          return children === item.children ? item : { ...item, children };
        });
        return items === node.items ? node : { ...node, items };
      }
      case 'figure': {
        const table = each(node.table);
        return table === node.table ? node : { ...node, table };
      }
      default:
        return node;
    }
  };
  return each(tree);
}

/** The same list where nothing in it is another. */
function changed<Item>(list: Item[], each: (item: Item) => Item): Item[] {
  let made: Item[] | undefined;
  for (const [index, item] of list.entries()) {
    const one = each(item);
    if (one === item) continue;
    made ??= [...list];
    made[index] = one;
  }
  return made ?? list;
}
