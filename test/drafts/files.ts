import { utils, write } from '@e965/xlsx';
import { paragraphStyle, wordDocument } from '../support/word-document.ts';
import { csvLine } from './csv-line.ts';

/** A table as rows of cells. */
export type Rows = readonly (readonly string[])[];

/** The same table as a CSV file, a spreadsheet, and a Word document with the table in it. */
export const FORMS: Readonly<Record<string, (rows: Rows) => Uint8Array>> = {
  'plan.csv': (rows) => new TextEncoder().encode(rows.map(csvLine).join('\r\n')),
  'plan.xlsx': (rows) => workbook({ Plan: rows }),
  'plan.docx': (rows) => wordTables([rows.map((cells) => cells.map((text) => ({ text })))]),
};

/** A spreadsheet of sheets by name. Merges are ranges as Excel writes them. */
export function workbook(
  sheets: Readonly<Record<string, Rows>>,
  { merges = [], hidden = [] }: { readonly merges?: readonly string[]; readonly hidden?: readonly string[] } = {},
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell))));
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: Object.keys(sheets).map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}

/** A cell of a Word table; `span` columns wide, and the first or a further one of cells that are one down the page. */
export interface WordCell {
  readonly text: string;
  readonly span?: number;
  readonly down?: 'first' | 'further';
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph of a Word document, in a style or in bold. */
export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style && style !== 'bold' ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r>${style === 'bold' ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A Word document with tables, each below a paragraph, or below what is given for it. */
export function wordTables(
  tables: readonly (readonly (readonly WordCell[])[])[],
  extra = '',
  over: readonly string[] = [],
): Uint8Array {
  const cell = ({ text, span, down }: WordCell): string => {
    const properties = [
      ...(span ? [`<w:gridSpan w:val="${span}"/>`] : []),
      ...(down ? [`<w:vMerge${down === 'first' ? ' w:val="restart"' : ''}/>`] : []),
    ].join('');
    const paragraphs = text
      .split('\n')
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
      .join('');
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs}</w:tc>`;
  };
  const body = tables
    .map(
      (rows, index) =>
        `${over[index] ?? paragraph('A plan')}<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`,
    )
    .join('');
  return wordDocument({
    // What a word processor of another language calls the first and second level.
    styles:
      paragraphStyle('berschrift1', 'heading 1') + paragraphStyle('Mine', 'My own', '<w:basedOn w:val="berschrift1"/>'),
    parts: { 'word/document.xml': `<w:document ${W}><w:body>${body}${extra}<w:sectPr/></w:body></w:document>` },
  });
}
