/** Fonts whose letters are no broader than those of Arial, by which columns are measured. */
const NARROW = new Set(
  (
    'arial, arial narrow, arimo, calibri, calibri light, cambria, carlito, caladea, candara, corbel, garamond, gill sans mt, helvetica, helvetica neue, ' +
    'lato, liberation sans, liberation serif, roboto, source sans 3, source sans pro, times, times new roman, tinos'
  ).split(', '),
);

/** The bold of DejaVu Sans and DejaVu Serif, which has the breadth of Verdana, is broader than that of Arial by up to so much, word by word. */
const BROAD = 1.2;

/** How many times broader than Arial a font may be: columns for one that is not known are made for the broadest that people read in. */
export function fontBreadth(font: string): number {
  return NARROW.has(font.trim().toLowerCase()) ? 1 : BROAD;
}
