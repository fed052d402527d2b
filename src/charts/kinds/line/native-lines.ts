import { axisIds } from '../../native/axes.ts';
import { type Line, line } from '../../native/drawingml.ts';
import { errorBars } from '../../native/error-bars.ts';
import type { Making } from '../../native/form.ts';
import { limitColumns } from '../../native/limits.ts';
import { markerOf, NO_MARKER, pointLook } from '../../native/marker.ts';
import { type Column, type SeriesLook, series } from '../../native/series.ts';
import { isBreak, isParted } from '../../parts/breaks.ts';
import { limitRuns } from '../../parts/interval-band.ts';
import { BENCHMARK_STROKE } from '../../parts/pen.ts';
import type { ChartSpec } from '../../spec.ts';
import { INK, seriesStyle } from '../../theme.ts';
import { MOST_MARKERS } from './layout.ts';

/** All lines, those on top last. `order` is the number of series before them. */
export function lineGroup(spec: ChartSpec, order: number, making: Making): string {
  const { sheet, medium } = making;
  const written: string[] = [];
  const add = (column: Column, look: SeriesLook): number =>
    written.push(series(sheet, order + written.length, column, { ...look, end: '<c:smooth val="0"/>' }));
  const plain = (stroke: Line) => ({ shape: line(stroke, medium), marks: NO_MARKER });
  for (const column of spec.series.slice(0, 1).flatMap(limitColumns))
    for (const part of unbroken(spec, 0, column)) add(part, plain({ colour: seriesStyle(0).colour, width: 1 }));
  const { benchmark } = spec;
  if (benchmark)
    add({ name: benchmark.name, values: spec.categories.map(() => benchmark.value) }, plain(BENCHMARK_STROKE));
  for (const [index, { name, points }] of [...spec.series.entries()].reverse()) {
    const style = seriesStyle(index);
    const shape = line({ colour: style.colour, width: 2.5, dash: style.dash }, medium);
    for (const part of unbroken(spec, index, { name, values: points.map((point) => point?.value ?? null) }))
      add(part, {
        shape,
        marks: markers(spec, index, part, shape, making) + (index === 0 ? whiskersOfOne(spec, part, making) : ''),
      });
  }
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${written.join('')}<c:marker val="1"/>${axisIds()}</c:lineChart>`;
}

/**
 * A column as it is, or where the series has breaks two: Word joins neighbours of one column, so what stands before and after a break stands in
 * columns of its own by turns.
 */
function unbroken(spec: ChartSpec, of: number, { name, values }: Column): Column[] {
  let turn = 0;
  const turns = values.map((_, index) => (isBreak(spec, of, index) ? ++turn : turn));
  if (turn === 0) return [{ name, values }];
  return [name, `${name}, after a break`].map((words, parity) => ({
    name: words,
    values: values.map((value, index) => ((turns[index] ?? 0) % 2 === parity ? value : null)),
  }));
}

/** A marker at every point, or where there are many at those beside a gap alone. */
function markers(spec: ChartSpec, of: number, { values }: Column, shape: string, { medium }: Making): string {
  const mark = markerOf(seriesStyle(of), medium);
  if (values.length <= MOST_MARKERS) return mark;
  const parted = isParted(spec, of);
  const ends = values.map((value, index) => (value !== null && parted(index) ? pointLook(index, mark, shape) : ''));
  return NO_MARKER + ends.join('');
}

/** Limits of the first series that no neighbour has: whiskers. */
function whiskersOfOne(spec: ChartSpec, { values }: Column, { sheet, medium }: Making): string {
  const alone = new Set(limitRuns(spec).flatMap(([only, more]) => (only && !more ? [only.index] : [])));
  const points = (spec.series[0]?.points ?? []).map((point, index) =>
    alone.has(index) && values[index] !== null ? point : null,
  );
  return errorBars(points, 'line', { colour: INK, width: 1.5 }, sheet, medium);
}
