import type { List, Nodes } from 'mdast';
import type { DataTableNode, NodeData } from '../assemble/nodes.ts';
import type { Publication } from '../assemble/publication.ts';
import { visitBlocks } from '../assemble/walk.ts';
import { withOthers } from '../assemble/with-others.ts';

/** Makes from the lists and tables that wait for something what stands in their place. */
interface Filling {
  readonly list?: (waiting: List) => List;
  readonly dataTable: (waiting: DataTableNode) => DataTableNode;
}

/** What a list or table says of itself once it is filled. */
const DONE = { awaits: undefined, isFilled: true } as const;

/** A publication with what waited in it filled. The one that is given stays as it is, and is the answer where nothing waits. */
export function filled(
  publication: Publication,
  awaited: NonNullable<NodeData['awaits']>,
  { list, dataTable }: Filling,
): Publication {
  const waits = ({ data }: Nodes): boolean => data?.awaits === awaited;
  let isAwaited = false;
  visitBlocks(publication.tree, (node) => {
    isAwaited ||= waits(node);
  });
  if (!isAwaited) return publication;
  const tree = withOthers(publication.tree, (node) => {
    if (!waits(node)) return undefined;
    if (node.type === 'list') return list?.({ ...node, data: { ...node.data, ...DONE } });
    return node.type === 'dataTable' ? dataTable({ ...node, data: { ...node.data, ...DONE } }) : undefined;
  });
  return { ...publication, tree };
}
