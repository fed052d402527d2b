import { whisker, withLimits } from '../../parts/key.ts';
import { type Pen, trace } from '../../parts/pen.ts';
import type { Plot } from '../../parts/plot.ts';
import type { ChartSpec } from '../../spec.ts';
import { INK, PAPER, seriesStyle } from '../../theme.ts';

const RADIUS = 5.5;
const CAP = 5;
/** The ring of a dot that is not the publication's own area. */
const RING = 3;

/** The intervals, then the dots over them. What is not shown has neither. */
export function drawDots(plot: Plot, spec: ChartSpec): void {
  drawIntervals(plot, spec);
  drawMarks(plot, spec);
}

function drawIntervals({ pen, category, value }: Plot, spec: ChartSpec): void {
  const lines = (spec.series[0]?.points ?? []).flatMap((point, index) => {
    if (!withLimits(point)) return [];
    const y = category(index);
    return whisker([value(point.lower), y], [value(point.upper), y], CAP);
  });
  if (lines.length > 0) trace(pen, lines, { colour: INK, width: 1.5 });
}

/** The dots alone: filled, and a ring where it is another area than the publication's own. */
export function drawMarks({ pen, category, value }: Plot, { series, own }: ChartSpec): void {
  for (const [index, point] of (series[0]?.points ?? []).entries()) {
    if (!point) continue;
    const [x, y] = [value(point.value), category(index)];
    disc(pen, x, y, RADIUS, seriesStyle(0).colour);
    if (own !== undefined && own !== index) disc(pen, x, y, RING, PAPER);
  }
}

function disc(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.closePath();
  pen.fill();
}
