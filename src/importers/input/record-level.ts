/** Headings of records of single people or events, such as those of the Information Sharing to Tackle Violence standard. */
const HEADING =
  /nhs.?(number|no)\b|post.?code|date.?of.?birth|\bdob\b|(arrival|assault|incident|attendance|admission).?(date|time)|date.?(and.?)?time|time.?stamp|surname|forename|first.?name|last.?name|patient.?(id|name)|home.?address/i;
const DATE_AND_TIME = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4})[ T]\d{1,2}:\d{2}/;
/** Every form of a United Kingdom postcode (BS 7666-2). */
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;
const NUMBER = /^[£+-]?[\d.,]+%?$/;

/** Ten digits whose last is the check digit (NHS Data Dictionary, NHS NUMBER, modulus 11). */
function isNhsNumber(text: string): boolean {
  const digits = text.replaceAll(/[ -]/g, '');
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

const SHAPES: readonly { readonly name: string; test(text: string): boolean }[] = [
  { name: 'a date with a time of day', test: (text) => DATE_AND_TIME.test(text) },
  { name: 'postcodes', test: (text) => POSTCODE.test(text) },
  { name: 'NHS numbers', test: isNhsNumber },
];

/** Why a table looks like records and the number of the column that shows it. */
export interface Finding {
  readonly reason: string;
  readonly column: number;
}

/**
 * Whether the first rows of a table look like records of single people or events (indicator formats, section 7): a heading or a whole
 * column of times of day, postcodes or NHS numbers; or rows that repeat while no column holds numbers, unless `rowsAreEvents`.
 */
export function recordLevel(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  rowsAreEvents: boolean,
): Finding | undefined {
  for (const [column, heading] of header.entries()) {
    if (HEADING.test(heading)) return { reason: `has the column "${heading}"`, column };
    const cells = rows.map((row) => row[column] ?? '').filter((text) => text !== '');
    const shape = cells.length > 0 && SHAPES.find(({ test }) => cells.every(test));
    if (shape) return { reason: `has ${shape.name} in the column "${heading}"`, column };
  }
  if (rowsAreEvents) return undefined;
  const counted = header.some((_, column) => rows.some((row) => NUMBER.test(row[column] ?? '')));
  const repeated = new Set(rows.map((row) => row.join('\n'))).size < rows.length;
  return !counted && repeated ? { reason: 'has rows that repeat and no column with a count', column: 0 } : undefined;
}
