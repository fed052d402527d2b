import type { Element } from 'hast';
import type { AlignType, Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { markdownColumns } from '../../markdown-columns.ts';
import { block, element } from '../element.ts';
import type { HtmlHandler } from './context.ts';
import { tableFrame } from './table-frame.ts';

/** A table written in Markdown: its first row names the columns (WCAG 1.3.1, technique H63). */
export const table: HtmlHandler<Table> = (node, state) => {
  const [head, ...body] = node.children;
  const align = node.align ?? [];
  const { columns, words } = markdownColumns(node);
  const ariaLabel = columns.map((column) => column.label).join(', ');
  return tableFrame(
    { id: node.data?.id, columns, words, stacks: false, name: { ariaLabel } },
    block(
      'table',
      {},
      head && block('thead', {}, row(head, 'th', align, state)),
      block('tbody', {}, ...body.map((each) => row(each, 'td', align, state))),
    ),
  );
};

function row(node: TableRow, tagName: 'th' | 'td', align: readonly AlignType[], state: State): Element {
  const cells = node.children.map((cell, column) =>
    element(
      tagName,
      {
        scope: tagName === 'th' ? 'col' : undefined,
        className: align[column] === 'right' ? ['number'] : undefined,
      },
      ...state.all(cell),
    ),
  );
  return block('tr', {}, ...cells);
}
