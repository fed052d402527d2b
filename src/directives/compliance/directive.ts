import type { List } from 'mdast';
import { label } from '../../assemble/label.ts';
import type { DataTableNode } from '../../assemble/nodes.ts';
import { leaf } from '../define.ts';

/** The groups of the statement in print order, each a table: they are the forces of the requirements, kept apart and never added up. */
export const COMPLIANCE_GROUPS = ['must', 'other_law', 'should', 'grant', 'good_practice'] as const;

/**
 * What the names of its groups mean, as a list, and the tables of the compliance statement, without their items and rows. They are numbered with all other tables; they are filled when the
 * requirements have been checked against this very tree (src/duty/compliance-statement.ts).
 */
export const part = leaf({
  name: 'compliance',
  summary: 'the compliance statement: what the Duty requires and where it is met',
  attributes: {},
  run(_values, { source }, { kit: { labels } }) {
    const words = (key: string): string => label(labels, `compliance.${key}`);
    const meanings: List = {
      type: 'list',
      ordered: false,
      spread: false,
      children: [],
      data: { awaits: 'compliance', ...(source ? { source } : {}) },
    };
    const tables = COMPLIANCE_GROUPS.map(
      (group): DataTableNode => ({
        type: 'dataTable',
        number: 0,
        caption: words(`caption.${group}`),
        columns: [
          { label: words('column.requirement'), kind: 'rowHeader', width: 4.6 },
          { label: words('column.source'), kind: 'text', width: 2.4 },
          { label: words('column.result'), kind: 'text', width: 1.5 },
          { label: words('column.where'), kind: 'text', width: 4.6 },
        ],
        rows: [],
        notes: [],
        wide: true,
        provenance: undefined,
        data: { id: `compliance-${group}`, awaits: 'compliance', ...(source ? { source } : {}) },
      }),
    );
    return [meanings, ...tables];
  },
});
