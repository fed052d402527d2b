import { numberText } from '../../indicators/display-number.ts';
import type { ChartSpec } from '../spec.ts';
import { type Measure, shorten, wrap } from '../text.ts';
import { INK, LINE_HEIGHT, MARGIN, PLATE_MOST_HEIGHT, SECONDARY_INK, WORDS } from '../theme.ts';
import { benchmarkRows } from './benchmark.ts';
import { keyRows, whiskerEntries } from './key.ts';
import { type Pen, write } from './pen.ts';
import { isNarrow, widthOf } from './plate-size.ts';
import type { Plot } from './plot.ts';
import { heightOf, openingRows } from './rows.ts';

const NAME_WIDTH = 200;
/** Beside the bars of a phone. */
const NARROW_NAME_WIDTH = 112;
const BAR_ROW = 31;
const BETWEEN_NAMES = 2;
/** Where many areas stand on one plate: a name takes one line, which is the least that a row can have. */
const DENSE_ROW = LINE_HEIGHT + 1;
const DENSE_NAME_WIDTH = 300;
const LEAST_HEIGHT = 240;
/** The value axis's labels and the margin below the bars. */
export const AXIS_HEIGHT = 36;
/** What stands above and below the bars where there is much of it: the mark of made-up figures, a title, a key and a benchmark. */
const ABOVE_AND_BELOW = 190;
/** Between a name and its bar, where the mark of the own area stands. */
export const NAME_PADDING = 16;

export const MOST_AREAS = Math.floor((PLATE_MOST_HEIGHT - ABOVE_AND_BELOW) / DENSE_ROW);

/** What stands around the bars: rows above them, names to their left, and values in a column at the right. */
export function layoutOf(spec: ChartSpec, measure: Measure) {
  const points = spec.series[0]?.points ?? [];
  const values = points.map((point) => (point ? numberText(point.value, spec.decimals) : ''));
  const isDense = !isNarrow(spec) && roomyHeight(spec, measure) > PLATE_MOST_HEIGHT;
  const nameOf = (index: number): string[] => {
    const name = spec.categories[index] ?? '';
    return isDense ? [shorten(name, DENSE_NAME_WIDTH, measure)] : wrap(name, nameWidth(spec), measure);
  };
  const nameBreadth = (index: number): number =>
    Math.max(...nameOf(index).map((line) => measure(line, index === spec.own)));
  return {
    rows: rowsAbove(spec, measure),
    values,
    /** From the edge of the plate to the bars at least. */
    left: Math.max(0, ...spec.categories.map((_, index) => nameBreadth(index))) + NAME_PADDING,
    /** From the end of the value axis to the edge of the plate. */
    right: MARGIN + Math.max(0, ...values.map((value) => measure(value, true))) + 12,
    nameOf,
  };
}

/** The height of the plate. */
export function heightFor(spec: ChartSpec, measure: Measure): number {
  const height = Math.max(LEAST_HEIGHT, roomyHeight(spec, measure));
  return isNarrow(spec) ? height : Math.min(PLATE_MOST_HEIGHT, height);
}

const nameWidth = (spec: ChartSpec): number => (isNarrow(spec) ? NARROW_NAME_WIDTH : NAME_WIDTH);

/** The height of a plate on which every bar and name has all the room it likes. */
function roomyHeight(spec: ChartSpec, measure: Measure): number {
  const names = spec.categories.map((category) => wrap(category, nameWidth(spec), measure).length * LINE_HEIGHT);
  const row = Math.max(
    BAR_ROW,
    ...names.map((height, index) => (height + (names[index + 1] ?? 0)) / 2 + BETWEEN_NAMES),
    // The first name of a phone may stand on more lines than the plate has room for above its bar.
    isNarrow(spec) ? (names[0] ?? 0) : 0,
  );
  return Math.ceil(spec.categories.length * row) + AXIS_HEIGHT + heightOf(rowsAbove(spec, measure));
}

function rowsAbove(spec: ChartSpec, measure: Measure) {
  return [
    ...openingRows(spec, measure),
    ...keyRows(spec, whiskerEntries(spec), measure),
    ...benchmarkRows(spec, measure),
  ];
}

/** The values in a column at the right, the words for one that is not shown, and the arrow at the own area. */
export function drawValues({ pen, area, category }: Plot, spec: ChartSpec, values: readonly string[]): void {
  const { own } = spec;
  for (const [index, value] of values.entries()) {
    const y = category(index);
    const bold = index === own;
    write(pen, value, widthOf(spec) - MARGIN, y, { align: 'right', bold });
    if (value === '') write(pen, WORDS.notShown, area.left + 6, y, { colour: SECONDARY_INK });
    if (bold) drawArrow(pen, area.left, y);
  }
}

function drawArrow(pen: Pen, left: number, y: number): void {
  pen.fillStyle = INK;
  pen.beginPath();
  pen.moveTo(left - 12, y - LINE_HEIGHT / 3);
  pen.lineTo(left - 4, y);
  pen.lineTo(left - 12, y + LINE_HEIGHT / 3);
  pen.closePath();
  pen.fill();
}
