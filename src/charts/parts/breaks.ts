import type { ChartSpec } from '../spec.ts';
import { type Measure, wrap } from '../text.ts';
import { LINE_HEIGHT, MARGIN, SECONDARY_INK } from '../theme.ts';
import { segment, trace, write } from './pen.ts';
import { widthOf } from './plate-size.ts';
import type { Plot } from './plot.ts';
import type { Row } from './rows.ts';

const WIDTH = 260;
/** Between a note and its line. */
const BESIDE = 5;

/** Where a break stands: half-way between two categories. */
function breakAt({ category }: Plot, before: number): number {
  return (category(before - 1) + category(before)) / 2;
}

/** The notes of the breaks, each above its line; to the left of it where the right has no room. */
export function breakRows(spec: ChartSpec, measure: Measure): Row[] {
  return spec.breaks.map(({ before, text }) => {
    const lines = wrap(text, Math.min(WIDTH, (widthOf(spec) - 2 * MARGIN) / 2 - BESIDE), measure);
    const width = Math.max(...lines.map((line) => measure(line)));
    return {
      height: lines.length * LINE_HEIGHT + 3,
      draw: (plot, top) => {
        const { pen, area } = plot;
        const x = breakAt(plot, before);
        const fits = x + BESIDE + width < widthOf(spec) - MARGIN;
        for (const [index, line] of lines.entries())
          write(pen, line, fits ? x + BESIDE : x - BESIDE, top + (index + 0.5) * LINE_HEIGHT, {
            align: fits ? 'left' : 'right',
          });
        trace(pen, [segment(x, top + 2, x, area.bottom)], { colour: SECONDARY_INK, width: 1 });
      },
    };
  });
}

/** Whether a break of a series lies just before the category at this index. */
export function isBreak(spec: ChartSpec, series: number, index: number): boolean {
  return spec.breaks.some(
    ({ before, through = before, series: of }) =>
      before <= index && index <= through && (of === undefined || of.includes(series)),
  );
}

/** Whether the line of a series begins or ends at the category with an index: beside a gap or a break. */
export function isParted(spec: ChartSpec, series: number): (index: number) => boolean {
  const points = spec.series[series]?.points ?? [];
  const begins = (at: number) => !points[at - 1] || !points[at] || isBreak(spec, series, at);
  return (index) => begins(index) || begins(index + 1);
}
