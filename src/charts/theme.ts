/**
 * How every chart looks. Colours are the Government Analysis Function's categorical palette in its own order, in which neighbours
 * keep a contrast of 3:1 (WCAG 2.2, 1.4.11); a series keeps its place in the order whatever the data are.
 */
export const INK = '#0B0C0C';
export const SECONDARY_INK = '#505A5F';
export const PAPER = '#FFFFFF';
export const GRID = '#DADDDF';
export const AXIS = '#7C8388';
/** Fill between the limits of the first series; its edges carry the meaning. */
export const BAND = '#E4EBF1';
/** Bars that are not the publication's own area: light, within a line of the first series' colour. */
export const OTHER_AREA = '#A9C6E3';

export interface SeriesStyle {
  readonly colour: string;
  /** Text on a bar of this colour, at 4.5:1 or more. */
  readonly on: string;
  readonly dash: readonly number[];
  readonly marker: 'circle' | 'rect' | 'triangle' | 'rectRot';
  /** Stripes over bars, rising (1), falling (-1) or both: the third and later colours are as light as the first and second in grey. */
  readonly hatch: 0 | 1 | -1 | 'both';
}

export const SERIES: readonly SeriesStyle[] = [
  { colour: '#12436D', on: PAPER, dash: [], marker: 'circle', hatch: 0 },
  { colour: '#28A197', on: INK, dash: [8, 4], marker: 'rect', hatch: 0 },
  { colour: '#801650', on: PAPER, dash: [2, 3], marker: 'triangle', hatch: 1 },
  { colour: '#F46A25', on: INK, dash: [12, 3, 3, 3], marker: 'rectRot', hatch: -1 },
];

/** The look of the series at this index. Throws above the four that a chart may have. */
export function seriesStyle(index: number): SeriesStyle {
  const style = SERIES[index];
  if (!style) throw new RangeError(`a chart has at most ${SERIES.length} series`);
  return style;
}

/** Parts of one whole that stand in an order of their own, such as the answers of a scale: for these alone the palette has two colours more. */
export const PARTS: readonly SeriesStyle[] = [
  ...SERIES,
  { colour: '#3D3D3D', on: PAPER, dash: [], marker: 'circle', hatch: 'both' },
  { colour: '#A285D1', on: INK, dash: [], marker: 'circle', hatch: 'both' },
];

/** The look of the part at this index. Throws above the six that a whole may have. */
export function partStyle(index: number): SeriesStyle {
  const style = PARTS[index];
  if (!style) throw new RangeError(`a whole has at most ${PARTS.length} parts`);
  return style;
}

/** Four steps of one colour, and text on them at 4.5:1 or more. A step is told by a printed number or by its size as well. */
export const SHADES: readonly { readonly colour: string; readonly on: string }[] = [
  { colour: BAND, on: INK },
  { colour: OTHER_AREA, on: INK },
  { colour: '#2073BC', on: PAPER },
  { colour: '#12436D', on: PAPER },
];

export const FAMILY = 'Arimo';
/** Arimo has Arial's widths, so the page needs no font file for text to fall where it was measured. */
export const SVG_FAMILY = "Arial, Helvetica, Arimo, 'Liberation Sans', sans-serif";
export const TEXT_SIZE = 15;
export const LINE_HEIGHT = 18;
export const MARGIN = 10;
export const PLATE_WIDTH = 640;
/** On a phone of 320 pixels its text has 14. */
export const NARROW_WIDTH = 340;
export const PLATE_HEIGHT = 360;
/** 210 mm where the plate's width is that of a page's text: with its caption it fits the 247 mm of a page. */
export const PLATE_MOST_HEIGHT = 840;
export const PIXEL_RATIO = 2;
export const DASHED: readonly number[] = [6, 4];

export const WORDS = {
  illustrative: 'ILLUSTRATIVE \u2013 not real data',
  interval: '95% confidence interval',
  notShown: 'not shown',
} as const;
