import type { Chart, Plugin } from 'chart.js';
import { numberText } from '../../indicators/display-number.ts';
import type { ChartSpec } from '../spec.ts';
import type { Measure } from '../text.ts';
import { LINE_HEIGHT, MARGIN, PAPER, PLATE_WIDTH } from '../theme.ts';
import { BENCHMARK_STROKE, penOf, trace, write } from './pen.ts';
import type { Row } from './rows.ts';

/** The dashed line of the benchmark, across the value axis: under lines, or over bars with a white edge that shows it on dark ones. */
export function benchmarkLine(spec: ChartSpec, axis: 'x' | 'y', place: 'over' | 'under'): Plugin {
  const draw = (chart: Chart) => {
    if (!spec.benchmark) return;
    const at = chart.scales[axis]!.getPixelForValue(spec.benchmark.value);
    const { left, right, top, bottom } = chart.chartArea;
    const ends =
      axis === 'x'
        ? ([
            [at, top - 4],
            [at, bottom],
          ] as const)
        : ([
            [left, at],
            [right, at],
          ] as const);
    if (place === 'over') trace(penOf(chart), [ends], { colour: PAPER, width: 3.5 });
    trace(penOf(chart), [ends], BENCHMARK_STROKE);
  };
  return { id: 'benchmark', [place === 'over' ? 'afterDatasetsDraw' : 'beforeDatasetsDraw']: draw };
}

/** The benchmark's name and value above its upright line, kept within the plate. */
export function benchmarkRows(spec: ChartSpec, measure: Measure): Row[] {
  const { benchmark } = spec;
  if (!benchmark) return [];
  const text = `${benchmark.name} ${numberText(benchmark.value, spec.decimals)}`;
  const half = measure(text) / 2;
  const within = (x: number) => Math.min(Math.max(x, MARGIN + half), PLATE_WIDTH - MARGIN - half);
  const at = (chart: Chart) => within(chart.scales.x!.getPixelForValue(benchmark.value));
  return [
    {
      height: LINE_HEIGHT + 6,
      draw: (pen, top, chart) => write(pen, text, at(chart), top + LINE_HEIGHT / 2, { align: 'center' }),
    },
  ];
}
