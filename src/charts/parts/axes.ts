import type { ScaleOptions, ScriptableScaleContext } from 'chart.js';
import { numberText } from '../../indicators/display-number.ts';
import type { ChartSpec } from '../spec.ts';
import { decimalsOf } from '../text.ts';
import { AXIS, GRID, INK } from '../theme.ts';
import { isNarrow } from './plate-size.ts';

/** The largest number that the value axis has to hold: values, upper limits and the benchmark. */
export function largest(spec: ChartSpec): number {
  const points = spec.series.flatMap(({ points }) => points);
  return Math.max(
    0,
    spec.benchmark?.value ?? 0,
    ...points.map((point) => Math.max(point?.value ?? 0, point?.upper ?? 0)),
  );
}

const MOST_INTERVALS = 5;
/** So many have room along a level axis of a phone. */
const NARROW_INTERVALS = 3;

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that reaches `most` in so many steps; whole when values are. */
export function tickStep(most: number, decimals: number, intervals = MOST_INTERVALS): number {
  const least = most / intervals;
  const power = 10 ** Math.floor(Math.log10(least));
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power);
  const step = steps.find((size) => size >= least * (1 - 1e-9) && (decimals > 0 || Number.isInteger(size)));
  return most > 0 && step !== undefined ? step : 1;
}

/** Which way a value axis runs. */
export type Way = 'level' | 'upright';

/** Where a value axis from zero ends, so that it holds `most`, and its ticks: six at most, with the decimals that they are printed with. */
export function scaleFor(
  spec: Pick<ChartSpec, 'decimals' | 'width'>,
  most: number,
  way: Way = 'upright',
): { step: number; end: number; decimals: number } {
  const isShort = isNarrow(spec) && way === 'level';
  const step = tickStep(most, spec.decimals, isShort ? NARROW_INTERVALS : MOST_INTERVALS);
  return { step, end: Math.max(1, Math.ceil(most / step - 1e-9)) * step, decimals: decimalsOf(step) };
}

/** A value axis from zero with light grid lines. */
export function valueAxis(
  spec: Pick<ChartSpec, 'decimals' | 'width'>,
  most: number,
  way: Way = 'upright',
): ScaleOptions<'linear'> {
  const { step, end, decimals } = scaleFor(spec, most, way);
  return {
    type: 'linear',
    beginAtZero: true,
    suggestedMax: end,
    border: { display: false },
    grid: { color: (context: ScriptableScaleContext) => (context.tick?.value === 0 ? AXIS : GRID), drawTicks: false },
    ticks: {
      color: INK,
      stepSize: step,
      maxRotation: 0,
      padding: 8,
      callback: (value) => numberText(Number(value), decimals),
    },
  };
}

/** A category axis without grid; `label` gives the lines of the category at an index, or none. */
export function categoryAxis(label: (index: number) => string[]): ScaleOptions<'category'> {
  return {
    type: 'category',
    border: { color: AXIS },
    grid: { display: false },
    ticks: { color: INK, autoSkip: false, maxRotation: 0, padding: 4, callback: (_value, index) => label(index) },
  };
}
