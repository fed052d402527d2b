import { type Paragraph, StringValueElement, Table, TableCell, TableProperties, TableRow } from 'docx';
import type { TableColumn } from '../../assemble/nodes.ts';
import { columnWidths, linesIn, naturalWidth } from '../column-widths.ts';
import { styled } from './block.ts';
import { PORTRAIT_WIDTH } from './page.ts';
import { textRun } from './run.ts';
import type { State } from './state.ts';
import { TABLE_STYLE } from './style/table.ts';

interface ReportTable {
  readonly columns: readonly TableColumn[];
  /** Rows of cells of paragraphs. */
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  /** Which rows name those that follow, and stand on one page with the next. */
  readonly leads?: readonly boolean[];
  /** The words of each cell, by which columns are made wide enough. */
  readonly words: readonly (readonly string[])[];
  /** What a screen reader says when it meets the table. */
  readonly title: string;
  readonly description: string;
  /** Twips from the left edge of the text. */
  readonly indent?: number;
  /** Whether the table is only as wide as its words need, instead of as wide as the text. */
  readonly narrow?: boolean;
}

/** Space below the last row, in twips: a table has none of its own, and the next paragraph does not know of it. */
const SPACE_BELOW = { upright: 180, landscape: 40 };

/** A table of up to this many lines stays on one page. */
const SHORT = 14;

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

/** A table with fixed columns, a header row that repeats and rows that do not split. */
export function reportTable(table: ReportTable, state: State): TitledTable {
  const { columns, rows, words, title, description, leads = [], indent = 0, narrow = false } = table;
  const room = state.width - indent;
  const width = narrow ? naturalWidth(columns, words, room) : room;
  const widths = columnWidths(columns, words, width);
  const short = height(words, widths) <= SHORT;
  // A landscape section ends with a line after its table: alone on a page it would be a page too many.
  const keepsEnd = state.width > PORTRAIT_WIDTH;
  const below = keepsEnd ? SPACE_BELOW.landscape : SPACE_BELOW.upright;
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
      ...((last ? keepsEnd : short || leads[row]) ? { keepNext: true } : {}),
      children: cells.map((paragraphs, index) => cell(paragraphs, widths[index], last ? below : undefined)),
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

/** Lines of all rows, each as many as its longest cell. */
function height(words: readonly (readonly string[])[], widths: readonly number[]): number {
  return words.reduce((all, row) => all + Math.max(...row.map((text, index) => linesIn(text, widths[index] ?? 0))), 0);
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
