import type { DataTableNode } from './nodes.ts';

/** Whether a table is one way from step to step, in one row that only its caption names: no cell of it is the name of the row. */
export const isOneWay = ({ flows, rows, columns }: Pick<DataTableNode, 'flows' | 'rows' | 'columns'>): boolean =>
  flows === true && rows.length === 1 && columns[0]?.kind !== 'rowHeader';
