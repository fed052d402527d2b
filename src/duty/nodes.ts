import type { Nodes } from 'mdast';
import type { Publication } from '../assemble/publication.ts';
import { visitAll } from '../assemble/walk.ts';
import { kept } from '../core/kept.ts';

/** Every node of a publication as it was assembled, in reading order. Several requirements look at all of them; the tree is walked once. */
export const nodesOf = kept((publication: Publication): readonly Nodes[] => nodesIn(publication.tree));

/** The same, and behind them those that a local edition leaves to the edition for the whole partnership: what its readers are told. */
export const nodesSaid = kept((publication: Publication): readonly Nodes[] =>
  publication.left.length === 0
    ? nodesOf(publication)
    : [...nodesOf(publication), ...publication.left.flatMap(nodesIn)],
);

function nodesIn(root: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  visitAll(root, (node) => {
    nodes.push(node);
  });
  return nodes;
}
