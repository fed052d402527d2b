import type { RootContent } from 'mdast';
import { filledColumns } from '../../assemble/filled-columns.ts';
import type { DataTableNode } from '../../assemble/nodes.ts';
import { id, type Kind, optional } from '../attribute.ts';
import { leaf } from '../define.ts';
import { type Priority, priority } from '../named-record.ts';
import { nothing } from '../records.ts';
import { stepsAsWritten } from './as-written.ts';
import { stepsOfPriorities } from './of-priorities.ts';

/** One priority, or each. */
const whose: Kind<Priority | 'each'> = {
  type: `${priority.type}, or \`each\``,
  read: (written, asking) => (written.text === 'each' ? 'each' : priority.read(written, asking)),
};

/** What stands in the columns, each of which leads to the next. */
export type Steps = Pick<DataTableNode, 'caption' | 'columns' | 'rows'>;

/**
 * The theory of change as steps side by side, text for text what the records hold: the one that the partnership wrote, or for priorities the way from their causes over the work and its
 * measures to what will be different. A step of which nothing is recorded is left out. Code: template/bad-directive.
 */
export const part = leaf({
  name: 'theory-of-change',
  summary: 'how the work is meant to lead to less violence, step by step, from the records',
  attributes: {
    priority: optional(
      whose,
      'from the causes of this priority, or of each one, to what will be different',
      'the steps of `theory_of_change` in content/partnership.yaml',
    ),
    id: optional(id, 'its anchor, for links', 'it is numbered'),
  },
  run({ priority: asked, id: anchor }, { source }, assembly): RootContent[] {
    const { labels } = assembly.kit;
    const steps = asked === undefined ? stepsAsWritten(assembly) : stepsOfPriorities(asked, assembly);
    const { columns, rows } = filledColumns(steps, labels);
    const holds = columns.filter(({ kind }) => kind !== 'rowHeader').length;
    if (rows.length === 0 || holds === 0)
      return [
        nothing('theory_of_change.empty', asked ? 'priorities' : 'partnership.theory_of_change', source, assembly),
      ];
    return [
      {
        type: 'dataTable',
        number: 0,
        caption: steps.caption,
        columns,
        rows,
        notes: [],
        wide: asked === 'each',
        flows: true,
        provenance: undefined,
        data: { id: anchor ?? '', ...(source ? { source } : {}) },
      },
    ];
  },
});
