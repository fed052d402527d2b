import { columnOfNumbers, columnOfWords, type PlainColumn } from './csv-plain-columns.ts';
import type { CsvRecord } from './csv-records.ts';
import type { Cells } from './csv-row.ts';

/** A plain CSV text: its header and its rows. */
export interface PlainCsv {
  readonly header: CsvRecord;
  readonly cells: Cells;
}

/**
 * Reads a plain table column by column: of a text without a quote mark every line is a row and every comma ends a cell. Undefined where a mark stands, a row has more or fewer
 * cells than the header, a cell is too long for any, or there is nothing: such a text is the parser's.
 */
export function plainCsv(text: string, isNumbers: (column: string) => boolean): PlainCsv | undefined {
  if (text.includes('"')) return undefined;
  let line = 1;
  let from = 0;
  let end = endOfLine(text, from);
  while (from < text.length && isBlank(text, from, end)) {
    line += 1;
    from = end + 1;
    end = endOfLine(text, from);
  }
  if (from >= text.length) return undefined;
  const names = text
    .slice(from, end)
    .split(',')
    .map((name) => name.trim());
  const columns = names.map((name, index) => {
    const isLast = index === names.length - 1;
    return isNumbers(name) ? columnOfNumbers(text, isLast) : columnOfWords(text, isLast);
  });
  const lines = readRows(text, end + 1, line + 1, columns);
  return lines && { header: { line, cells: names }, cells: cellsIn(columns, lines) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Whether a line holds nothing but commas and blanks. */
const isBlank = (text: string, from: number, end: number): boolean =>
  text.slice(from, end).replaceAll(',', '').trim() === '';

const [SPACE, COMMA, BEYOND] = [' ', ',', '\u007f'].map((sign) => sign.charCodeAt(0)) as [number, number, number];

/** Reads the rows from a place in the text on, and answers with the line of each; undefined where one is not plain. */
function readRows(
  text: string,
  begin: number,
  firstLine: number,
  columns: readonly PlainColumn[],
): readonly number[] | undefined {
  const lines: number[] = [];
  let from = begin;
  for (let line = firstLine; from < text.length; line++) {
    const end = endOfLine(text, from);
    const first = text.charCodeAt(from);
    // Only a line that does not begin with a sign of its own may be a blank one.
    const isRow = (first > SPACE && first < BEYOND && first !== COMMA) || !isBlank(text, from, end);
    if (isRow) {
      lines.push(line);
      for (let index = 0; index < columns.length; index++) {
        const next = (columns[index] as PlainColumn).read(from, end) + 1;
        if (next === 0) return undefined;
        from = next;
      }
    }
    from = end + 1;
  }
  return lines;
}

/** What was read of the rows that begin in these lines. */
const cellsIn = (columns: readonly PlainColumn[], lines: readonly number[]): Cells => ({
  size: lines.length,
  isRegular: true,
  lineOf: (at) => lines[at] as number,
  widthOf: () => columns.length,
  textOf: (at, index) => columns[index]?.textOf(at) ?? '',
  numberOf: (at, index) => columns[index]?.numberOf(at) ?? Number.NaN,
  kindsOf: (index) => columns[index]?.kinds?.(),
  numbersOf: (index) => columns[index]?.numbers?.(),
});
