import type { SeriesStyle } from '../theme.ts';
import { fill, type Line, line, type Medium, markerSize, NO_LINE } from './drawingml.ts';

const SYMBOLS: Readonly<Record<SeriesStyle['marker'], string>> = {
  circle: 'circle',
  rect: 'square',
  triangle: 'triangle',
  rectRot: 'diamond',
};
/** Across, in CSS pixels: that of a square is its side. */
const SIZES: Readonly<Record<SeriesStyle['marker'], number>> = { circle: 9, rect: 7, triangle: 8, rectRot: 9 };

export const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';

/** The marker of a style (c:marker, ECMA-376 21.2.2.106), so many times as large as on a line, within a line of its own. */
export function markerOf(
  { marker, colour }: Pick<SeriesStyle, 'marker' | 'colour'>,
  medium: Medium,
  { scale = 1, edge }: { readonly scale?: number; readonly edge?: Line } = {},
): string {
  const size = markerSize(SIZES[marker] * scale, medium);
  return `<c:marker><c:symbol val="${SYMBOLS[marker]}"/><c:size val="${size}"/><c:spPr>${fill(colour)}${edge ? line(edge, medium) : NO_LINE}</c:spPr></c:marker>`;
}

/** One point of a line that looks otherwise (c:dPt, 21.2.2.52): its marker, and the line that leads to it. */
export const pointLook = (index: number, mark: string, shape: string): string =>
  `<c:dPt><c:idx val="${index}"/>${mark}<c:bubble3D val="0"/><c:spPr>${shape}</c:spPr></c:dPt>`;
