import { label } from '../../assemble/label.ts';
import type { DataTableNode } from '../../assemble/nodes.ts';
import { isOneWay } from '../../assemble/one-way.ts';
import type { Labels } from '../../assemble/publication.ts';

/** A table whose one row of steps has no name, with a row for each step: side by side, they would have little room on a page. Any other as it is. */
export function upright(node: DataTableNode, labels: Labels): DataTableNode {
  const [only] = node.rows;
  if (!only || !isOneWay(node)) return node;
  const { cells, ...row } = only;
  return {
    ...node,
    columns: [
      { label: label(labels, 'steps.step'), kind: 'rowHeader', width: 2.4 },
      { label: label(labels, 'steps.holds'), kind: 'text', width: 8 },
    ],
    rows: node.columns.map((step, index) => ({
      ...row,
      cells: [[{ type: 'text', value: step.label }], cells[index] ?? []],
    })),
  };
}
