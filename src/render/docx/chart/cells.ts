import type { FigureNode } from '../../../assemble/nodes.ts';
import { numeral } from '../../../charts/native/drawingml.ts';
import { letterOf, type Sheet } from '../../../charts/native/series.ts';
import { cutTo } from '../../../core/printable.ts';
import { escapeXml } from '../../../core/xml.ts';
import { printedRows } from '../../printed-text.ts';

/** A number with the decimals that it is shown with. */
export interface NumberCell {
  readonly number: number;
  readonly decimals: number;
}

/** The rows of a sheet: words, numbers, or nothing. */
export type Cells = readonly (readonly (string | NumberCell | null)[])[];

/** Numbers are shown with so many decimals at most. */
export const MOST_DECIMALS = 6;

/** So many characters a cell can hold. */
const LONGEST = 32_767;

/** What the chart is made from: categories and columns, as they are plotted. */
export function chartCells({ categories, columns, decimals }: Sheet): Cells {
  return [
    ['Category', ...columns.map(({ name }) => name)],
    ...categories.map((category, row) => [
      category,
      ...columns.map(({ values, decimals: own = decimals }) => {
        const number = values[row] ?? null;
        return number === null ? null : { number, decimals: own };
      }),
    ]),
  ];
}

/** The data table of a figure as it is printed, with its symbols; below it, what it is, what the symbols mean, and whose numbers they are. */
export function tableCells({ table }: FigureNode, about: readonly string[]): Cells {
  const rows = printedRows(table).map(([name = '', ...cells]) => [name, ...cellsOf(cells)]);
  return [table.columns.map(({ label }) => label), ...rows, [], ...about.map((text) => [text])];
}

/** Printed cells: numbers as the numbers they say, everything else, such as symbols and limits, as words. */
export const cellsOf = (printed: readonly string[]): Cells[number] => printed.map(asNumber);

const PRINTED = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

function asNumber(text: string): string | NumberCell {
  const [, fraction = ''] = PRINTED.exec(text) ?? [undefined, undefined];
  return PRINTED.test(text) && fraction.length <= MOST_DECIMALS
    ? { number: Number(text.replaceAll(',', '')), decimals: fraction.length }
    : text;
}

/** A worksheet (ECMA-376 18.3.1.99). Words are inline strings, so none of them is ever worked out, whatever it begins with. */
export function sheetXml(cells: Cells): string {
  const rows = cells.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, `${letterOf(column)}${at + 1}`)).join('')}</row>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<cols><col min="1" max="1" width="24" customWidth="1"/><col min="2" max="64" width="16" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`
  );
}

function cellXml(cell: string | NumberCell | null, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cutTo(cell, LONGEST))}</t></is></c>`;
  return `<c r="${at}" s="${1 + Math.min(cell.decimals, MOST_DECIMALS)}"><v>${numeral(cell.number)}</v></c>`;
}
