import { axes, unseenAxes } from '../../native/axes.ts';
import { barGroup, type Standing, whiskerEdge, whiskerGroup } from '../../native/bars.ts';
import { fill, line, type Medium, NO_LINE } from '../../native/drawingml.ts';
import type { ToNative } from '../../native/form.ts';
import { limitColumns } from '../../native/limits.ts';
import { canName } from '../../native/plots.ts';
import { series } from '../../native/series.ts';
import { largest, scaleFor } from '../../parts/axes.ts';
import { drawBenchmark } from '../../parts/benchmark.ts';
import { write } from '../../parts/pen.ts';
import type { Plot } from '../../parts/plot.ts';
import { drawRows, heightOf } from '../../parts/rows.ts';
import type { ChartSpec } from '../../spec.ts';
import { LINE_HEIGHT, MARGIN, OTHER_AREA, PLATE_WIDTH, seriesStyle } from '../../theme.ts';
import { AXIS_HEIGHT, drawValues, layoutOf, NAME_PADDING } from './layout.ts';

/** Bars fill this share of a row. */
const FILL = 0.6;
const STANDING: Standing = { direction: 'bar', grouping: 'clustered', gap: (100 * (1 - FILL)) / FILL, overlap: 0 };

/** Level bars; names, values and the benchmark are drawn over them. */
export const native: ToNative = (spec, { measure, sheet, medium, height }) => {
  const { rows, values, right, nameOf } = layoutOf(spec, measure);
  const scale = scaleFor(spec, Math.max(largest(spec), spec.reaches ?? 0));
  const names = spec.categories.map((_, index) => nameOf(index));
  const widest = Math.max(0, ...names.flatMap((lines, at) => lines.map((text) => measure(text, at === spec.own))));
  const area = {
    left: MARGIN + widest + NAME_PADDING,
    right: PLATE_WIDTH - right,
    top: heightOf(rows),
    bottom: height - AXIS_HEIGHT,
  };
  const room = (area.bottom - area.top) / Math.max(1, spec.categories.length);
  const own = { level: true, edges: false, named: spec.own === undefined && canName(spec.categories, nameOf), scale };
  const [only] = spec.series;
  const bars = only ? [bar(only)] : [];
  const limits = only ? limitColumns(only) : [];
  sheet.columns.push(...limits);
  function bar({ name, points }: ChartSpec['series'][number]): string {
    return series(
      sheet,
      0,
      { name, values: points.map((point) => point?.value ?? null) },
      {
        shape: fill(seriesStyle(0).colour) + NO_LINE,
        marks: `<c:invertIfNegative val="0"/>${otherAreas(spec, medium)}${whiskerEdge(points, sheet, medium)}`,
      },
    );
  }
  return {
    groups:
      barGroup(bars, STANDING) +
      (limits.length === 0 ? '' : whiskerGroup(spec.series, STANDING, sheet, medium)) +
      axes(own, medium) +
      (limits.length === 0 ? '' : unseenAxes(own, medium)),
    plot: {
      area,
      category: (index) => area.top + (index + 0.5) * room,
      value: (value) => area.left + ((area.right - area.left) * value) / scale.end,
    },
    draw: (plot) => {
      drawBenchmark(plot, spec, 'x', 'over');
      if (!own.named) writeNames(plot, names, spec.own);
      drawValues(plot, values, spec.own);
      drawRows(plot, rows);
    },
  };
};

/** Areas that are not the publication's own are light, within a line. */
function otherAreas({ own, categories }: ChartSpec, medium: Medium): string {
  if (own === undefined) return '';
  const look = fill(OTHER_AREA) + line({ colour: seriesStyle(0).colour, width: 1.25 }, medium);
  return categories
    .map((_, index) =>
      index === own
        ? ''
        : `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${look}</c:spPr></c:dPt>`,
    )
    .join('');
}

/** The names at the left of their bars, the own in bold, which the names of an axis cannot be one by one. */
function writeNames(
  { pen, area, category }: Plot,
  names: readonly (readonly string[])[],
  own: number | undefined,
): void {
  for (const [index, lines] of names.entries()) {
    const first = category(index) - ((lines.length - 1) * LINE_HEIGHT) / 2;
    for (const [at, text] of lines.entries())
      write(pen, text, area.left - NAME_PADDING, first + at * LINE_HEIGHT, { align: 'right', bold: index === own });
  }
}
