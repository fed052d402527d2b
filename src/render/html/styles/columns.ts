/** The class of a column of this width, in tenths of a per cent of its table. */
export const columnClass = (tenths: number): string => `w${tenths}`;

/** A rule for each width that a column of the page has: a style on the column itself would be refused by servers that let no page bring its own styles. */
export function columnStyles(widths: ReadonlySet<number>): string {
  return [...widths]
    .toSorted((a, b) => a - b)
    .map((tenths) => `.${columnClass(tenths)} { width: ${tenths / 10}%; }`)
    .join('\n');
}
