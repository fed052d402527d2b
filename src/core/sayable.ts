/** Stands for a digit that is not shown. */
const MASK = '•';

/** A text with every digit masked: what is wrong with a number still shows, such as a comma or a letter in it, and the number does not. */
export const withoutDigits = (text: string): string => text.replaceAll(/\p{N}/gu, (digit) => MASK.repeat(digit.length));

const YEAR = String.raw`(?:19|20)\d{2}`;
/** A year, or two, a quarter, a month or a day, as data files write them. */
const DAYS = String.raw`${YEAR}(?:[/-](?:q[1-4]|\d{2}|\d{4})(?:-\d{2})?)?`;
const LABEL = new RegExp(
  String.raw`^(?:[a-z]\d{8}|local:[a-z0-9-]+|${DAYS}(?:\s?(?:-|to)\s?${DAYS})?|q[1-4] ${YEAR}|\d{1,3}(?:-\d{1,3}|\+))$`,
  'i',
);

/**
 * A cell of a table of counts as a message may say it. Codes of areas, periods and age groups tell rows apart and stand as they are; in anything else
 * digits are masked, whatever the column, since a count may have slipped into any. What prints on a screen is copied into logs and tickets.
 */
export const sayable = (cell: string): string => (LABEL.test(cell.trim()) ? cell : withoutDigits(cell));

/** The same for one that stands under a name: only where that names what tells rows apart is anything said. */
export function sayableUnder(column: string | undefined, cell: string): string {
  return column !== undefined && !TELLS_APART.has(column) ? withoutDigits(cell) : sayable(cell);
}

const TELLS_APART: ReadonlySet<string> = new Set(['area_code', 'period', 'age']);
