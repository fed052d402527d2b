import { numberText } from '../../indicators/display-number.ts';
import type { ChartSpec } from '../spec.ts';
import { type Measure, wrap } from '../text.ts';
import { LINE_HEIGHT, partStyle } from '../theme.ts';
import { benchmarkRows } from './benchmark.ts';
import type { Box } from './hatch.ts';
import { barEntry, cross, keyRows, notShownEntries } from './key.ts';
import { type Pen, write } from './pen.ts';
import { isNarrow } from './plate-size.ts';
import type { Plot } from './plot.ts';
import { heightOf, openingRows } from './rows.ts';

/** All of a whole, in per cent. */
export const WHOLE = 100;
/** The share of a row that its bar fills. */
export const FILL = 0.64;
/** Shares that add up to a whole but for the noise of binary fractions. */
const NOISE = 1e-9;
const ROW = 50;
export const AXIS_HEIGHT = 36;
const NAME_WIDTH = 200;
const NARROW_NAME_WIDTH = 100;
/** Between a name and its bar. */
export const NAME_PADDING = 8;

/** What stands around the bars: the key and the name of the line above them, names at their left. */
export function layoutOf(spec: ChartSpec, measure: Measure) {
  const key = [...spec.series.map(({ name }, index) => barEntry(name, partStyle(index))), ...notShownEntries(spec)];
  const rows = [...openingRows(spec, measure), ...keyRows(spec, key, measure), ...benchmarkRows(spec, measure)];
  const names = spec.categories.map((name) => wrap(name, isNarrow(spec) ? NARROW_NAME_WIDTH : NAME_WIDTH, measure));
  const row = Math.max(ROW, ...names.map((lines) => lines.length * LINE_HEIGHT + 4));
  return {
    rows,
    names,
    left: Math.max(0, ...names.flat().map((line) => measure(line))) + NAME_PADDING,
    height: Math.ceil(heightOf(rows) + spec.categories.length * row + AXIS_HEIGHT),
    /** The share of a part within it, where it has room, beside the line that stands at a place across. */
    drawPart: (pen: Pen, { x, y, width, height }: Box, series: number, index: number, line: number): void => {
      const point = spec.series[series]?.points[index];
      if (!point) return;
      const text = `${numberText(point.value, spec.decimals)}%`;
      const { colour, on, hatch } = partStyle(series);
      const wide = measure(text) + 8;
      const half = wide / 2;
      const places = [x + width / 2, line + half + 2, line - half - 2];
      const at = places.find(
        (middle) => middle - half >= x && middle + half <= x + width && Math.abs(middle - line) >= half + 1,
      );
      if (at === undefined) return;
      if (hatch !== 0) {
        pen.fillStyle = colour;
        pen.fillRect(at - half, y + (height - LINE_HEIGHT) / 2, wide, LINE_HEIGHT);
      }
      write(pen, text, at, y + height / 2, { align: 'center', colour: on });
    },
    /** A cross at a row of which a part is not known: its bar would give the others another size. */
    drawGaps: ({ pen, category, value }: Plot): void => {
      for (const index of spec.categories.keys()) if (!isWhole(spec, index)) cross(pen, value(0) + 10, category(index));
    },
  };
}

/** Whether every part of a row is known. */
export const isWhole = ({ series }: ChartSpec, index: number): boolean =>
  series.every(({ points }) => points[index] != null);

/** The chart with the parts that are drawn: none in a row of which a part is not known. */
export const drawnParts = (spec: ChartSpec): ChartSpec => ({
  ...spec,
  series: spec.series.map((one) => ({
    ...one,
    points: spec.categories.map((_, index) => (isWhole(spec, index) ? (one.points[index] ?? null) : null)),
  })),
});

/** The shares of a series as they are drawn: rounded ones that add up to 99 or to 101 fill their row as well. */
export const drawnShares = (spec: ChartSpec, series: number): (number | null)[] =>
  spec.categories.map((_, index) => {
    if (!isWhole(spec, index)) return null;
    const shares = spec.series.map(({ points }) => points[index]?.value ?? 0);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const share = shares[series] ?? 0;
    return Math.abs(whole - WHOLE) < NOISE || whole === 0 ? share : (WHOLE * share) / whole;
  });
