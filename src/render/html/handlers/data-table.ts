import type { Element } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { label } from '../../../assemble/label.ts';
import type { DataTableNode, TableColumn } from '../../../assemble/nodes.ts';
import { noteLine } from '../../../assemble/note-line.ts';
import { isOneWay } from '../../../assemble/one-way.ts';
import type { Labels } from '../../../assemble/publication.ts';
import { columnWidths, fits } from '../../column-widths.ts';
import { printedRows } from '../../printed-text.ts';
import { block, element } from '../element.ts';
import { fileSize } from '../file-size.ts';
import { permalink } from '../permalink.ts';
import { columnClass } from '../styles/columns.ts';
import type { HtmlContext, HtmlHandler } from './context.ts';
import { placeMark } from './place-mark.ts';
import { EM, PHONE_COLUMNS, tableFrame } from './table-frame.ts';

/** More rows than this get a tint on every second one, to lead the eye. */
const PLAIN_ROWS = 10;
/** What a table's width holds on a wide screen; wide tables are set smaller. And what it holds on the narrowest on which rows are no lists. */
const ROOM = { plain: 5200, wide: 5940, tablet: 3270 };

/** A table with caption and named rows; a figure's own data table is one as well. */
export const dataTable: HtmlHandler<DataTableNode> = (node, state, context) => {
  const { labels } = context;
  const captionId = `${node.data.id}-caption`;
  const stacks = stacked(node);
  const words = printedRows(node);
  // Where a word or a number would be cut, a table is set smaller.
  const small = node.wide || !fits(node.columns, words, ROOM.plain, EM);
  const classes = [
    ...(node.rows.length > PLAIN_ROWS ? ['striped'] : []),
    ...(stacks ? ['stacked'] : []),
    ...(stacks && !fits(node.columns, words, ROOM.tablet, EM) ? ['broad'] : []),
    ...(small ? ['wide'] : []),
    ...(node.flows ? ['flow', ...(node.columns[0]?.kind === 'rowHeader' ? ['named'] : [])] : []),
  ];
  // A phone shows such a table's rows as lists; browsers then forget what the elements are, unless it is said again.
  const role = (name: string) => (stacks ? name : undefined);
  return tableFrame(
    { id: node.data.id, columns: node.columns, words, stacks, name: { ariaLabelledBy: [captionId] } },
    block(
      'table',
      { className: classes.length > 0 ? classes : undefined, role: role('table'), ariaLabelledBy: [captionId] },
      caption(node, captionId, labels),
      columnGroup(node, words, small, context),
      block('thead', { role: role('rowgroup') }, headerRow(node, role)),
      ...bodies(node).map((rows) =>
        block(
          'tbody',
          { role: role('rowgroup') },
          ...rows.map((row) => bodyRow(node, row, stacks, role, state, context)),
        ),
      ),
    ),
    ...downloads(node, labels),
  );
};

/** Whether a phone shows the rows as lists: wide tables, and those of words that a phone has no room for. Numbers are there to be compared, so they keep their columns. */
function stacked({ wide, columns }: DataTableNode): boolean {
  const numbers = columns.filter(({ kind }) => kind === 'number').length;
  return wide || (columns.length >= PHONE_COLUMNS && numbers * 2 < columns.length);
}

/** The files that its numbers are from, each a link of its own name. */
function downloads({ files = [] }: DataTableNode, labels: Labels): Element[] {
  return files.map(({ file, bytes }) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const words = label(labels, 'file_and_size', { file: name, size: fileSize(bytes(), labels) });
    return element('p', { className: ['download'] }, element('a', { href: file, download: true }, words));
  });
}

/** The name of the table is what it is called; the notes stand with it, above the numbers, and are not part of the name. */
function caption({ number, caption: words, notes, provenance }: DataTableNode, id: string, labels: Labels): Element {
  const name = number === undefined ? undefined : label(labels, 'table', { number });
  const above = [
    ...notes.map((text) => noteLine(text, labels)),
    ...(provenance === undefined ? [] : [label(labels, `provenance_${provenance}`)]),
  ];
  return element(
    'caption',
    {},
    element(
      'span',
      { id, className: ['caption'] },
      name && element('span', { className: ['caption-number'] }, `${name} `),
      words,
    ),
    number === undefined ? undefined : permalink(id.replace(/-caption$/, '')),
    ...above.map((note) => element('span', { className: ['table-note'] }, note)),
  );
}

/** The same widths as in Word, by the columns' shares and longest words. Where these have no room at all, columns take what they need and the table is moved sideways. */
function columnGroup(
  { columns, wide }: DataTableNode,
  words: readonly (readonly string[])[],
  small: boolean,
  context: HtmlContext,
): Element | undefined {
  const room = small ? ROOM.wide : ROOM.plain;
  if (small && !wide && !fits(columns, words, room, EM)) return undefined;
  const widths = columnWidths(columns, words, room, EM).map((width) => Math.round((width / room) * 1000));
  for (const width of widths) context.widths.add(width);
  return element('colgroup', {}, ...widths.map((width) => element('col', { className: [columnClass(width)] })));
}

function headerRow(node: DataTableNode, role: (name: string) => string | undefined): Element {
  const cells = node.columns.map((column) =>
    element('th', { scope: 'col', role: role('columnheader'), className: numberClass(column) }, column.label),
  );
  return block('tr', { role: role('row') }, ...cells);
}

/** The rows in their groups, each led by the row that names it; all of them where none is named. */
function bodies({ rows }: DataTableNode): DataTableNode['rows'][] {
  const starts = rows.flatMap((row, index) => (index === 0 || row.group ? [index] : []));
  return starts.length === 0 ? [rows] : starts.map((start, at) => rows.slice(start, starts[at + 1]));
}

function bodyRow(
  node: DataTableNode,
  row: DataTableNode['rows'][number],
  stacks: boolean,
  role: (name: string) => string | undefined,
  state: State,
  context: HtmlContext,
): Element {
  if (row.group) {
    const name = state.all({ type: 'root', children: row.cells[0] ?? [] });
    const across = { scope: 'rowgroup', colSpan: node.columns.length, role: role('rowheader'), className: ['group'] };
    return block('tr', { role: role('row') }, element('th', across, ...name));
  }
  const header = isOneWay(node)
    ? undefined
    : Math.max(
        0,
        node.columns.findIndex(({ kind }) => kind === 'rowHeader'),
      );
  const cells = node.columns.map((column, index) => {
    const content = state.all({ type: 'root', children: row.cells[index] ?? [] });
    const className = numberClass(column);
    return index === header
      ? element('th', { scope: 'row', role: role('rowheader'), className }, ...content)
      : element('td', { role: role('cell'), className, dataLabel: stacks ? column.label : undefined }, ...content);
  });
  return block('tr', { id: row.id, role: role('row'), ...placeMark(row.source, context) }, ...cells);
}

function numberClass(column: TableColumn): string[] | undefined {
  return column.kind === 'number' ? ['number'] : undefined;
}
