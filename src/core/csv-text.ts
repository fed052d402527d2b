type Cell = string | number | null;

/** Rows as CSV text (RFC 4180, line feeds). */
export const csvText = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${[header, ...rows].map(csvCells).join('\n')}\n`;

/** Cells beside each other in a row of CSV text. Text that a spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV injection). */
export const csvCells = (cells: readonly Cell[]): string => cells.map(cell).join(',');

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
