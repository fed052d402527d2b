import { numberText } from '../../../indicators/display-number.ts';
import { endPeriods, writeEndPeriods } from '../../parts/end-periods.ts';
import { cross, keyRows, notShownEntries } from '../../parts/key.ts';
import { drawMarker } from '../../parts/markers.ts';
import { type PlatePen, trace, write } from '../../parts/pen.ts';
import { isNarrow, widthOf } from '../../parts/plate-size.ts';
import { namedPeriods } from '../../parts/pointed.ts';
import { heightOf, openingRows } from '../../parts/rows.ts';
import type { ChartSpec } from '../../spec.ts';
import { inBold, type Measure, wrapShort } from '../../text.ts';
import { LINE_HEIGHT, MARGIN, SECONDARY_INK, seriesStyle } from '../../theme.ts';
import { acrossOf, sparkOf } from './spark.ts';

const MOST_LINES = 2;
const LINE = 46;
const BETWEEN = 12;
const BESIDE = 10;
/** The share of a plate that names stand in at the left of their lines; on a phone they stand above them. */
const NAMES = 0.34;

/** Where the names, the lines and the numbers at their ends stand, a row for each series. */
export function layoutOf(spec: ChartSpec, measure: Measure) {
  const width = widthOf(spec) - 2 * MARGIN;
  const isStacked = isNarrow(spec);
  const beside = isStacked ? 0 : width * NAMES;
  const names = spec.series.map(({ name }) =>
    wrapShort(name, isStacked ? width : beside - BESIDE, MOST_LINES, inBold(measure)),
  );
  const title = LINE_HEIGHT * Math.max(1, ...names.map(({ length }) => length));
  const ends = spec.series.map(({ points }) =>
    [points[0], points.at(-1)].map((point) => (point ? numberText(point.value, spec.decimals) : '')),
  );
  const widest = (side: 0 | 1): number => Math.max(0, ...ends.map((both) => measure(both[side] ?? '', side === 1)));
  const rows = [...openingRows(spec, measure), ...keyRows(spec, notShownEntries(spec), measure)];
  const each = (isStacked ? title + LINE : Math.max(title, LINE)) + BETWEEN;
  const [left, right] = [MARGIN + beside + widest(0) + BESIDE, MARGIN + width - widest(1) - BESIDE];
  const periods = endPeriods(spec, right - left, measure);
  return {
    ...{ rows, names, ends, each, isStacked, title, left, right, periods },
    height: Math.ceil(heightOf(rows) + spec.series.length * each + periods.height),
  };
}

/** Draws the rows from `top` on, and below them the first period and the last. */
export function drawSparks(pen: PlatePen, top: number, spec: ChartSpec, layout: ReturnType<typeof layoutOf>): void {
  const { names, ends, each, isStacked, title, left, right, periods } = layout;
  const { colour } = seriesStyle(0);
  for (const of of spec.series.keys()) {
    const start = top + of * each;
    const lineTop = isStacked ? start + title : start + (each - BETWEEN - LINE) / 2;
    const box = { left, right, top: lineTop + 5, bottom: lineTop + LINE - 5 };
    const middle = lineTop + LINE / 2;
    const own = names[of] ?? [];
    const first = isStacked ? start + LINE_HEIGHT / 2 : middle - ((own.length - 1) * LINE_HEIGHT) / 2;
    for (const [at, line] of own.entries()) write(pen, line, MARGIN, first + at * LINE_HEIGHT, { bold: true });
    const { lines, dots, gaps } = sparkOf(spec, of, box);
    trace(pen, lines, { colour, width: 2 });
    for (const x of gaps) cross(pen, x, box.bottom - 4);
    for (const [x, y] of dots) drawMarker(pen, 'circle', colour, x, y, 3.5);
    write(pen, ends[of]?.[0] ?? '', left - BESIDE, middle, { align: 'right', colour: SECONDARY_INK });
    write(pen, ends[of]?.[1] ?? '', right + BESIDE, middle, { bold: true });
    const row = { left, right, top: lineTop, bottom: lineTop + LINE };
    pen.nameAreas(namedPeriods(spec, of, row, acrossOf(row, spec)));
  }
  writeEndPeriods(pen, periods, { left, right, top: top + spec.series.length * each - BETWEEN / 2 });
}
