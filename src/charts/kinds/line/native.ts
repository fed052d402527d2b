import { AXIS_IDS, type Axes, axes } from '../../native/axes.ts';
import { fill, line, markerSize, NO_LINE, UNSEEN } from '../../native/drawingml.ts';
import { errorBars } from '../../native/error-bars.ts';
import type { Making, ToNative } from '../../native/form.ts';
import { limitColumns } from '../../native/limits.ts';
import { canName, uprightPlot, writeBelow } from '../../native/plots.ts';
import { type Column, helper, series } from '../../native/series.ts';
import { largest, scaleFor } from '../../parts/axes.ts';
import { isBreak, isParted } from '../../parts/breaks.ts';
import { fillRun, limitRuns } from '../../parts/interval-band.ts';
import { BENCHMARK_STROKE } from '../../parts/pen.ts';
import { drawRows, heightOf } from '../../parts/rows.ts';
import type { ChartSpec } from '../../spec.ts';
import { BAND, INK, PLATE_WIDTH, type SeriesStyle, seriesStyle } from '../../theme.ts';
import { layoutOf, MOST_MARKERS } from './layout.ts';

/** Lines with the band of the first; labels at their ends, notes of breaks and a key are drawn over them. */
export const native: ToNative = (spec, making) => {
  const { measure, medium, height } = making;
  const { rows, ends, labels } = layoutOf(spec, measure);
  const count = spec.categories.length;
  const scale = scaleFor(spec, largest(spec));
  const own: Axes = { level: false, edges: count > 1, named: canName(spec.categories, labels), scale };
  const lines = Math.max(1, ...spec.categories.map((_, index) => labels(index).length));
  // Half of the name of the first category stands to the left of the plot.
  const beside = Math.max(0, ...labels(0).map((text) => measure(text) / 2));
  const around = { top: heightOf(rows), right: PLATE_WIDTH - ends.width, beside, height, lines, count };
  const plot = uprightPlot(own, around, measure);
  const runs = limitRuns(spec).filter(({ length }) => length > 1);
  const isWhole = runs[0]?.length === count;
  return {
    groups: (isWhole ? band(spec, making) : '') + lineGroup(spec, isWhole ? 2 : 0, making) + axes(own, medium),
    plot,
    draw: (drawn) => {
      if (!isWhole) for (const run of runs) fillRun(drawn, run, OVER_LINES);
      if (!own.named) writeBelow(drawn, count, labels);
      ends.draw(drawn);
      drawRows(drawn, rows);
    },
  };
};

/** The colour of the band where it lies over the lines: a share of the first series' colour that makes the band's colour on paper. */
const OVER_LINES = `${seriesStyle(0).colour}1C`;

/**
 * The band between limits that are there throughout, as an area on an unseen one (c:areaChart, ECMA-376 21.2.2.3). An area falls to zero where a
 * point is missing, so a band with gaps is drawn over the chart.
 */
function band(spec: ChartSpec, { sheet }: Making): string {
  const [first] = spec.series;
  const points = first?.points ?? [];
  const lower = { name: 'Below the band', values: points.map((point) => point?.lower ?? null) };
  const between = points.map((point) => Number(((point?.upper ?? 0) - (point?.lower ?? 0)).toFixed(spec.decimals)));
  return (
    '<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    helper(sheet, 0, lower, { shape: UNSEEN }) +
    helper(sheet, 1, { name: 'Band', values: between }, { shape: fill(BAND) + NO_LINE }) +
    `${AXIS_IDS}</c:areaChart>`
  );
}

/** All lines, those on top last. `order` is the number of series before them. */
function lineGroup(spec: ChartSpec, order: number, making: Making): string {
  const { sheet, medium } = making;
  const written: string[] = [];
  const add = (column: Column, look: Parameters<typeof series>[3]): number =>
    written.push(series(sheet, order + written.length, column, { ...look, end: '<c:smooth val="0"/>' }));
  const plain = (stroke: Parameters<typeof line>[0]) => ({ shape: line(stroke, medium), marks: NO_MARKER });
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
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${written.join('')}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
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

const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';
const SYMBOLS: Readonly<Record<SeriesStyle['marker'], string>> = {
  circle: 'circle',
  rect: 'square',
  triangle: 'triangle',
  rectRot: 'diamond',
};
/** Across, in CSS pixels: that of a square is its side. */
const SIZES: Readonly<Record<SeriesStyle['marker'], number>> = { circle: 9, rect: 7, triangle: 8, rectRot: 9 };

/** A marker at every point, or where there are many at those beside a gap alone (c:dPt, ECMA-376 21.2.2.52). */
function markers(spec: ChartSpec, of: number, { values }: Column, shape: string, { medium }: Making): string {
  const { colour, marker } = seriesStyle(of);
  const mark = `<c:marker><c:symbol val="${SYMBOLS[marker]}"/><c:size val="${markerSize(SIZES[marker], medium)}"/><c:spPr>${fill(colour)}${NO_LINE}</c:spPr></c:marker>`;
  if (values.length <= MOST_MARKERS) return mark;
  const parted = isParted(spec, of);
  const ends = values.map((value, index) =>
    value !== null && parted(index)
      ? `<c:dPt><c:idx val="${index}"/>${mark}<c:bubble3D val="0"/><c:spPr>${shape}</c:spPr></c:dPt>`
      : '',
  );
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
