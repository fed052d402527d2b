import type { DataTableNode } from '../../../assemble/nodes.ts';
import { bookmarkNext } from '../block.ts';
import { caption } from '../caption.ts';
import { dataTableBlocks } from '../data-table-blocks.ts';
import { provenance } from '../provenance.ts';
import type { BlockHandler } from './handler.ts';

/** A numbered table: caption, what the symbols mean, the table, where it is from. */
export const dataTable: BlockHandler<DataTableNode> = (node, state) => {
  bookmarkNext(state, node.data.id);
  if (node.number === undefined) throw new Error(`The table "${node.data.id}" has no number.`);
  return [
    caption(state, 'Table', node.number, node.caption),
    ...dataTableBlocks(node, node.caption, state),
    ...provenance(state, node.provenance),
  ];
};
