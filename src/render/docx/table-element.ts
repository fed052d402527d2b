import { type Paragraph, StringValueElement, Table, TableCell, TableProperties, TableRow } from 'docx';
import type { TableColumn } from '../../assemble/nodes.ts';
import { styled } from './block.ts';
import { textRun } from './run.ts';
import type { State } from './state.ts';
import { TABLE_STYLE } from './style/table.ts';

interface ReportTable {
  readonly columns: readonly TableColumn[];
  /** Rows of cells of paragraphs. */
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  /** What a screen reader says when it meets the table. */
  readonly title: string;
  readonly description: string;
  /** Twips from the left edge of the text. */
  readonly indent?: number;
}

/** Space below the last row, in twips: a table has none of its own, and the next paragraph does not know of it. */
const SPACE_BELOW = 240;

/** A table up to this many rows stays on one page. */
const SHORT = 10;

/** A table with a title and a description for those who do not see it (w:tblCaption and w:tblDescription, ECMA-376 Part 1, 17.4.62 and 17.4.63). */
export class TitledTable extends Table {
  readonly title: string;

  constructor(options: ConstructorParameters<typeof Table>[0], title: string, description: string) {
    super(options);
    this.title = title;
    const properties = this.root.find((child) => child instanceof TableProperties);
    properties?.addChildElement(new StringValueElement('w:tblCaption', title));
    properties?.addChildElement(new StringValueElement('w:tblDescription', description));
  }
}

/** A table as wide as the text, with fixed columns, a header row that repeats and rows that do not split. */
export function report({ columns, rows, title, description, indent = 0 }: ReportTable, state: State): TitledTable {
  const width = state.width - indent;
  const widths = columnWidths(columns, width);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label, kind }, index) =>
      cell([styled(state, headerStyle(kind), [textRun(label)])], widths[index]),
    ),
  });
  const body = rows.map((cells, row) => {
    const last = row === rows.length - 1;
    return new TableRow({
      cantSplit: true,
      ...(rows.length <= SHORT && !last ? { keepNext: true } : {}),
      children: cells.map((paragraphs, index) => cell(paragraphs, widths[index], last ? SPACE_BELOW : undefined)),
    });
  });
  return new TitledTable(
    {
      rows: [header, ...body],
      style: TABLE_STYLE,
      layout: 'fixed',
      width: { size: width, type: 'dxa' },
      indent: { size: indent, type: 'dxa' },
      columnWidths: widths,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: columns[0]?.kind === 'rowHeader',
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    },
    title,
    description,
  );
}

/** Shares of `total` in whole twips that add up to it. */
function columnWidths(columns: readonly TableColumn[], total: number): number[] {
  const sum = columns.reduce((all, column) => all + column.width, 0);
  const edges = columns.map((_, index) =>
    Math.round((total * columns.slice(0, index + 1).reduce((all, column) => all + column.width, 0)) / sum),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

function cell(children: readonly Paragraph[], width = 0, bottom?: number): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: 'dxa' },
    ...(bottom === undefined ? {} : { margins: { bottom, marginUnitType: 'dxa' } }),
  });
}

function headerStyle(kind: TableColumn['kind']): string {
  return kind === 'number' ? 'TableHeaderNumber' : 'TableHeader';
}
