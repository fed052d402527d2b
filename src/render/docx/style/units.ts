/** Points to twips, for spacing and indents. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points to half-points, the unit of w:sz. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points to eighths of a point, the unit of border widths. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

/** `#12436D` as Word writes it: `12436D`. */
export function hex(colour: string): string {
  return colour.replace(/^#/, '').toUpperCase();
}

/** Line height as a multiple of the font's own, for `spacing`; Word counts in 240ths. */
export function line(multiple: number): { line: number; lineRule: 'auto' } {
  return { line: Math.round(multiple * 240), lineRule: 'auto' };
}

/** Begins a page. The library writes it for styles too, though its types name it for paragraphs only. */
export const NEW_PAGE = { pageBreakBefore: true } as const;
