import { numberText } from '../../indicators/display-number.ts';
import type { ChartSpec } from '../spec.ts';
import { type Measure, wrap } from '../text.ts';
import { LINE_HEIGHT, MARGIN, SECONDARY_INK, seriesStyle } from '../theme.ts';
import { drawMarker } from './markers.ts';
import { BENCHMARK_STROKE, type Pen, type Stroke, segment, trace, write } from './pen.ts';
import { isNarrow } from './plate-size.ts';
import type { Plot } from './plot.ts';

/** The label of one line, to the right of the plot: its latest value in bold, then its name. */
interface EndLabel {
  readonly value: string;
  readonly lines: readonly string[];
  readonly stroke: Stroke;
  readonly marker: ReturnType<typeof seriesStyle>['marker'] | undefined;
  /** Where the line ends: category and value. */
  readonly end: { readonly index: number; readonly value: number };
}

const TEXT_WIDTH = 150;
const SAMPLE = 24;
/** Between a sample and its words. */
const BESIDE = 6;
const OFFSET = 10;
const BETWEEN = 5;

/** Labels at the ends of lines: how much room they need at the right, across and down, and how they are drawn. On a narrow plate they are the latest values alone, and the key has the names. */
export function endLabels(
  spec: ChartSpec,
  measure: Measure,
): { readonly width: number; readonly height: number; draw(plot: Plot): void } {
  const labels = isNarrow(spec)
    ? labelsOf(unnamed(spec), measure).filter(({ value }) => value !== '')
    : labelsOf(spec, measure);
  const sample = isNarrow(spec) ? 0 : SAMPLE;
  const widths = labels.flatMap(({ value, lines }) =>
    lines.map((line, index) => measure(line) + (index === 0 && value !== '' ? measure(`${value} `, true) : 0)),
  );
  return {
    width: labels.length === 0 ? MARGIN : OFFSET + (sample && sample + BESIDE) + Math.max(...widths) + MARGIN,
    height: labels.reduce((sum, { lines }) => sum + lines.length * LINE_HEIGHT + BETWEEN, 0),
    draw: (plot) => drawLabels(plot, labels, sample, measure),
  };
}

/** The same chart without names and benchmark. */
const unnamed = (spec: ChartSpec): ChartSpec => ({
  ...spec,
  series: spec.series.map((series) => ({ ...series, name: '' })),
  benchmark: undefined,
});

function labelsOf(spec: ChartSpec, measure: Measure): EndLabel[] {
  const last = spec.categories.length - 1;
  const label = (name: string, value: string) => ({
    value,
    lines: wrap(name, TEXT_WIDTH, measure, value === '' ? 0 : measure(`${value} `, true)),
  });
  const labels = spec.series.flatMap(({ name, points }, series): EndLabel[] => {
    const index = points.findLastIndex((point) => point !== null);
    const point = points[index];
    if (!point) return [];
    const { colour, dash, marker } = seriesStyle(series);
    const value = index === last ? numberText(point.value, spec.decimals) : '';
    return [
      { ...label(name, value), stroke: { colour, dash, width: 2.5 }, marker, end: { index, value: point.value } },
    ];
  });
  if (!spec.benchmark) return labels;
  const { name, value } = spec.benchmark;
  const benchmark = { ...label(name, numberText(value, spec.decimals)), stroke: BENCHMARK_STROKE, marker: undefined };
  return [...labels, { ...benchmark, end: { index: last, value } }];
}

function drawLabels(
  { pen, area, category, value }: Plot,
  labels: readonly EndLabel[],
  sample: number,
  measure: Measure,
): void {
  const ends = labels.map((label) => ({
    label,
    y: value(label.end.value),
    height: label.lines.length * LINE_HEIGHT,
  }));
  const bounds = { top: area.top - LINE_HEIGHT / 2, bottom: area.bottom + LINE_HEIGHT };
  const left = area.right + OFFSET;
  for (const { label, y: from, first } of spread(ends, bounds)) {
    const endX = Math.max(category(label.end.index), label.marker ? 0 : area.right);
    if (Math.abs(first - from) > 3)
      trace(pen, [segment(endX + 5, from, left - 1, first)], { colour: SECONDARY_INK, width: 1 });
    drawLabel(pen, label, left, first, sample, measure);
  }
}

function drawLabel(pen: Pen, label: EndLabel, left: number, first: number, sample: number, measure: Measure): void {
  if (sample > 0) trace(pen, [segment(left, first, left + sample, first)], label.stroke);
  if (sample > 0 && label.marker) drawMarker(pen, label.marker, label.stroke.colour, left + sample / 2, first);
  const text = left + (sample && sample + BESIDE);
  write(pen, label.value, text, first, { bold: true });
  const indent = label.value === '' ? 0 : measure(`${label.value} `, true);
  for (const [index, line] of label.lines.entries())
    write(pen, line, text + (index === 0 ? indent : 0), first + index * LINE_HEIGHT);
}

/**
 * Moves labels up or down as little as they can be so that none overlaps another, in the order of their ends: the least-squares fit by
 * pooling adjacent violators (Ayer and others, 1955). All stay in bounds while there is room. `first` is the middle of the first line.
 */
export function spread<T extends { readonly y: number; readonly height: number }>(
  labels: readonly T[],
  bounds: { readonly top: number; readonly bottom: number },
): (T & { readonly first: number })[] {
  const order = labels.toSorted((a, b) => a.y - b.y);
  const above: number[] = [];
  let total = 0;
  for (const { height } of order) {
    above.push(total);
    total += height + BETWEEN;
  }
  const pools: { sum: number; count: number }[] = [];
  for (const [index, { y }] of order.entries()) {
    let pool = { sum: y - LINE_HEIGHT / 2 - above[index]!, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const starts = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const lowest = Math.max(bounds.top, bounds.bottom - total + BETWEEN);
  return order.map((label, index) => ({
    ...label,
    first: Math.min(Math.max(starts[index]!, bounds.top), lowest) + above[index]! + LINE_HEIGHT / 2,
  }));
}
