import type { Nodes } from 'mdast';
import type { Publication } from '../assemble/publication.ts';
import { visitAll } from '../assemble/walk.ts';

const lists = new WeakMap<Publication, readonly Nodes[]>();

/** Every node of a publication as it was assembled, in reading order. Several requirements look at all of them; the tree is walked once. */
export function nodesOf(publication: Publication): readonly Nodes[] {
  const known = lists.get(publication);
  if (known) return known;
  const nodes = nodesIn(publication.tree);
  lists.set(publication, nodes);
  return nodes;
}

/** The same, and behind them those that a local edition leaves to the edition for the whole partnership: what its readers are told. */
export const nodesSaid = (publication: Publication): readonly Nodes[] => [
  ...nodesOf(publication),
  ...publication.left.flatMap(nodesIn),
];

function nodesIn(root: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  visitAll(root, (node) => {
    nodes.push(node);
  });
  return nodes;
}
