import { scaleFor } from '../parts/axes.ts';
import { drawBenchmark } from '../parts/benchmark.ts';
import { AXIS_HEIGHT, drawnParts, FILL, isWhole, layoutOf, NAME_PADDING, WHOLE } from '../parts/divided-bars.ts';
import { write } from '../parts/pen.ts';
import { drawRows, heightOf } from '../parts/rows.ts';
import { LINE_HEIGHT, MARGIN, PAPER, PLATE_WIDTH, partStyle } from '../theme.ts';
import { axes } from './axes.ts';
import { barGroup } from './bars.ts';
import { barFill } from './columns.ts';
import { line } from './drawingml.ts';
import type { ToNative } from './form.ts';
import { canName } from './plots.ts';
import { series } from './series.ts';

/** Level bars of shares on top of each other; names, shares and the line are drawn over them. */
export const nativeDivided: ToNative = (spec, { measure, sheet, medium, height }) => {
  const { rows, names, left, drawPart, drawGaps } = layoutOf(spec, measure);
  const scale = scaleFor(spec, WHOLE);
  const area = {
    left: MARGIN + left,
    right: PLATE_WIDTH - MARGIN - 10,
    top: heightOf(rows),
    bottom: height - AXIS_HEIGHT,
  };
  const room = (area.bottom - area.top) / Math.max(1, spec.categories.length);
  const named = canName(spec.categories, (index) => names[index] ?? []);
  const value = (share: number): number => area.left + ((area.right - area.left) * share) / scale.end;
  const category = (index: number): number => area.top + (index + 0.5) * room;
  // As they are printed: what Word draws stands in the workbook, so rounded shares end a little before the edge or at it.
  const shares = drawnParts(spec).series.map(({ points }) => points.map((point) => point?.value ?? null));
  const bars = spec.series.map(({ name }, index) =>
    series(
      sheet,
      index,
      { name, values: shares[index] ?? [] },
      {
        shape: barFill(partStyle(index)) + line({ colour: PAPER, width: 2 }, medium),
        marks: '<c:invertIfNegative val="0"/>',
      },
    ),
  );
  return {
    groups:
      barGroup(bars, { direction: 'bar', grouping: 'stacked', gap: (100 * (1 - FILL)) / FILL, overlap: 100 }) +
      axes({ level: true, edges: false, named, scale }, medium),
    plot: { area, category, value },
    draw: (plot) => {
      if (!named)
        for (const [index, lines] of names.entries())
          for (const [at, text] of lines.entries()) {
            const y = category(index) + (at - (lines.length - 1) / 2) * LINE_HEIGHT;
            write(plot.pen, text, area.left - NAME_PADDING, y, { align: 'right' });
          }
      for (const index of spec.categories.keys()) {
        if (!isWhole(spec, index)) continue;
        let below = 0;
        for (const of of spec.series.keys()) {
          const share = shares[of]?.[index] ?? 0;
          const x = value(Math.min(below, WHOLE));
          const box = {
            x,
            y: category(index) - (FILL * room) / 2,
            width: value(Math.min(below + share, WHOLE)) - x,
            height: FILL * room,
          };
          drawPart(plot.pen, box, of, index, value(spec.benchmark?.value ?? -WHOLE));
          below += share;
        }
      }
      drawBenchmark(plot, spec, 'x', 'over');
      drawGaps(plot);
      drawRows(plot, rows);
    },
  };
};
