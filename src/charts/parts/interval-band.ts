import type { Plugin } from 'chart.js';
import type { ChartSpec } from '../spec.ts';
import { BAND, INK, seriesStyle } from '../theme.ts';
import { isBreak } from './breaks.ts';
import { whisker } from './key.ts';
import { type Path, type Pen, trace } from './pen.ts';
import { type Plot, plotOf } from './plot.ts';

interface Limits {
  readonly index: number;
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
      const plot = plotOf(chart);
      for (const run of limitRuns(spec)) drawRun(plot, run);
    },
  };
}

/** The limits of the first series, apart where it is broken or has none. */
export function limitRuns(spec: ChartSpec): Limits[][] {
  const found: Limits[][] = [[]];
  for (const index of spec.categories.keys()) {
    const { lower, upper } = spec.series[0]?.points[index] ?? {};
    const isThere = lower !== undefined && upper !== undefined;
    if (!isThere || isBreak(spec, 0, index)) found.push([]);
    if (isThere) found.at(-1)!.push({ index, low: lower, high: upper });
  }
  return found.filter((run) => run.length > 0);
}

function drawRun(plot: Plot, run: readonly Limits[]): void {
  const { pen, category, value } = plot;
  const [only, second] = run;
  if (only && !second) {
    const x = category(only.index);
    trace(pen, whisker([x, value(only.low)], [x, value(only.high)], 4), { colour: INK, width: 1.5 });
    return;
  }
  fillRun(plot, run, BAND);
  trace(pen, edgesOf(plot, run), { colour: seriesStyle(0).colour, width: 1 });
}

/** Fills the space between the limits of a run. */
export function fillRun(plot: Plot, run: readonly Limits[], colour: string): void {
  const [upper, lower] = edgesOf(plot, run);
  fillWithin(plot.pen, [...upper, ...lower.toReversed()], colour);
}

function edgesOf({ category, value }: Plot, run: readonly Limits[]) {
  const upper = run.map(({ index, high }) => [category(index), value(high)] as const);
  const lower = run.map(({ index, low }) => [category(index), value(low)] as const);
  return [upper, lower] as const;
}

function fillWithin(pen: Pen, corners: Path, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  for (const [index, [x, y]] of corners.entries()) index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
}
