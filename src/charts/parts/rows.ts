import type { Plugin } from 'chart.js';
import type { ChartSpec } from '../spec.ts';
import { type Measure, wrap } from '../text.ts';
import { LINE_HEIGHT, MARGIN, PLATE_HEIGHT, SECONDARY_INK, WORDS } from '../theme.ts';
import { segment, trace, write } from './pen.ts';
import { isNarrow, widthOf } from './plate-size.ts';
import { type Plot, plotOf } from './plot.ts';

/** A strip of text above the plot. `draw` gets the top of the strip. */
export interface Row {
  readonly height: number;
  draw(plot: Plot, top: number): void;
}

/** Space to keep free above the plot for these rows. */
export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.height, 2 * MARGIN);
}

/** Height of the plot of a narrow plate with its axis, below all that stands above it. */
const NARROW_PLOT = 250;

/** The least height of a plot, and that of the names of categories below it. */
const LEAST_PLOT = 100;
const BELOW_PLOT = 56;

/**
 * The height of the plate of a chart over time: one shape where there is room, else as high as its rows above the plot ask, and `beside`, what stands at the
 * right of the plot; on a phone always so.
 */
export const heightOver = (spec: ChartSpec, rows: readonly Row[], beside = 0): number => {
  if (isNarrow(spec)) return heightOf(rows) + NARROW_PLOT;
  return Math.max(PLATE_HEIGHT, heightOf(rows) + Math.max(LEAST_PLOT, beside) + BELOW_PLOT);
};

/** Draws the rows one below the other from the top of the plate. */
export function drawRows(plot: Plot, rows: readonly Row[]): void {
  let top = MARGIN;
  for (const row of rows) {
    row.draw(plot, top);
    top += row.height;
  }
}

/** The same on a chart of Chart.js. */
export function abovePlot(rows: readonly Row[]): Plugin {
  return { id: 'above-plot', afterDraw: (chart) => drawRows(plotOf(chart), rows) };
}

const WARNING_SIZE = 24;
const NARROW_WARNING_SIZE = 18;
/** Half the breadth of the words in the first of these, and the space beside them. */
const HALF_OF_WARNING = 178;

/** The words that mark made-up data, across the plate in a strip of their own so that they neither hide values nor are hidden by bars. */
function illustrativeRow(width: number): Row {
  // In a smaller size where the plate is no wider than the words.
  const size = width < 2 * HALF_OF_WARNING ? NARROW_WARNING_SIZE : WARNING_SIZE;
  const half = (HALF_OF_WARNING * size) / WARNING_SIZE;
  return {
    height: 36,
    draw: ({ pen }, top) => {
      const y = top + WARNING_SIZE / 2;
      const middle = width / 2;
      write(pen, WORDS.illustrative, middle, y, { align: 'center', size, colour: SECONDARY_INK });
      const rule = { colour: SECONDARY_INK, width: 1.5 };
      trace(pen, [segment(MARGIN, y, middle - half, y), segment(middle + half, y, width - MARGIN, y)], rule);
    },
  };
}

/** The value axis's title, level and at the left, so that no reader has to turn the page. */
function titleRow(title: string, width: number, measure: Measure): Row {
  const lines = wrap(title, width - 2 * MARGIN, measure);
  return {
    height: lines.length * LINE_HEIGHT + 7,
    draw: ({ pen }, top) => {
      for (const [index, line] of lines.entries()) write(pen, line, MARGIN, top + (index + 0.5) * LINE_HEIGHT);
    },
  };
}

/** The rows every chart begins with. */
export function openingRows(spec: ChartSpec, measure: Measure): Row[] {
  const width = widthOf(spec);
  return [...(spec.illustrative ? [illustrativeRow(width)] : []), titleRow(spec.valueTitle, width, measure)];
}
