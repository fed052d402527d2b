/** Words of a table that have no place in a draft, and why. */
export interface Unplaced {
  /** The sheet, or the table of a Word document; undefined for a text file. */
  readonly sheet: string | undefined;
  /** From 1; undefined for what is said of a whole sheet. */
  readonly row: number | undefined;
  /** As the sheet names it, with its heading; undefined for a whole row. */
  readonly column: string | undefined;
  readonly words: string;
  readonly why: string;
}

/** The name of a column, from 0: A, B … Z, AA in a sheet; its number in a Word table. */
export function columnName(index: number, isSheet: boolean): string {
  if (!isSheet) return String(index + 1);
  const before = Math.floor(index / 26);
  return `${before > 0 ? columnName(before - 1, true) : ''}${String.fromCodePoint(65 + (index % 26))}`;
}
