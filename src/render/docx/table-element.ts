import { label } from '../../assemble/label.ts';
import type { TableColumn } from '../../assemble/nodes.ts';
import { sum } from '../../core/sum.ts';
import { escapeXml } from '../../core/xml.ts';
import { columnWidths, linesIn, narrowWidths } from '../column-widths.ts';
import { withFewerLines } from '../fewer-lines.ts';
import { paragraphMarkup, type StyledParagraph, styled, type TitledTable } from './block.ts';
import type { Markup } from './markup.ts';
import { pageFor } from './page.ts';
import { textRun } from './run.ts';
import type { State } from './state.ts';
import { tableEm } from './style/sizes.ts';
import { TABLE_STYLE } from './style/table.ts';

export interface ReportTable {
  readonly columns: readonly TableColumn[];
  /** Rows of cells of paragraphs. */
  readonly rows: readonly (readonly (readonly StyledParagraph[])[])[];
  /** Which rows name those that follow, and stand on one page with the next. */
  readonly leads?: readonly boolean[];
  /** The words of each cell, by which columns are made wide enough. */
  readonly words: readonly (readonly string[])[];
  /** What a screen reader says when it meets the table. */
  readonly title: string;
  /** Twips from the left edge of the text. */
  readonly indent?: number;
  /** Whether the table is only as wide as its words need, instead of as wide as the text. */
  readonly narrow?: boolean;
}

/** Space below the last row, in twips: a table has none of its own, and the next paragraph does not know of it. */
const SPACE_BELOW = { upright: 180, landscape: 40 };

/** A table of up to this many lines stays on one page. */
const SHORT = 8;

/** So many rows at the end of a turned table stay together: one alone would stand on a page of its own. */
const LAST_TOGETHER = 3;

/** A row of more lines than this may go on over the page: whole, it would leave much of one blank, and one taller than a page loses its end in LibreOffice. */
const TALL = 16;

/**
 * A table with fixed columns, a header row that repeats and rows that do not split, but for tall ones (w:tbl, ECMA-376 17.4.37). Its title and description are for
 * those who do not see it (w:tblCaption and w:tblDescription, 17.4.62 and 17.4.63).
 */
export function reportTable(table: ReportTable, state: State): TitledTable {
  const { columns, rows, words, title, leads = [], indent = 0, narrow = false } = table;
  const room = state.width - indent;
  const em = tableEm(state.publication.brand);
  const isTurned = state.width > pageFor(state.publication.brand).portrait;
  const shared = (narrow ? narrowWidths : columnWidths)(columns, words, room, em);
  // A turned page is low: a line less may be what keeps the end of a table from a page of its own.
  const widths = isTurned && !narrow ? withFewerLines(columns, words, shared, em) : shared;
  const lines = words.map((row) => Math.max(...row.map((text, index) => linesIn(text, widths[index] ?? 0, em))));
  const short = sum(lines) <= SHORT;
  const below = isTurned ? SPACE_BELOW.landscape : SPACE_BELOW.upright;
  const header = columns.map(({ label: name, kind }, index) =>
    cell([styled(state, headerStyle(kind), [textRun(name)])], widths[index]),
  );
  const names = columns.map((column) => column.label).join(', ');
  const description = label(state.publication.labels, 'table_description', { rows: rows.length, columns: names });
  const written = (cells: (typeof rows)[number], row: number, keepNext: boolean) => {
    const last = row === rows.length - 1;
    const inner = cells.map((paragraphs, index) => cell(paragraphs, widths[index], last ? below : undefined, keepNext));
    return `<w:tr>${(lines[row] ?? 0) > TALL ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${inner.join('')}</w:tr>`;
  };
  // A landscape section ends with a line after its table: alone on a page it would be a page too many.
  const endsTogether = isTurned && sum(lines.slice(-LAST_TOGETHER)) <= TALL;
  const kept = rows.slice(0, -1).map((cells, row) => {
    const isNearEnd = endsTogether && row >= rows.length - LAST_TOGETHER;
    return written(cells, row, short || leads[row] === true || isNearEnd);
  });
  return {
    type: 'table',
    title,
    markup:
      `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_STYLE}"/><w:tblW w:type="dxa" w:w="${sum(widths)}"/><w:tblInd w:type="dxa" w:w="${indent}"/>` +
      `<w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="true" w:lastRow="false" w:firstColumn="${columns[0]?.kind === 'rowHeader'}" w:lastColumn="false" w:noHBand="true" w:noVBand="true"/>` +
      `<w:tblCaption w:val="${escapeXml(title)}"/><w:tblDescription w:val="${escapeXml(description)}"/></w:tblPr>` +
      `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>` +
      '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' +
      `${header.join('')}</w:tr>${kept.join('')}`,
    ending: (keepNext) =>
      `${rows
        .slice(-1)
        .map((cells) => written(cells, rows.length - 1, keepNext))
        .join('')}</w:tbl>`,
  };
}

/** A cell (w:tc, ECMA-376 17.4.65): its width, the space below its text, and its paragraphs, with which the row may keep to the page of the next. */
function cell(children: readonly StyledParagraph[], width = 0, bottom?: number, keepNext = false): Markup {
  const margin = bottom === undefined ? '' : `<w:tcMar><w:bottom w:type="dxa" w:w="${bottom}"/></w:tcMar>`;
  const inner = children.map((paragraph) => paragraphMarkup(paragraph, keepNext)).join('');
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${margin}</w:tcPr>${inner}</w:tc>`;
}

function headerStyle(kind: TableColumn['kind']): string {
  return kind === 'number' ? 'TableHeaderNumber' : 'TableHeader';
}
