import { escapeXml } from '../../src/core/xml.ts';
import { paragraphStyle, wordDocument } from '../support/word-document.ts';

/** A paragraph of a document that a test makes; words between asterisks are bold. */
export interface TestParagraph {
  readonly style: string;
  readonly text: string;
}

/** A table by its rows and cells, each cell with its paragraphs. */
export type TestBlock = TestParagraph | { readonly rows: readonly (readonly (readonly string[])[])[] };

const STYLES = ['BodyText', 'Heading2', 'Caption', 'TableText'];

/** A small Word document of these blocks, in the way that svduty writes one. */
export function documentOf(blocks: readonly TestBlock[]): Uint8Array {
  const body = blocks.map((block) => ('rows' in block ? tableMarkup(block.rows) : paragraph(block))).join('');
  const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  return wordDocument({
    styles: STYLES.map((id) => paragraphStyle(id, id)).join(''),
    parts: { 'word/document.xml': main },
  });
}

const paragraph = ({ style, text }: TestParagraph): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(text)}</w:p>`;

const runs = (text: string): string =>
  text
    .split('*')
    .map((part, at) => {
      const look = at % 2 === 1 ? '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>' : '';
      return part === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`;
    })
    .join('');

function tableMarkup(rows: readonly (readonly (readonly string[])[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const width = Math.floor(9000 / Math.max(1, columns));
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${width}"/>`).join('');
  const cell = (texts: readonly string[]): string =>
    `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>${texts.map((text) => paragraph({ style: 'TableText', text })).join('')}</w:tc>`;
  const row = (cells: readonly (readonly string[])[], at: number): string =>
    `<w:tr>${at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(cell).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`;
}
