import { childOf, childrenOf, type XmlElement, xmlOf } from '../load/xml/element.ts';
import { aligned } from './aligned.ts';
import { sharedGrid } from './grid.ts';
import { markupOf, ROWS, type Row, type Table } from './read-blocks.ts';
import type { Stretch } from './stretches.ts';
import type { Writer } from './writer.ts';

/** A table: row by row where it is in both. One with other columns has all old rows, and then all new ones. */
export function changedTable(table: Stretch['table'], writer: Writer): string {
  if (!table) return '';
  const { old, now } = table;
  if (!old || !now) return old ? trackedTable(old, 'del', writer) : trackedTable(table.now as Table, 'ins', writer);
  const columns = { old: widthsOf(old), now: widthsOf(now) };
  const shared = columns.old.length === columns.now.length ? undefined : sharedGrid(columns.old, columns.now);
  const rows = aligned(old.rows, now.rows, ROWS).map((row) => {
    if (row.old && row.now) return changedRow(row.old, row.now, writer);
    return row.old
      ? trackedRow(row.old, 'del', writer, shared?.old)
      : trackedRow(row.now as Row, 'ins', writer, shared?.now);
  });
  return tableMarkup(now, rows, shared?.widths);
}

/** A table that came or went. */
export const trackedTable = (table: Table, mark: 'ins' | 'del', writer: Writer): string =>
  tableMarkup(
    table,
    table.rows.map((row) => trackedRow(row, mark, writer)),
  );

const widthsOf = ({ element }: Table): number[] =>
  childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']) || 0);

function tableMarkup({ element }: Table, rows: readonly string[], widths?: readonly number[]): string {
  const about = childOf(element, 'w:tblPr');
  const grid = widths
    ? `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    : markupOf(childrenOf(element, 'w:tblGrid'));
  return `<w:tbl>${about ? xmlOf(about) : ''}${grid}${rows.join('')}</w:tbl>`;
}

function changedRow(old: Row, now: Row, writer: Writer): string {
  const cells = now.cells.map(({ element, blocks }, at) =>
    cellMarkup(element, writer.changed(old.cells[at]?.blocks ?? [], blocks, writer)),
  );
  return `<w:tr>${aboutRow(now.element, '')}${cells.join('')}</w:tr>`;
}

/** A row that came or went (w:ins and w:del in w:trPr, ECMA-376 17.13.5.16 and 17.13.5.12), with its contents; `spans`: over how many shared columns each of its cells goes. */
function trackedRow({ element, cells }: Row, mark: 'ins' | 'del', writer: Writer, spans?: readonly number[]): string {
  const inner = cells.map((cell, at) =>
    cellMarkup(cell.element, writer.tracked(cell.blocks, mark, writer), spans?.[at]),
  );
  return `<w:tr>${aboutRow(element, writer.pen.around(mark))}${inner.join('')}</w:tr>`;
}

function aboutRow(row: XmlElement, more: string): string {
  const inner = markupOf(childrenOf(childOf(row, 'w:trPr'))) + more;
  return inner === '' ? '' : `<w:trPr>${inner}</w:trPr>`;
}

/** A cell with its properties; `span` is over how many columns it goes, where they are shared (it stands after its width). */
function cellMarkup(cell: XmlElement, inner: string, span = 1): string {
  const own = childrenOf(childOf(cell, 'w:tcPr'));
  const width = own.filter(({ name }) => name === 'w:tcW');
  const others = own.filter(({ name }) => name !== 'w:tcW');
  const about = markupOf(width) + (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') + markupOf(others);
  return `<w:tc>${about === '' ? '' : `<w:tcPr>${about}</w:tcPr>`}${inner}</w:tc>`;
}
