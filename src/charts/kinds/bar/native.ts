import { axes } from '../../native/axes.ts';
import { barGroup, type Standing } from '../../native/bars.ts';
import { fill, line, type Medium, NO_LINE, UNSEEN } from '../../native/drawingml.ts';
import { errorBars } from '../../native/error-bars.ts';
import type { Making, ToNative } from '../../native/form.ts';
import { limitColumns } from '../../native/limits.ts';
import { canName } from '../../native/plots.ts';
import { helper, series } from '../../native/series.ts';
import { largest, scaleFor } from '../../parts/axes.ts';
import { drawBenchmark } from '../../parts/benchmark.ts';
import { write } from '../../parts/pen.ts';
import type { Plot } from '../../parts/plot.ts';
import { drawRows, heightOf } from '../../parts/rows.ts';
import type { ChartSpec } from '../../spec.ts';
import { INK, LINE_HEIGHT, MARGIN, OTHER_AREA, PAPER, PLATE_WIDTH, seriesStyle } from '../../theme.ts';
import { AXIS_HEIGHT, drawValues, layoutOf, NAME_PADDING } from './layout.ts';

/** Between names and bars, with the length of the ticks that Chart.js keeps room for. */
const BESIDE_NAMES = NAME_PADDING + 8;
/** Bars fill this share of a row. */
const FILL = 0.6;
const STANDING: Standing = { direction: 'bar', grouping: 'clustered', gap: (100 * (1 - FILL)) / FILL, overlap: 100 };

/** Level bars; names, values and the benchmark are drawn over them. */
export const native: ToNative = (spec, making) => {
  const { measure, sheet, medium, height } = making;
  const { rows, values, right, nameOf } = layoutOf(spec, measure);
  const scale = scaleFor(spec, Math.max(largest(spec), spec.reaches ?? 0));
  const names = spec.categories.map((_, index) => nameOf(index));
  const widest = Math.max(0, ...names.flatMap((lines, at) => lines.map((text) => measure(text, at === spec.own))));
  const area = {
    left: MARGIN + widest + BESIDE_NAMES,
    right: PLATE_WIDTH - right,
    top: heightOf(rows),
    bottom: height - AXIS_HEIGHT,
  };
  const room = (area.bottom - area.top) / Math.max(1, spec.categories.length);
  const named = spec.own === undefined && canName(spec.categories, nameOf);
  const bars = spec.series.flatMap((one) => barAndWhiskers(one, spec, making));
  sheet.columns.push(...spec.series.flatMap(limitColumns));
  return {
    groups: barGroup(bars, STANDING) + axes({ level: true, edges: false, named, scale }, medium),
    plot: {
      area,
      category: (index) => area.top + (index + 0.5) * room,
      value: (value) => area.left + ((area.right - area.left) * value) / scale.end,
    },
    draw: (plot) => {
      drawBenchmark(plot, spec, 'x', 'over');
      if (!named) writeNames(plot, names, spec.own);
      drawValues(plot, spec, values);
      drawRows(plot, rows);
    },
  };
};

/** The bars with wide white whiskers and, where there are limits, once more unseen at the same place, with the thin whiskers that are seen. */
function barAndWhiskers({ name, points }: ChartSpec['series'][number], spec: ChartSpec, making: Making): string[] {
  const { sheet, medium } = making;
  const plain = '<c:invertIfNegative val="0"/>';
  const values = points.map((point) => point?.value ?? null);
  const whiskers = (colour: string, width: number): string =>
    errorBars(points, 'bars', { colour, width }, sheet, medium);
  const bars = series(
    sheet,
    0,
    { name, values },
    {
      shape: fill(seriesStyle(0).colour) + NO_LINE,
      marks: plain + otherAreas(spec, medium) + whiskers(PAPER, 3.5),
    },
  );
  const seen = whiskers(INK, 1.5);
  if (seen === '') return [bars];
  return [bars, helper(sheet, 1, { name: `${name}: limits`, values }, { shape: UNSEEN, marks: plain + seen })];
}

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
      write(pen, text, area.left - BESIDE_NAMES, first + at * LINE_HEIGHT, { align: 'right', bold: index === own });
  }
}
