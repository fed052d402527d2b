import type { Nodes } from 'mdast';
import type { Publication } from '../assemble/publication.ts';
import { visitAll } from '../assemble/walk.ts';

const lists = new WeakMap<Publication, readonly Nodes[]>();

/** Every node of a publication as it was assembled, in reading order. Several requirements look at all of them; the tree is walked once. */
export function nodesOf(publication: Publication): readonly Nodes[] {
  const known = lists.get(publication);
  if (known) return known;
  const nodes: Nodes[] = [];
  visitAll(publication.tree, (node) => {
    nodes.push(node);
  });
  lists.set(publication, nodes);
  return nodes;
}
