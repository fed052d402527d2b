import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { diagnostic } from '../../core/diagnostic.ts';
import { LIMITS, sizeInWords } from '../../core/limits.ts';
import { withCommas } from '../../core/thousands.ts';
import { unzip } from '../../load/zip.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Problems } from './problems.ts';
import type { SourceFile } from './source-file.ts';
import { cellsIn } from './workbook-size.ts';

const CSV_INSTEAD = 'Open it, and save the sheet with the figures as "CSV UTF-8"; a CSV file may be of any size.';
const SAVE_AGAIN = 'Open it and save it again as .xlsx or .ods, without a password.';

/**
 * The sheets of an XLSX or ODS file with the values that are stored beside formulas; nothing is calculated and no link is followed. Undefined for what
 * cannot be read or is above a limit: the archive is unpacked within it before anything else looks at it. Codes: import/spreadsheet, load/too-large.
 */
export async function workbookGrids(source: SourceFile, problems: Problems): Promise<Grid[] | undefined> {
  const { file } = source;
  const refuse = (code: 'import/spreadsheet' | 'load/too-large', message: string, fix: string): undefined => {
    problems.add(diagnostic(code, { file, line: 1, column: 1 }, message, { fix }));
  };
  const tooLarge = (what: string): undefined => refuse('load/too-large', `${file} ${what}.`, CSV_INSTEAD);

  const bytes = bytesOf(source, LIMITS.spreadsheetBytes);
  if (bytes === undefined) return tooLarge(`is over ${sizeInWords(LIMITS.spreadsheetBytes)}`);
  const entries = unzip(bytes, LIMITS.spreadsheetInflatedBytes);
  if (entries === 'too large') return tooLarge(`unpacks to over ${sizeInWords(LIMITS.spreadsheetInflatedBytes)}`);
  if (entries === 'damaged') return refuse('import/spreadsheet', `${file} cannot be opened.`, SAVE_AGAIN);
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has('xl/workbook.xml') && !names.has('content.xml'))
    return refuse('import/spreadsheet', `${file} is neither an XLSX nor an ODS file.`, SAVE_AGAIN);
  if (cellsIn(entries) > LIMITS.spreadsheetCells)
    return tooLarge(`has over ${withCommas(LIMITS.spreadsheetCells)} filled cells`);

  const book = await parsed(bytes);
  if (!book) return refuse('import/spreadsheet', `${file} cannot be opened.`, SAVE_AGAIN);
  if (book.SheetNames.length > LIMITS.spreadsheetSheets) return tooLarge(`has over ${LIMITS.spreadsheetSheets} sheets`);
  const grids = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    return sheet ? [sheetGrid(file, name, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0, sheet)] : [];
  });
  const wide = grids.find(({ width }) => width > LIMITS.spreadsheetColumns);
  return wide ? tooLarge(`has over ${LIMITS.spreadsheetColumns} columns in the sheet "${wide.sheet}"`) : grids;
}

const READING = {
  type: 'array',
  dense: true,
  cellDates: true,
  UTC: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellFormula: false,
} as const;

async function parsed(bytes: Uint8Array): Promise<WorkBook | undefined> {
  const { read } = await import('@e965/xlsx');
  // It prints what it thinks of number formats, in the words of the file.
  const { error } = console;
  console.error = () => {};
  try {
    return read(bytes, READING);
  } catch {
    return undefined;
  } finally {
    console.error = error;
  }
}

function bytesOf(source: SourceFile, most: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (const piece of source.pieces()) {
    size += piece.length;
    if (size > most) return undefined;
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function sheetGrid(file: string, name: string, isHidden: boolean, sheet: WorkSheet): Grid & { readonly width: number } {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const texts = data.map((row) => Array.from(row ?? [], (cell) => (cell ? textOf(cell) : '')));
  for (const { s, e } of sheet['!merges'] ?? []) {
    // A name that stands once for several rows stands in each; across, only headings are joined so, and they are filled where they are read.
    const text = texts[s.r]?.[s.c] ?? '';
    for (let row = s.r + 1; row <= Math.min(e.r, texts.length - 1); row++) {
      const cells = texts[row];
      if (!cells || text === '') continue;
      while (cells.length < s.c) cells.push('');
      cells[s.c] = text;
    }
  }
  const hiddenRows = (sheet['!rows'] ?? []).filter((row) => row?.hidden).length;
  const hiddenColumns = (sheet['!cols'] ?? []).filter((column) => column?.hidden).length;
  const rows = texts.flatMap((cells, index): GridRow[] =>
    cells.every((cell) => cell === '')
      ? []
      : [{ line: index + 1, cells, place: (at) => ({ file, line: index + 1, column: at + 1 }) }],
  );
  return {
    file,
    sheet: name,
    isHidden,
    width: rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
    notes: [
      ...(isHidden ? [`the sheet "${name}" is hidden and was read`] : []),
      ...(hiddenRows > 0 ? [`the sheet "${name}" has ${hiddenRows} hidden rows, which were read`] : []),
      ...(hiddenColumns > 0 ? [`the sheet "${name}" has ${hiddenColumns} hidden columns, which were read`] : []),
    ],
    rows: () => rows,
  };
}

/** A cell as a CSV file would hold it: numbers with the 15 digits that spreadsheets keep, dates as 2024-03-31, percentages with their sign. */
function textOf({ t, v, w, z }: CellObject): string {
  if (t === 'n' && typeof v === 'number') {
    const isPercent = typeof z === 'string' && z.includes('%');
    return isPercent ? `${digits(v * 100)}%` : digits(v);
  }
  if (t === 'd' && v instanceof Date) {
    if (Number.isNaN(v.getTime())) return w ?? '';
    const [day = '', time = ''] = v.toISOString().split('T');
    return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
  }
  if (t === 'e') return w ?? '#ERROR';
  return v === undefined || v === null ? '' : String(v).trim();
}

const digits = (value: number): string => String(Number(value.toPrecision(15)));
