import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';

/** How Excel and OpenDocument files begin: a zip archive, or the compound file of Excel up to 2003. */
const MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const EXTENSION = /\.(xlsx|xlsm|xlsb|xls|ods|fods|numbers)$/i;

/** Whether a file is a spreadsheet, by its first bytes or its name. */
export const isSpreadsheet = (file: string, beginning: Uint8Array): boolean =>
  EXTENSION.test(file) || MAGIC.some((magic) => magic.every((byte, i) => beginning[i] === byte));

/** Refuses a spreadsheet for an importer of one source, and names the one that reads it. Code: import/spreadsheet. */
export function refuseSpreadsheet(file: string, beginning: Uint8Array): Diagnostic | undefined {
  if (!isSpreadsheet(file, beginning)) return undefined;
  const example = `svduty import table ${file.slice(file.lastIndexOf('/') + 1)}`;
  return diagnostic('import/spreadsheet', { file, line: 1, column: 1 }, `${file} is a spreadsheet.`, { example });
}
