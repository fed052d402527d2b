import { fontBreadth } from '../../../assemble/font-breadth.ts';
import type { Brand } from '../../../assemble/publication.ts';
import { themeFor } from './theme.ts';
import { halfPoints } from './units.ts';

/** Points of the body that every size of these styles is given for: the least for print that all can read (GOV.UK, "Publishing accessible documents"). */
const BODY = 12;

/** The text of tables, in proportion to the body. */
export const TABLE_TEXT = 10.5;

/** Notes, sources, running heads and paragraph numbers: nothing is smaller. */
export const SMALL = 10;

type Sized = Pick<Brand, 'wordSize'>;

/** How many times larger this document is than one with a body of 12 points. */
export function enlargement({ wordSize }: Sized): number {
  return wordSize / BODY;
}

/** Points beside a body of 12 points → the half-points of w:sz for the body that the brand asks for. */
export function typeSize(brand: Sized): (points: number) => number {
  return (points) => halfPoints(points * enlargement(brand));
}

/**
 * An em of table text in twips, by which columns are measured: larger where the font is broader than the one they are measured for, and as large as the
 * brand's Word document has it.
 */
export function tableEm(brand: Brand): number {
  const given = brand.reference?.tableText;
  const halves = given ? halfPoints(given.points) : typeSize(brand)(TABLE_TEXT);
  return halves * 10 * fontBreadth(given?.font ?? themeFor(brand).text);
}
