/** A4 in twips (twentieths of a point), 25 mm margins. Word's own unit for every length in w:sectPr and w:tblGrid. */
export const PAGE = { width: 11906, height: 16838, margin: 1417, header: 624, footer: 624 } as const;

/** Width of the text, and so of figures and tables, in twips. */
export const PORTRAIT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const LANDSCAPE_WIDTH = PAGE.height - 2 * PAGE.margin;

/** Where running text begins: numbers of headings and paragraphs stand to its left, and the line keeps to about 75 characters. */
export const TEXT_LEFT = 907;

/** One step of a list. */
export const LIST_STEP = 397;

/** Twips in a CSS pixel (1/96 inch). */
export const TWIPS_PER_PIXEL = 15;
