import { numberText } from '../../indicators/display-number.ts';
import { BENCHMARK_STROKE, type Path, type Stroke, segment, write } from '../parts/pen.ts';
import {
  curvesWithin,
  drawHoles,
  placedPoints,
  planeRows,
  planeScales,
  planeTitle,
  styleOfCurve,
  styleOfPoint,
  writeNames,
} from '../parts/plane.ts';
import { drawRows, heightOf } from '../parts/rows.ts';
import type { ChartPoint, ChartSpec } from '../spec.ts';
import { INK, LINE_HEIGHT, MARGIN, PLATE_WIDTH } from '../theme.ts';
import { axisIds, planeAxes } from './axes.ts';
import { line, type Medium, NO_LINE } from './drawingml.ts';
import { errorBars } from './error-bars.ts';
import type { Making, ToNative } from './form.ts';
import { limitColumns } from './limits.ts';
import { markerOf, NO_MARKER, pointLook } from './marker.ts';
import { uprightPlot } from './plots.ts';
import { curve, points } from './series.ts';

const END = '<c:smooth val="0"/>';
/** What the numbers of a level axis take below the plot. */
const AXIS_NUMBERS = 24;

/** Points on two axes of numbers with the lines through them; names and the title of the level axis are drawn over them. */
export const nativePlane: ToNative = (spec, making) => {
  const { measure, medium, height } = making;
  const rows = planeRows(spec, measure);
  const title = planeTitle(spec, measure);
  const { x, y } = planeScales(spec);
  const right = PLATE_WIDTH - 2 * MARGIN - measure(numberText(x.end, x.decimals)) / 2;
  // The numbers of the level axis take a line, and its title the others.
  const around = { top: heightOf(rows), right, beside: 0, height, lines: 1 + title.length, count: 2 };
  const upright = uprightPlot({ level: false, edges: true, named: false, scale: y }, around, measure);
  const { left, bottom } = upright.area;
  return {
    groups: pointGroup(spec, x.end, making) + planeAxes(x, y, medium),
    plot: { ...upright, category: (across) => left + ((right - left) * across) / x.end },
    draw: (plot) => {
      const first = bottom + AXIS_NUMBERS + LINE_HEIGHT / 2;
      for (const [at, text] of title.entries())
        write(plot.pen, text, right, first + at * LINE_HEIGHT, { align: 'right' });
      drawHoles(plot, spec);
      writeNames(plot, spec, measure);
      drawRows(plot, rows);
    },
  };
};

/**
 * The points, and the lines below them (c:scatterChart, ECMA-376 21.2.2.161). What has most points is written first, whatever its order is: LibreOffice
 * loses the first series where one that follows has more.
 */
function pointGroup(spec: ChartSpec, end: number, making: Making): string {
  const { sheet, medium } = making;
  const lines = linesOf(spec, end);
  const curves = lines.map(({ name, path, look }, order) => ({
    count: path.length,
    text: curve(sheet, order, name, path, { shape: line(look, medium), marks: NO_MARKER, end: END }),
  }));
  const marked = { count: spec.categories.length, text: pointsOf(spec, lines.length, making) };
  const written = [marked, ...curves].toSorted((a, b) => b.count - a.count).map(({ text }) => text);
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${written.join('')}${axisIds()}</c:scatterChart>`;
}

/** The lines through the plane, and that of the benchmark up to the end of the level axis. */
function linesOf(
  spec: ChartSpec,
  end: number,
): { readonly name: string; readonly path: Path; readonly look: Stroke }[] {
  const { benchmark } = spec;
  const curves = curvesWithin(spec).flatMap((paths, index) =>
    paths.map((path) => ({ name: spec.curves?.[index]?.name ?? '', path, look: styleOfCurve(index) })),
  );
  if (!benchmark) return curves;
  const { name, value } = benchmark;
  return [...curves, { name, path: segment(0, value, end, value), look: BENCHMARK_STROKE }];
}

/** The points with their whiskers, and the limits of these in the sheet. */
function pointsOf(spec: ChartSpec, order: number, { sheet, medium }: Making): string {
  const { across } = spec;
  const placed = placedPoints(spec);
  const level = {
    name: across?.title ?? '',
    values: placed.map((point, index) => (point ? (across?.values[index] ?? null) : null)),
    decimals: across?.decimals ?? 0,
  };
  const written = spec.series.map(({ name }) => {
    const upright = { name, values: placed.map((point) => point?.value ?? null) };
    const marks = markers(spec, placed, medium) + errorBars(placed, 'line', { colour: INK, width: 1.5 }, sheet, medium);
    return points(sheet, order, level, upright, { shape: NO_LINE, marks, end: END });
  });
  sheet.columns.push(...spec.series.flatMap(({ name }) => limitColumns({ name, points: placed })));
  return written.join('');
}

/** The marker of the first class, and those of the points of others. Rings get their holes over the chart: not every program gives a marker an edge. */
function markers({ classes }: ChartSpec, placed: readonly (ChartPoint | null)[], medium: Medium): string {
  const others = placed.map((point, index) => {
    const kind = classes?.of[index] ?? 0;
    return point && kind > 0 ? pointLook(index, markerOf(styleOfPoint(kind), medium), NO_LINE) : '';
  });
  return markerOf(styleOfPoint(0), medium) + others.join('');
}
