import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { sayable } from '../core/sayable.ts';
import type { ColumnRule } from './csv-columns.ts';
import type { CsvRecord } from './csv-records.ts';
import { OFFICIAL_HEADINGS } from './generated/headings.ts';

/** Rows above a header that may be titles and notes. */
const MOST_TITLES = 30;
/** "2019/20", "2023", "Q1 2024", "Mar 2024", "2024-03" as the heading of a column. */
const PERIOD = /^(?:(?:q[1-4]|[a-z]{3,9})[ -])?(?:19|20)\d{2}(?:[/–-](?:\d{2}|\d{4}|q[1-4]))?(?:[ -]q[1-4])?$/i;

const WEB_PAGE = /^\s*<(?:!doctype html|html|head|body)\b/i;

/** Whose official files begin with these headings, by the name that `svduty import` takes; undefined for any others. */
export function officialSource(header: readonly string[]): string | undefined {
  const names = new Set(header.map((name) => name.toLowerCase()));
  return OFFICIAL_HEADINGS.find(([, files]) =>
    files.some((headings) => headings.every((name) => names.has(name.toLowerCase()))),
  )?.[0];
}

/**
 * What shape a file has that is no table of data/ at all, told at once and not column by column: an official file as it was issued, titles above
 * the header, periods across. Undefined where the header is one of these columns with slips. Codes: csv/official-file, csv/other-shape.
 */
export function otherShape(
  file: string,
  records: readonly CsvRecord[],
  rules: readonly ColumnRule[],
): Diagnostic | undefined {
  const [header, ...others] = records.slice(0, MOST_TITLES);
  if (!header) return undefined;
  const place = { file, line: header.line, column: 1 };
  const required = rules.filter((rule) => rule.required).map(({ name }) => name);
  const source = officialSource(header.cells);
  if (source !== undefined) {
    const message = `${file} is a file as its publisher issues it, and no table of data/.`;
    return diagnostic('csv/official-file', place, message, {
      fix: `Move it out of data/ and run svduty import with it: the table is written by that.`,
      example: `svduty import ${source} ${file.slice(file.lastIndexOf('/') + 1).replace('.meta.csv', '.csv')}`,
    });
  }
  if (WEB_PAGE.test(header.cells[0] ?? ''))
    return diagnostic('csv/other-shape', place, `${file} is a web page, and no table.`, {
      fix: 'Download the table again and look at it before you save it: the address gave a page, such as one that asks to sign in.',
      example: required.join(','),
    });
  /** Most of the columns are there, or most of what is there are columns: a header, perhaps with slips. */
  const isHeader = ({ cells }: CsvRecord): boolean => {
    const known = required.filter((name) => cells.includes(name)).length;
    return known * 2 > required.length || known * 2 > cells.filter((cell) => cell !== '').length;
  };
  if (isHeader(header)) return undefined;
  const below = others.find(isHeader);
  if (below) {
    const message = `The header of ${file} stands in line ${below.line}, below other lines.`;
    return diagnostic('csv/other-shape', place, message, {
      fix: `Remove the lines above line ${below.line}: a table begins with its header.`,
      example: required.join(','),
    });
  }
  const width = header.cells.filter((cell) => cell !== '').length;
  const periods = header.cells.filter((cell) => PERIOD.test(cell));
  const wider = others.find(({ cells }) => cells.filter((cell) => cell !== '').length > Math.max(2, width));
  const what =
    periods.length >= 2
      ? `${file} has a column for each period: ${periods.slice(0, 3).join(', ')}${periods.length > 3 ? ' …' : ''}. A table of data/ has one row for each area and period.`
      : width <= 2 && wider
        ? `${file} begins with a title, and its headings seem to stand in line ${wider.line}. A table of data/ begins with its header.`
        : `${file} does not have the headings of a table of data/. It has: ${header.cells.filter(Boolean).slice(0, 12).map(sayable).join(', ')}.`;
  const isIndicator = required.includes('indicator_id');
  return diagnostic('csv/other-shape', place, what, {
    ...(isIndicator
      ? { example: `svduty import table ${file.slice(file.lastIndexOf('/') + 1)}` }
      : { fix: 'Write one row for each record, below these headings.', example: required.join(',') }),
  });
}
