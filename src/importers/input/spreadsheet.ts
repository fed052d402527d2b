import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';

/** How Excel and OpenDocument files begin: a zip archive, or the compound file of Excel up to 2003. */
const MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const EXTENSION = /\.(xlsx|xlsm|xlsb|xls|ods|fods|numbers)$/i;

/** The page that shows which cells to copy, by what a file of that table is usually called. */
const PAGES: readonly { readonly name: RegExp; readonly page: string; readonly template: string }[] = [
  { name: /knife|sharp|bladed/i, page: 'import-knife-offences', template: 'knife-offences' },
  { name: /homicide/i, page: 'import-homicide-index', template: 'homicide' },
  { name: /\bcsp|csp\b|community.?safety/i, page: 'import-ons-csp-tables', template: 'csp-recorded-crime' },
  { name: /pfa|police.?force.?area/i, page: 'import-ons-police-force-tables', template: 'police-force-recorded-crime' },
  { name: /prc|open.?data|recorded.?crime/i, page: 'import-home-office-open-data', template: 'home-office-open-data' },
];

/** Refuses a spreadsheet, by its first bytes or its name, and names the page that shows which cells to copy. Code: import/spreadsheet. */
export function refuseSpreadsheet(file: string, beginning: Uint8Array): Diagnostic | undefined {
  if (!EXTENSION.test(file) && !MAGIC.some((magic) => magic.every((byte, i) => beginning[i] === byte)))
    return undefined;
  const place = { file, line: 1, column: 1 };
  const known = PAGES.find(({ name }) => name.test(file.slice(file.lastIndexOf('/') + 1)));
  if (!known) return diagnostic('import/spreadsheet', place, `${file} is a spreadsheet.`);
  return diagnostic('import/spreadsheet', place, `${file} is a spreadsheet.`, {
    fix: `Copy the cells that docs/${known.page}.md shows into the CSV template, and put that into data/.`,
    example: `docs/templates/${known.template}.csv`,
  });
}
