import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS, sizeInWords } from '../core/limits.ts';
import { type Grid, textGrid } from '../importers/input/grid.ts';
import type { Problems } from '../importers/input/problems.ts';
import type { SourceFile } from '../importers/input/source-file.ts';
import { isSpreadsheet } from '../importers/input/spreadsheet.ts';
import { workbookGrids } from '../importers/input/workbook.ts';
import type { XmlElement } from '../load/xml/element.ts';
import { parseXml } from '../load/xml/parse.ts';
import { unzip } from '../load/zip.ts';
import { wordGrids } from './word-grids.ts';

const WORD = /\.(docx|docm|dotx|doc|odt|rtf|pdf|pages)$/i;

/** The sheets of a spreadsheet, the tables of a Word document, or the one of a text file; undefined for what cannot be read. Codes: import/no-table, and those of reading. */
export async function openGrids(source: SourceFile, problems: Problems): Promise<readonly Grid[] | undefined> {
  const [beginning = new Uint8Array()] = source.pieces();
  if (WORD.test(source.file)) return tablesOf(source, problems);
  if (isSpreadsheet(source.file, beginning)) return workbookGrids(source, problems);
  const grid = textGrid(source, problems);
  return grid && [grid];
}

function tablesOf(source: SourceFile, problems: Problems): Grid[] | undefined {
  const { file } = source;
  const refuse = (message: string): undefined => {
    problems.add(noTable(file, message));
  };
  let size = 0;
  const pieces: Uint8Array[] = [];
  for (const piece of source.pieces()) {
    size += piece.length;
    if (size > LIMITS.spreadsheetBytes) return refuse(`${file} is over ${sizeInWords(LIMITS.spreadsheetBytes)}.`);
    pieces.push(piece);
  }
  const entries = unzip(new Uint8Array(Buffer.concat(pieces)), LIMITS.spreadsheetInflatedBytes);
  if (typeof entries === 'string') return refuse(`${file} cannot be opened as a Word document.`);
  const partOf = (path: string): XmlElement | undefined => {
    const part = entries.find(({ name }) => name === path);
    return part && parseXml(part.bytes);
  };
  const document = partOf('word/document.xml');
  if (!document) return refuse(`${file} cannot be read as a Word document.`);
  const grids = wordGrids(file, document, partOf('word/styles.xml'));
  return grids.length > 0 ? grids : refuse(`${file} has no table.`);
}

/** A file without a table that can be drafted from. Code: import/no-table. */
export function noTable(file: string, message: string, fix?: string): Diagnostic {
  return diagnostic(
    'import/no-table',
    { file, line: 1, column: 1 },
    message,
    fix === undefined ? {} : { fix, example: undefined },
  );
}
