import type { Plugin } from 'chart.js';
import type { ChartSpec } from '../spec.ts';
import { BAND, INK, seriesStyle } from '../theme.ts';
import { isBreak } from './breaks.ts';
import { whisker } from './key.ts';
import { penOf, trace } from './pen.ts';

interface Limits {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The limits of the first series behind its line: two thin edges with a light fill between them, broken where the line is broken. A point
 * that stands alone gets a whisker.
 */
export function intervalBand(spec: ChartSpec): Plugin {
  return {
    id: 'interval-band',
    beforeDatasetsDraw: (chart) => {
      const { x, y } = chart.scales;
      const at = (index: number): Limits | null => {
        const point = spec.series[0]?.points[index];
        if (point?.lower === undefined || point.upper === undefined) return null;
        return {
          x: x!.getPixelForValue(index),
          low: y!.getPixelForValue(point.lower),
          high: y!.getPixelForValue(point.upper),
        };
      };
      for (const run of runs(spec, at)) drawRun(penOf(chart), run);
    },
  };
}

function runs(spec: ChartSpec, at: (index: number) => Limits | null): Limits[][] {
  const found: Limits[][] = [[]];
  for (const index of spec.categories.keys()) {
    const limits = at(index);
    if (limits === null || isBreak(spec, 0, index)) found.push([]);
    if (limits !== null) found.at(-1)!.push(limits);
  }
  return found.filter((run) => run.length > 0);
}

function drawRun(pen: ReturnType<typeof penOf>, run: readonly Limits[]): void {
  const [only, second] = run;
  if (only && !second) {
    trace(pen, whisker([only.x, only.low], [only.x, only.high], 4), { colour: INK, width: 1.5 });
    return;
  }
  const upper = run.map(({ x, high }) => [x, high] as const);
  const lower = run.map(({ x, low }) => [x, low] as const);
  pen.fillStyle = BAND;
  pen.beginPath();
  for (const [index, [x, y]] of [...upper, ...lower.toReversed()].entries())
    index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
  trace(pen, [upper, lower], { colour: seriesStyle(0).colour, width: 1 });
}
