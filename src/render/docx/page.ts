import type { Brand } from '../../assemble/publication.ts';
import { kept } from '../../core/kept.ts';
import type { Margins } from '../../load/reference/sections.ts';

/** A4 in twips (twentieths of a point), 25 mm margins. Word's own unit for every length in w:sectPr and w:tblGrid. */
export const PAGE = { width: 11906, height: 16838, margin: 1417, header: 624, footer: 624 } as const;

/** The margins of every page, and the width of its text, and so of figures and tables, upright and turned, in twips. */
export interface Page {
  readonly margins: Margins;
  readonly portrait: number;
  readonly landscape: number;
}

const OWN: Margins = {
  top: PAGE.margin,
  right: PAGE.margin,
  bottom: PAGE.margin,
  left: PAGE.margin,
  header: PAGE.header,
  footer: PAGE.footer,
};

/** Room beside the text for notes by hand: 45 mm. */
const FOR_NOTES = 2551;

/** A brand whose pages have room for notes on the right. */
export const withWideMargin = kept((brand: Brand): Brand => {
  const { margins } = pageFor(brand);
  return { ...brand, margins: { ...margins, right: margins.right + FOR_NOTES } };
});

/** The page of a brand: with margins of its own, or those of its Word document, where it has one. */
export function pageFor({ margins: given, reference }: Brand): Page {
  const margins = given ?? reference?.margins ?? OWN;
  const sides = margins.left + margins.right;
  return { margins, portrait: PAGE.width - sides, landscape: PAGE.height - sides };
}

/** Where running text begins: numbers of headings and paragraphs stand to its left, and the line keeps to about 75 characters. */
export const TEXT_LEFT = 907;

/** One step of a list. */
export const LIST_STEP = 397;
/** The same in a cell of a table, which has less room. */
export const CELL_LIST_STEP = 240;

/** Twips in a CSS pixel (1/96 inch). */
export const TWIPS_PER_PIXEL = 15;
