import { numberText } from '../../../indicators/display-number.ts';
import { largest } from '../../parts/axes.ts';
import { breakRows } from '../../parts/breaks.ts';
import { spread } from '../../parts/end-labels.ts';
import { type KeyEntry, keyRows } from '../../parts/key.ts';
import { drawMarker } from '../../parts/markers.ts';
import { type Pen, type Stroke, segment, trace, write } from '../../parts/pen.ts';
import { labelsBelow } from '../../parts/periods.ts';
import { widthOf } from '../../parts/plate-size.ts';
import type { Plot } from '../../parts/plot.ts';
import { openingRows } from '../../parts/rows.ts';
import type { ChartSpec } from '../../spec.ts';
import type { Measure } from '../../text.ts';
import { DASHED, INK, LINE_HEIGHT, MARGIN, SERIES, type SeriesStyle } from '../../theme.ts';
import type { ControlMark, ControlPart } from './spec.ts';

/** Width of the value axis and its labels, near enough to choose which categories are named. */
const AXIS_WIDTH = 60;
/** Between the plot and the numbers at its right. */
const BESIDE = 8;

/** The lines of a control chart that are no series. */
export const MEAN: Stroke = { colour: INK, width: 1.5 };
export const LIMIT: Stroke = { colour: INK, width: 1.5, dash: DASHED };

/** Markers by what a point is: what stands out has another shape, and is larger. */
export const MARKS: Readonly<Record<ControlMark, SeriesStyle>> = { outside: SERIES[3]!, run: SERIES[1]! };

const WORDS = {
  mean: 'mean',
  range: 'ends of the expected range',
  outside: 'outside the expected range',
  run: 'in a run that stands out',
} as const;

/** What stands around the line: rows above it with the key and the notes, the numbers of the last range at its right, names of periods below. */
export function layoutOf(spec: ChartSpec, measure: Measure) {
  const last = spec.control?.parts.at(-1);
  const ends = last ? [last.upper, last.mean, last.lower] : [];
  const texts = ends.map((value) => numberText(value, spec.decimals));
  const right = BESIDE + Math.max(0, ...texts.map((text) => measure(text, true))) + MARGIN;
  const apart = (widthOf(spec) - AXIS_WIDTH - right) / Math.max(1, spec.categories.length - 1);
  return {
    rows: [...openingRows(spec, measure), ...keyRows(spec, keyOf(spec), measure), ...breakRows(spec, measure)],
    right,
    most: Math.max(largest(spec), ...(spec.control?.parts ?? []).map(({ upper }) => upper)),
    labels: labelsBelow(spec.categories, apart, measure),
    drawEnds: ({ pen, area, value }: Plot): void => {
      const placed = ends.map((end, at) => ({ y: value(end), height: LINE_HEIGHT, text: texts[at] ?? '' }));
      for (const { text, first } of spread(placed, {
        top: area.top - LINE_HEIGHT / 2,
        bottom: area.bottom + LINE_HEIGHT,
      }))
        write(pen, text, area.right + BESIDE, first, { bold: true });
    },
  };
}

/** The mean and the ends of each range, from the first of its categories to the last. */
export function drawRanges({ pen, category, value }: Plot, { control }: ChartSpec): void {
  const across = ({ from, through }: ControlPart, at: number) =>
    segment(category(from), value(at), category(through), value(at));
  const parts = control?.parts ?? [];
  trace(
    pen,
    parts.map((part) => across(part, part.mean)),
    MEAN,
  );
  trace(
    pen,
    parts.flatMap((part) => [across(part, part.lower), across(part, part.upper)]),
    LIMIT,
  );
}

function keyOf({ control }: ChartSpec): KeyEntry[] {
  const stroke = (text: string, look: Stroke): KeyEntry => ({
    text,
    mark: (pen, x, y) => trace(pen, [segment(x, y, x + 20, y)], look),
  });
  const marks = (['outside', 'run'] as const).filter((mark) => control?.marks.includes(mark));
  return [
    ...(control ? [stroke(WORDS.mean, MEAN), stroke(WORDS.range, LIMIT)] : []),
    ...marks.map((mark): KeyEntry => ({ text: WORDS[mark], mark: (pen, x, y) => drawMark(pen, mark, x + 10, y) })),
  ];
}

function drawMark(pen: Pen, mark: ControlMark, x: number, y: number): void {
  const { marker, colour } = MARKS[mark];
  drawMarker(pen, marker, colour, x, y);
}
