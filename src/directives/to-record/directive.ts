import { label } from '../../assemble/label.ts';
import type { DataTableNode } from '../../assemble/nodes.ts';
import { leaf } from '../define.ts';

/**
 * One list of what the content leaves open and of the requirements that are not met, each with its owner and date. It is filled when the requirements
 * have been checked (src/duty/to-record.ts).
 */
export const part = leaf({
  name: 'to-record',
  summary: 'what is still to be recorded: where, by whom and by when',
  attributes: {},
  run(_values, { source }, { kit: { labels } }) {
    const words = (key: string): string => label(labels, `to_record.${key}`);
    const table: DataTableNode = {
      type: 'dataTable',
      number: 0,
      caption: words('caption'),
      columns: [
        { label: words('column.what'), kind: 'rowHeader', width: 5.6 },
        { label: words('column.where'), kind: 'text', width: 3.6 },
        { label: words('column.owner'), kind: 'text', width: 1.9 },
        { label: words('column.due'), kind: 'text', width: 1.5 },
      ],
      rows: [],
      notes: [],
      wide: false,
      provenance: undefined,
      data: { id: 'to-record', awaits: 'to-record', ...(source ? { source } : {}) },
    };
    return [table];
  },
});
