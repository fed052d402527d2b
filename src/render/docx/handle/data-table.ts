import type { DataTableNode } from '../../../assemble/nodes.ts';
import { type Block, styled } from '../block.ts';
import { caption } from '../caption.ts';
import { dataTableBlocks } from '../data-table-blocks.ts';
import { labelRuns } from '../label-runs.ts';
import { fileLink } from '../link.ts';
import { provenance } from '../provenance.ts';
import { textRun } from '../run.ts';
import type { State } from '../state.ts';
import { upright } from '../upright.ts';
import type { BlockHandler } from './handler.ts';

/** A numbered table: caption, what the symbols mean, the table, where it is from. */
export const dataTable: BlockHandler<DataTableNode> = (node, state) => {
  if (node.number === undefined) throw new Error(`The table "${node.data.id}" has no number.`);
  return [
    caption(state, 'Table', node.number, node.caption, node.data.id),
    ...dataTableBlocks(upright(node, state.publication.labels), node.caption, state),
    ...provenance(state, node.provenance),
    ...files(node, state),
  ];
};

/** Links to the files beside the publication that hold its numbers. */
function files({ files: from = [] }: DataTableNode, state: State): Block[] {
  if (from.length === 0) return [];
  const links = from.flatMap(({ file }, index) => [...(index === 0 ? [] : [textRun(', ')]), fileLink(file, state)]);
  return [styled(state, 'TableSource', labelRuns(state.publication.labels, 'data_files', { files: links }))];
}
