import { numberText } from '../../../indicators/display-number.ts';
import { AXIS_WIDTH, HEADROOM } from '../../parts/columns.ts';
import type { Box } from '../../parts/hatch.ts';
import { cross } from '../../parts/key.ts';
import { type Pen, write, writeOnPaper } from '../../parts/pen.ts';
import { widthOf } from '../../parts/plate-size.ts';
import type { Plot } from '../../parts/plot.ts';
import type { ChartSpec } from '../../spec.ts';
import type { Measure } from '../../text.ts';
import { LINE_HEIGHT, MARGIN, seriesStyle } from '../../theme.ts';

/** The share of a category's width that its column fills. */
export const FILL = 0.6;

/** The number the axis has to hold, and what is drawn over the columns. */
export function layoutOf(spec: ChartSpec, measure: Measure) {
  const stacks = spec.categories.map((_, index) => stackAt(spec, index));
  const apart = (widthOf(spec) - AXIS_WIDTH - MARGIN) / Math.max(1, stacks.length);
  const fit = stacks.every(({ sum }) => measure(numberText(sum, spec.decimals), true) + 4 <= apart);
  return {
    stacks,
    most: HEADROOM * Math.max(0, spec.benchmark?.value ?? 0, ...stacks.map(({ sum }) => sum)),
    /** The value of a part within it, where it has room. */
    drawPart: (pen: Pen, { x, y, width, height }: Box, series: number, index: number): void => {
      const point = spec.series[series]?.points[index];
      const text = point ? numberText(point.value, spec.decimals) : '';
      const { colour, on, hatch } = seriesStyle(series);
      const wide = measure(text) + 8;
      if (height < LINE_HEIGHT + 5 || width < wide || spec.series.length === 1) return;
      if (hatch !== 0) {
        pen.fillStyle = colour;
        pen.fillRect(x + (width - wide) / 2, y + (height - LINE_HEIGHT) / 2, wide, LINE_HEIGHT);
      }
      write(pen, text, x + width / 2, y + height / 2, { align: 'center', colour: on });
    },
    /** The total of each column above it when all of them fit, and a cross where a part is not shown. */
    drawTotals: ({ pen, category, value }: Plot): void => {
      for (const [index, { sum, whole }] of stacks.entries()) {
        const at = [category(index), value(sum) - LINE_HEIGHT / 2 - 2] as const;
        const total = numberText(sum, spec.decimals);
        if (whole && fit) writeOnPaper(pen, total, ...at, measure(total, true), { bold: true });
        else if (!whole) cross(pen, ...at);
      }
    },
  };
}

/** The height of a stack, and whether all its parts are in it: a total over a hidden part would give the part away. */
function stackAt(spec: ChartSpec, index: number): { readonly sum: number; readonly whole: boolean } {
  const points = spec.series.map(({ points }) => points[index] ?? null);
  return { sum: points.reduce((sum, point) => sum + (point?.value ?? 0), 0), whole: !points.includes(null) };
}
