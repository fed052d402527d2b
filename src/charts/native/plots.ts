import { numberText } from '../../indicators/display-number.ts';
import { write } from '../parts/pen.ts';
import type { Plot } from '../parts/plot.ts';
import type { Measure } from '../text.ts';
import { LINE_HEIGHT, MARGIN } from '../theme.ts';
import type { Axes } from './axes.ts';

/** Between the labels of the value axis and the plot. */
const BESIDE_AXIS = 8;
/** Between the plot and the names of categories below it. */
const BELOW_AXIS = 6;

/** What an upright plot keeps free: rows that end at `top`, a space at the right, lines of names below, and at least `beside` at the left. */
interface Around {
  readonly top: number;
  readonly right: number;
  readonly beside: number;
  readonly height: number;
  readonly lines: number;
  /** So many categories stand on it. */
  readonly count: number;
}

/** An upright plot, with room for the numbers of its axis. */
export function uprightPlot(
  { scale, edges }: Axes,
  { top, right, height, lines, count, beside }: Around,
  measure: Measure,
): Omit<Plot, 'pen'> {
  const ticks = Array.from({ length: Math.round(scale.end / scale.step) + 1 }, (_, at) => at * scale.step);
  const numbers = Math.max(...ticks.map((tick) => measure(numberText(tick, scale.decimals))));
  const left = MARGIN + Math.max(numbers + BESIDE_AXIS, beside);
  const bottom = height - MARGIN - BELOW_AXIS - lines * LINE_HEIGHT;
  const area = { left, right, top, bottom };
  const room = (right - left) / Math.max(1, edges ? count - 1 : count);
  return {
    area,
    category: (index) => left + (edges ? index : index + 0.5) * room,
    value: (value) => bottom - ((bottom - top) * value) / scale.end,
  };
}

/** The names below an upright plot, as `labels` breaks and leaves them out. */
export function writeBelow({ pen, area, category }: Plot, count: number, labels: (index: number) => string[]): void {
  for (let index = 0; index < count; index++)
    for (const [at, text] of labels(index).entries())
      write(pen, text, category(index), area.bottom + BELOW_AXIS + (at + 0.5) * LINE_HEIGHT, { align: 'center' });
}

/** Whether Word can write the names of categories itself: all of them, each on one line. It skips names from the first on, and breaks them as it likes. */
export const canName = (categories: readonly string[], labels: (index: number) => string[]): boolean =>
  categories.every((name, index) => {
    const [line, more] = labels(index);
    return line === name && more === undefined;
  });
