import { dateInWords } from '../../../indicators/calendar.ts';
import { hatch } from '../../parts/hatch.ts';
import { type KeyEntry, keyRows } from '../../parts/key.ts';
import { drawMarker } from '../../parts/markers.ts';
import { BENCHMARK_STROKE, type Path, type Pen, type PlatePen, segment, trace, write } from '../../parts/pen.ts';
import { isNarrow, widthOf } from '../../parts/plate-size.ts';
import { heightOf, openingRows } from '../../parts/rows.ts';
import type { ChartSpec } from '../../spec.ts';
import { type Measure, wrapShort } from '../../text.ts';
import { AXIS, GRID, INK, LINE_HEIGHT, MARGIN, OTHER_AREA, PAPER, seriesStyle } from '../../theme.ts';
import { dayOf, marksBetween } from './days.ts';
import type { Span } from './spec.ts';

const NAME_WIDTH = 240;
const MOST_LINES = 2;
const BAR = 12;
const BETWEEN = 8;
const BESIDE = 10;
/** From one name of a month to the next. */
const BETWEEN_MARKS = 84;
/** Half the breadth of the name of a month with its year. */
const HALF_OF_MARK = 32;
const WORDS = {
  span: 'from start to finish',
  start: 'start',
  due: 'to be finished by',
  ongoing: 'ongoing',
  review: 'looked at again',
  today: 'date of this edition',
} as const;

interface Placed extends Span {
  readonly lines: readonly string[];
  readonly height: number;
}

/** Where names, bars and words of status stand. On a phone names stand over their bars, with the status behind them. */
export function layoutOf(spec: ChartSpec, measure: Measure) {
  const width = widthOf(spec) - 2 * MARGIN;
  const spans = spec.timeline?.spans ?? [];
  const statuses = spans.map(({ status }) => status);
  const narrow = isNarrow(spec);
  const right = narrow ? 0 : Math.max(0, ...statuses.map((status) => measure(status))) + BESIDE;
  const names = spec.categories.map((name, at) => {
    const status = statuses[at] ?? '';
    const full = narrow && status !== '' ? `${name} (${status})` : name;
    return wrapShort(full, narrow ? width : NAME_WIDTH, MOST_LINES, measure);
  });
  const left = narrow ? MARGIN : MARGIN + Math.max(0, ...names.flat().map((line) => measure(line))) + BESIDE;
  const placed = names.map((lines, at): Placed => {
    const text = lines.length * LINE_HEIGHT;
    const span = spans[at] ?? { start: undefined, end: undefined, ongoing: false, status: '' };
    return { ...span, lines, height: (narrow ? text + BAR + 4 : Math.max(text, BAR)) + BETWEEN };
  });
  const rows = [...openingRows(spec, measure), ...keyRows(spec, keyOf(spec), measure)];
  const below = placed.reduce((sum, { height }) => sum + height, 0);
  return {
    rows,
    placed,
    left,
    right: widthOf(spec) - MARGIN - right,
    narrow,
    height: Math.ceil(heightOf(rows) + LINE_HEIGHT + 4 + below + MARGIN),
  };
}

/** Draws the months above, and the bars below each other from there on. */
export function drawTimeline(pen: PlatePen, top: number, spec: ChartSpec, layout: ReturnType<typeof layoutOf>): void {
  const { timeline } = spec;
  if (!timeline) return;
  const { left, right, narrow, height } = layout;
  const [from, to] = [dayOf(timeline.from), dayOf(timeline.to)];
  const at = (day: number): number => left + ((right - left) * (day - from)) / Math.max(1, to - from);
  const first = top + LINE_HEIGHT + 4;
  const placed = placedFrom(first + BETWEEN / 2, layout);
  /** Down the plate, but on a phone beside the bars alone: names stand between them there. */
  const down = (x: number): Path[] =>
    narrow
      ? placed.map(({ middle }) => segment(x, middle - BAR / 2 - 2, x, middle + BAR / 2 + 2))
      : [segment(x, first, x, height - MARGIN)];
  for (const { day, name } of marksBetween(timeline.from, timeline.to, Math.floor((right - left) / BETWEEN_MARKS))) {
    const x = at(day);
    trace(pen, down(x), { colour: GRID, width: 1 });
    const align = x - HALF_OF_MARK < left ? 'left' : x + HALF_OF_MARK > right ? 'right' : 'center';
    write(pen, name, x, top + LINE_HEIGHT / 2, { align });
  }
  trace(pen, [segment(left, first, right, first)], { colour: AXIS, width: 1 });
  for (const one of placed) {
    const begins = narrow ? one.y : one.middle - (one.lines.length * LINE_HEIGHT) / 2;
    const look = narrow ? ({ align: 'left' } as const) : ({ align: 'right' } as const);
    for (const [line, text] of one.lines.entries())
      write(pen, text, narrow ? MARGIN : left - BESIDE, begins + (line + 0.5) * LINE_HEIGHT, look);
    if (!narrow) write(pen, one.status, right + BESIDE, one.middle);
    drawSpan(pen, one, one.middle, { left, right, at });
  }
  if (timeline.today !== undefined) {
    const today = down(at(dayOf(timeline.today)));
    trace(pen, today, { colour: PAPER, width: 3.5 });
    trace(pen, today, narrow ? { ...BENCHMARK_STROKE, dash: [] } : BENCHMARK_STROKE);
  }
  pen.nameAreas(
    placed.map((one, index) => ({
      of: { x: MARGIN, y: one.y - BETWEEN / 2, width: widthOf(spec) - 2 * MARGIN, height: one.height },
      lines: [spec.categories[index] ?? '', ...inWords(one)],
    })),
  );
}

/** When an action is done and how it stands, a line each. */
function inWords({ start, end, ongoing, status }: Span): string[] {
  const last = end === undefined ? [] : [`${ongoing ? WORDS.review : WORDS.due}: ${dateInWords(end)}`];
  return [
    ...(start === undefined ? [] : [`${WORDS.start}: ${dateInWords(start)}`]),
    ...(ongoing ? [WORDS.ongoing] : []),
    ...last,
    ...(status === '' ? [] : [status]),
  ];
}

/** Each action with the top of its row and the middle of its bar. */
function placedFrom(top: number, { placed, narrow }: ReturnType<typeof layoutOf>) {
  let next = top;
  return placed.map((one) => {
    const y = next;
    next += one.height;
    const middle = narrow ? y + one.lines.length * LINE_HEIGHT + 2 + BAR / 2 : y + (one.height - BETWEEN) / 2;
    return { ...one, y, middle };
  });
}

interface Scale {
  readonly left: number;
  readonly right: number;
  at(day: number): number;
}

function drawSpan(pen: Pen, { start, end, ongoing }: Span, middle: number, { left, right, at }: Scale): void {
  const x = start === undefined ? left : at(dayOf(start));
  const until = ongoing ? right : end === undefined ? x : at(dayOf(end));
  if (ongoing || (start !== undefined && end !== undefined)) drawBar(pen, x, until - x, middle, ongoing);
  if (end !== undefined) drawEnd(pen, at(dayOf(end)), middle, ongoing);
}

function drawBar(pen: Pen, x: number, width: number, middle: number, ongoing: boolean): void {
  const box = { x, y: middle - BAR / 2, width: Math.max(1, width), height: BAR };
  pen.fillStyle = ongoing ? OTHER_AREA : seriesStyle(0).colour;
  pen.fillRect(box.x, box.y, box.width, box.height);
  if (ongoing) hatch(pen, box, 1);
}

/** The day to be finished by as a diamond, that of a review as a circle, both within a line that shows on their bars. */
function drawEnd(pen: Pen, x: number, middle: number, ongoing: boolean): void {
  drawMarker(pen, ongoing ? 'circle' : 'rectRot', INK, x, middle, 7.5);
  drawMarker(pen, ongoing ? 'circle' : 'rectRot', seriesStyle(3).colour, x, middle, 5.5);
}

function keyOf({ timeline }: ChartSpec): KeyEntry[] {
  const spans = timeline?.spans ?? [];
  const entry = (isThere: boolean, text: string, mark: KeyEntry['mark']): KeyEntry[] =>
    isThere ? [{ text, mark }] : [];
  const ongoing = spans.some((span) => span.ongoing);
  return [
    ...entry(
      spans.some((span) => !span.ongoing && span.start !== undefined && span.end !== undefined),
      WORDS.span,
      (pen, x, y) => drawBar(pen, x, 20, y, false),
    ),
    ...entry(
      spans.some((span) => !span.ongoing && span.end !== undefined),
      WORDS.due,
      (pen, x, y) => drawEnd(pen, x + 10, y, false),
    ),
    ...entry(ongoing, WORDS.ongoing, (pen, x, y) => drawBar(pen, x, 20, y, true)),
    ...entry(
      spans.some((span) => span.ongoing && span.end !== undefined),
      WORDS.review,
      (pen, x, y) => drawEnd(pen, x + 10, y, true),
    ),
    ...entry(timeline?.today !== undefined, WORDS.today, (pen, x, y) =>
      trace(pen, [segment(x + 10, y - 8, x + 10, y + 8)], BENCHMARK_STROKE),
    ),
  ];
}
