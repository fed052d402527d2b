import { numberText } from '../../../indicators/display-number.ts';
import { largest, tickStep } from '../../parts/axes.ts';
import { cross, keyRows, notShownEntries, whisker, whiskerEntries, withLimits } from '../../parts/key.ts';
import { segment, trace, write, writeOnPaper } from '../../parts/pen.ts';
import { widthOf } from '../../parts/plate-size.ts';
import type { Plot } from '../../parts/plot.ts';
import { heightOf, openingRows, type Row } from '../../parts/rows.ts';
import type { ChartSpec } from '../../spec.ts';
import { decimalsOf, type Measure } from '../../text.ts';
import { INK, LINE_HEIGHT, MARGIN, PAPER, PLATE_MOST_HEIGHT } from '../../theme.ts';

const ROW = 30;
/** The share of a row that its bars fill. */
export const FILL = 0.7;
export const AXIS_HEIGHT = 36;
const LEAST_HEIGHT = 240;
/** Between a bar and its number, and beyond that. */
const BESIDE = 12;
/** Names of age groups stand so far from the bars. */
export const NAME_PADDING = 24;
/** So many steps a side has at most, or fewer. */
const INTERVALS = [4, 3, 2, 1];
/** Where less than this share of a side would be left for its bars, the numbers stand in the table alone. */
const LEAST_SHARE = 0.4;

export const MOST_AGES = Math.floor((PLATE_MOST_HEIGHT - 190) / ROW);

/** The left side counts towards the left, the right one towards the right. */
export const sideOf = (series: number): -1 | 1 => (series === 0 ? -1 : 1);

/** Where both sides of the axis end, beyond the last step, with room for the numbers at the ends of bars where there is some, and their steps. */
export function pyramidScale(spec: ChartSpec, measure: Measure) {
  const names = Math.max(0, ...spec.categories.map((name) => measure(name)));
  const side = (widthOf(spec) - 3 * MARGIN - names - NAME_PADDING) / 2;
  const numbers = spec.series.flatMap(({ points }) =>
    points.flatMap((point) => (point ? measure(numberText(point.value, spec.decimals)) : [])),
  );
  const share = 1 - (Math.max(0, ...numbers) + BESIDE) / side;
  const isNumbered = share >= LEAST_SHARE;
  const most = largest(spec);
  const steps = INTERVALS.map((count) => tickStep(most, spec.decimals, count));
  const endFor = (step: number): number => Math.max(step, most / (isNumbered ? share : 1));
  // As many steps as their numbers have room for.
  const fits = (step: number): boolean =>
    (side * step) / endFor(step) > measure(numberText(endFor(step), decimalsOf(step))) + BESIDE;
  const step = steps.find(fits) ?? steps.at(-1)!;
  return { isNumbered, step, decimals: decimalsOf(step), end: endFor(step) };
}

/** The rows above the bars: what is measured, the key, and the name of each side above it. */
export function pyramidRows(spec: ChartSpec, measure: Measure): Row[] {
  const entries = [...whiskerEntries(spec), ...notShownEntries(spec)];
  return [...openingRows(spec, measure), ...keyRows(spec, entries, measure), namesRow(spec)];
}

function namesRow({ series }: ChartSpec): Row {
  return {
    height: LINE_HEIGHT + 6,
    draw: ({ pen, value }, top) => {
      for (const [index, { name }] of series.entries())
        write(pen, name, value(0) + sideOf(index) * 8, top + LINE_HEIGHT / 2, {
          align: index === 0 ? 'right' : 'left',
          bold: true,
        });
    },
  };
}

/** How high a pyramid is, with what stands above it and the axis below. */
export const pyramidHeight = (spec: ChartSpec, measure: Measure): number =>
  Math.max(LEAST_HEIGHT, spec.categories.length * ROW + AXIS_HEIGHT + heightOf(pyramidRows(spec, measure)));

/** The number at the end of each bar, beyond its whisker, and a cross for each that is not shown. */
export function drawEnds({ pen, category, value }: Plot, spec: ChartSpec, measure: Measure): void {
  const { isNumbered } = pyramidScale(spec, measure);
  for (const [series, { points }] of spec.series.entries())
    for (const [index, point] of points.entries()) {
      const side = sideOf(series);
      const y = category(index);
      if (!point) {
        cross(pen, value(0) + side * 12, y);
        continue;
      }
      if (withLimits(point)) {
        const lines = whisker([value(side * point.lower), y], [value(side * point.upper), y], 4);
        trace(pen, lines, { colour: PAPER, width: 3.5 });
        trace(pen, lines, { colour: INK, width: 1.5 });
      }
      if (!isNumbered) continue;
      const text = numberText(point.value, spec.decimals);
      const width = measure(text);
      const end = value(side * Math.max(point.value, point.upper ?? 0));
      writeOnPaper(pen, text, end + side * (width / 2 + 6), y, width);
    }
}

/** The line from which both sides count. */
export function drawMiddle({ pen, area, value }: Plot): void {
  trace(pen, [segment(value(0), area.top, value(0), area.bottom)], { colour: INK, width: 1 });
}
