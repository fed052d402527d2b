import type { ChartSpec } from '../spec.ts';
import { type Measure, wrap } from '../text.ts';
import { LINE_HEIGHT, SECONDARY_INK } from '../theme.ts';
import { type Pen, write } from './pen.ts';

/** Between the first period and the last. */
const APART = 10;

/** The first period and the last in lines, so that below a plot of this width neither runs into the other. */
export interface EndPeriods {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly height: number;
}

/** Of a chart: what stands below a plot of so many pixels, and how high it is. */
export function endPeriods({ categories }: ChartSpec, width: number, measure: Measure): EndPeriods {
  const [begin, end] = [categories[0] ?? '', categories.length > 1 ? (categories.at(-1) ?? '') : ''];
  const fits = measure(begin) + APART + measure(end) <= width;
  const lines = (text: string): string[] => wrap(text, fits ? width : (width - APART) / 2, measure);
  const [first, last] = [lines(begin), end === '' ? [] : lines(end)];
  return { first, last, height: Math.max(first.length, last.length) * LINE_HEIGHT };
}

/** Writes them below a plot from `left` to `right`, from `top` on. */
export function writeEndPeriods(
  pen: Pen,
  { first, last }: EndPeriods,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): void {
  const y = (at: number): number => top + (at + 0.5) * LINE_HEIGHT;
  for (const [at, line] of first.entries()) write(pen, line, left, y(at), { colour: SECONDARY_INK });
  for (const [at, line] of last.entries()) write(pen, line, right, y(at), { align: 'right', colour: SECONDARY_INK });
}
