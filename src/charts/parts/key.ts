import { numberText } from '../../indicators/display-number.ts';
import type { ChartPoint, ChartSpec } from '../spec.ts';
import { type Measure, wrap } from '../text.ts';
import type { SeriesStyle } from '../theme.ts';
import { BAND, INK, LINE_HEIGHT, MARGIN, SECONDARY_INK, seriesStyle, WORDS } from '../theme.ts';
import { hatch } from './hatch.ts';
import { drawMarker } from './markers.ts';
import { BENCHMARK_STROKE, type Pen, segment, trace, write } from './pen.ts';
import { widthOf } from './plate-size.ts';
import type { Row } from './rows.ts';

/** One mark and its name. `mark` draws in a box 20 pixels wide from `x`, around the middle `y`. */
export interface KeyEntry {
  readonly text: string;
  mark(pen: Pen, x: number, y: number): void;
}

const MARK = 20;
const GAP = 6;
const APART = 18;

/** The entries side by side, in as many lines as they need; no entries, no rows. One that is wider than the plate stands on several lines. */
export function keyRows(spec: ChartSpec, entries: readonly KeyEntry[], measure: Measure): Row[] {
  const end = widthOf(spec) - MARGIN;
  const lines: { entry: KeyEntry; words: readonly string[]; x: number }[][] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const words = wrap(entry.text, end - MARGIN - MARK - GAP, measure);
    const width = MARK + GAP + Math.max(...words.map((line) => measure(line)));
    if (right + width > end) {
      lines.push([]);
      right = MARGIN;
    }
    lines.at(-1)!.push({ entry, words, x: right });
    right += width + APART;
  }
  return lines.map((line) => ({
    height: Math.max(...line.map(({ words }) => words.length)) * LINE_HEIGHT + 6,
    draw: ({ pen }, top) => {
      const y = top + LINE_HEIGHT / 2;
      for (const { entry, words, x } of line) {
        entry.mark(pen, x, y);
        for (const [index, text] of words.entries()) write(pen, text, x + MARK + GAP, y + index * LINE_HEIGHT);
      }
    },
  }));
}

/** The lines with their names, for a plate on which these do not stand at their ends. */
export function lineEntries(spec: ChartSpec): KeyEntry[] {
  return spec.series.map(({ name }, index) => {
    const { colour, dash, marker } = seriesStyle(index);
    return {
      text: name,
      mark: (pen, x, y) => {
        trace(pen, [segment(x, y, x + MARK, y)], { colour, dash, width: 2.5 });
        drawMarker(pen, marker, colour, x + MARK / 2, y);
      },
    };
  });
}

/** A filled box, as the series' bars look. */
export function barEntry(text: string, style: SeriesStyle): KeyEntry {
  return {
    text,
    mark: (pen, x, y) => {
      pen.fillStyle = style.colour;
      pen.fillRect(x, y - 7, MARK, 14);
      hatch(pen, { x, y: y - 7, width: MARK, height: 14 }, style.hatch);
    },
  };
}

/** The dashed line of the benchmark with its name and value, if there is one. */
export function benchmarkEntries(spec: ChartSpec): KeyEntry[] {
  const { benchmark } = spec;
  if (!benchmark) return [];
  const text = `${benchmark.name} ${numberText(benchmark.value, spec.decimals)}`;
  return [
    {
      text,
      mark: (pen, x, y) => trace(pen, [segment(x, y, x + MARK, y)], BENCHMARK_STROKE),
    },
  ];
}

/** What the whiskers mean, if any of these series has limits. */
export function whiskerEntries(spec: ChartSpec): KeyEntry[] {
  if (!hasLimits(spec)) return [];
  const text = WORDS.interval;
  return [
    {
      text,
      mark: (pen, x, y) => trace(pen, whisker([x + 10, y - 7], [x + 10, y + 7], 4), { colour: INK, width: 1.5 }),
    },
  ];
}

/** What the band around the first line means, if it has limits. */
export function bandEntries(spec: ChartSpec): KeyEntry[] {
  if (!hasLimits(spec, 1)) return [];
  const mark = (pen: Pen, x: number, y: number) => {
    pen.fillStyle = BAND;
    pen.fillRect(x, y - 6, MARK, 12);
    const edges = [y - 6, y + 6].map((edge) => segment(x, edge, x + MARK, edge));
    trace(pen, edges, { colour: seriesStyle(0).colour, width: 1 });
  };
  const of = spec.series.length > 1 ? `${WORDS.interval}, ${spec.series[0]!.name}` : WORDS.interval;
  return [{ text: of, mark }];
}

/** What the cross means, if a point is hidden or missing. */
export function notShownEntries(spec: ChartSpec): KeyEntry[] {
  if (!spec.series.some((series) => series.points.includes(null))) return [];
  return [{ text: WORDS.notShown, mark: (pen, x, y) => cross(pen, x + MARK / 2, y) }];
}

/** Whether any point of the first `count` series has limits to draw. */
function hasLimits(spec: ChartSpec, count = spec.series.length): boolean {
  return spec.series.slice(0, count).some(({ points }) => points.some(withLimits));
}

/** Whether a point has limits to draw. */
export const withLimits = (point: ChartPoint | null): point is Required<ChartPoint> =>
  point?.lower !== undefined && point.upper !== undefined;

/** A line between two points with caps of half-length `cap` across its ends; one of the line's coordinates does not change. */
export function whisker(from: readonly [number, number], to: readonly [number, number], cap: number) {
  const [dx, dy] = from[0] === to[0] ? [cap, 0] : [0, cap];
  const ends = [from, to].map(([x, y]) => segment(x - dx, y - dy, x + dx, y + dy));
  return [[from, to], ...ends];
}

/** The mark of a value that is not shown. */
export function cross(pen: Pen, x: number, y: number): void {
  trace(pen, [segment(x - 4, y - 4, x + 4, y + 4), segment(x - 4, y + 4, x + 4, y - 4)], {
    colour: SECONDARY_INK,
    width: 2,
  });
}
