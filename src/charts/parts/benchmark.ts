import type { Chart, Plugin } from 'chart.js';
import { numberText } from '../../indicators/display-number.ts';
import type { ChartSpec } from '../spec.ts';
import { type Measure, wrap } from '../text.ts';
import { LINE_HEIGHT, MARGIN, PAPER } from '../theme.ts';
import { BENCHMARK_STROKE, segment, trace, write } from './pen.ts';
import { widthOf } from './plate-size.ts';
import { type Plot, plotOf } from './plot.ts';
import type { Row } from './rows.ts';

/** The dashed line of the benchmark, across the value axis: under lines, or over bars with a white edge that shows it on dark ones. */
export function benchmarkLine(spec: ChartSpec, axis: 'x' | 'y', place: 'over' | 'under'): Plugin {
  return {
    id: 'benchmark',
    [place === 'over' ? 'afterDatasetsDraw' : 'beforeDatasetsDraw']: (chart: Chart) =>
      drawBenchmark(plotOf(chart), spec, axis, place),
  };
}

/** Draws that line, if there is a benchmark. */
export function drawBenchmark(
  { pen, area, value }: Plot,
  { benchmark }: ChartSpec,
  axis: 'x' | 'y',
  place: 'over' | 'under',
): void {
  if (!benchmark) return;
  const at = value(benchmark.value);
  const ends = axis === 'x' ? segment(at, area.top - 4, at, area.bottom) : segment(area.left, at, area.right, at);
  if (place === 'over') trace(pen, [ends], { colour: PAPER, width: 3.5 });
  trace(pen, [ends], BENCHMARK_STROKE);
}

/** The benchmark's name and value above its upright line, kept within the plate. */
export function benchmarkRows(spec: ChartSpec, measure: Measure): Row[] {
  const { benchmark } = spec;
  if (!benchmark) return [];
  const text = `${benchmark.name} ${numberText(benchmark.value, spec.decimals)}`;
  const end = widthOf(spec) - MARGIN;
  const lines = wrap(text, end - MARGIN, measure);
  const half = Math.max(...lines.map((line) => measure(line))) / 2;
  const within = (x: number) => Math.min(Math.max(x, MARGIN + half), end - half);
  return [
    {
      height: lines.length * LINE_HEIGHT + 6,
      draw: ({ pen, value }, top) => {
        for (const [index, line] of lines.entries())
          write(pen, line, within(value(benchmark.value)), top + (index + 0.5) * LINE_HEIGHT, { align: 'center' });
      },
    },
  ];
}
