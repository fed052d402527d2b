import { numberText } from '../../../indicators/display-number.ts';
import { largest, scaleFor } from '../../parts/axes.ts';
import { endPeriods, writeEndPeriods } from '../../parts/end-periods.ts';
import { benchmarkEntries, cross, keyRows, notShownEntries } from '../../parts/key.ts';
import { drawMarker } from '../../parts/markers.ts';
import { BENCHMARK_STROKE, type Path, type PlatePen, segment, trace, write } from '../../parts/pen.ts';
import { withoutLimits } from '../../parts/plane.ts';
import { isNarrow, widthOf } from '../../parts/plate-size.ts';
import { namedPeriods } from '../../parts/pointed.ts';
import { heightOf, openingRows } from '../../parts/rows.ts';
import { runsOf } from '../../parts/runs.ts';
import type { ChartSpec } from '../../spec.ts';
import { inBold, type Measure, wrapShort } from '../../text.ts';
import { AXIS, GRID, INK, LINE_HEIGHT, MARGIN, seriesStyle } from '../../theme.ts';

const COLUMNS = 3;
const NARROW_COLUMNS = 1;
const PLOT = 84;
const BETWEEN = 18;
const BESIDE = 6;
const MOST_LINES = 2;
/** The value at the end of a line stands within its plot's column, which has at least so much room for it. */
const END_WIDTH = 46;
/** Between the end of a line and its value. */
const TO_END = 2;

/** Where the small plots stand: so many beside each other, all on one scale. */
export function layoutOf(spec: ChartSpec, measure: Measure) {
  const columns = Math.max(1, Math.min(isNarrow(spec) ? NARROW_COLUMNS : COLUMNS, spec.series.length));
  const scale = scaleFor(spec, Math.max(largest(withoutLimits(spec)), spec.reaches ?? 0));
  const ticks = measure(numberText(scale.end, scale.decimals)) + BESIDE;
  const room = (widthOf(spec) - 2 * MARGIN - ticks - (columns - 1) * BETWEEN) / columns;
  const names = spec.series.map(({ name }) => wrapShort(name, room, MOST_LINES, inBold(measure)));
  const title = Math.max(1, ...names.map((lines) => lines.length)) * LINE_HEIGHT;
  const below = Math.ceil(spec.series.length / columns);
  const rows = [
    ...openingRows(spec, measure),
    ...keyRows(spec, [...benchmarkEntries(spec), ...notShownEntries(spec)], measure),
  ];
  const ends = spec.series.map(({ points }) => numberText(points.at(-1)?.value ?? 0, spec.decimals));
  const endWidth = Math.max(END_WIDTH, ...ends.map((text) => TO_END + measure(text, true)));
  const periods = endPeriods(spec, room, measure);
  const each = title + 8 + PLOT + 4 + periods.height + BETWEEN;
  return {
    ...{ columns, scale, ticks, room, names, title, rows, each, endWidth, periods },
    height: Math.ceil(heightOf(rows) + below * each),
  };
}

/** Draws the plots from `top` on, row by row. The scale is written at the left of each row. */
export function drawPlots(pen: PlatePen, top: number, spec: ChartSpec, layout: ReturnType<typeof layoutOf>): void {
  const { columns, scale, ticks, room, names, title, each, periods } = layout;
  for (const index of spec.series.keys()) {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const left = MARGIN + ticks + column * (room + BETWEEN);
    const area = {
      left,
      right: left + room,
      top: top + row * each + title + 8,
      bottom: top + row * each + title + 8 + PLOT,
    };
    for (const [at, line] of (names[index] ?? []).entries())
      write(pen, line, left, top + row * each + (at + 0.5) * LINE_HEIGHT, { bold: true });
    if (column === 0)
      for (const value of [0, scale.end]) {
        const y = area.bottom - (PLOT * value) / scale.end;
        write(pen, numberText(value, scale.decimals), left - BESIDE, y, { align: 'right' });
      }
    drawPlot(pen, spec, index, area, layout);
    writeEndPeriods(pen, periods, { left, right: area.right, top: area.bottom + 4 });
  }
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function drawPlot(
  pen: PlatePen,
  spec: ChartSpec,
  of: number,
  area: Area,
  { endWidth, scale: { end } }: ReturnType<typeof layoutOf>,
): void {
  const last = spec.categories.length - 1;
  const right = area.right - endWidth;
  const x = (at: number): number => area.left + 6 + ((right - area.left - 12) * at) / Math.max(1, last);
  const y = (value: number): number => area.bottom - ((area.bottom - area.top) * value) / end;
  trace(pen, [segment(area.left, area.top, right, area.top)], { colour: GRID, width: 1 });
  trace(pen, [segment(area.left, area.bottom, right, area.bottom)], { colour: AXIS, width: 1 });
  const { benchmark } = spec;
  if (benchmark) trace(pen, [segment(area.left, y(benchmark.value), right, y(benchmark.value))], BENCHMARK_STROKE);
  const { points = [] } = spec.series[of] ?? {};
  const { colour } = seriesStyle(0);
  const runs = runsOf(spec, of);
  trace(
    pen,
    runs.map((run): Path => run.map((at) => [x(at), y(points[at]?.value ?? 0)])),
    { colour, width: 2.5 },
  );
  for (const [at, point] of points.entries()) {
    if (!point) cross(pen, x(at), area.bottom - 8);
    else if (at === last || runs.some(([first, more]) => first === at && more === undefined))
      drawMarker(pen, 'circle', colour, x(at), y(point.value));
  }
  const latest = points[last];
  if (latest) {
    // A value near zero stands above the name of its period.
    const middle = Math.min(y(latest.value), area.bottom - LINE_HEIGHT / 3);
    write(pen, numberText(latest.value, spec.decimals), right + TO_END, middle, { bold: true, colour: INK });
  }
  pen.nameAreas(namedPeriods(spec, of, { ...area, right }, x));
}
