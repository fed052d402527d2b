import type { ChartPoint } from '../spec.ts';
import { INK, PAPER } from '../theme.ts';
import { type AxisPair, axisIds, MAIN, OVER } from './axes.ts';
import { type Medium, UNSEEN } from './drawingml.ts';
import { errorBars } from './error-bars.ts';
import { helper, type Sheet } from './series.ts';

/** How bars stand: `gap` is between categories and `overlap` between the bars of one, in per cent of a bar's width. */
export interface Standing {
  readonly direction: 'bar' | 'col';
  readonly grouping: 'clustered' | 'stacked';
  readonly gap: number;
  readonly overlap: number;
}

/** The bars of several series (c:barChart, ECMA-376 21.2.2.16). */
export function barGroup(
  series: readonly string[],
  { direction, grouping, gap, overlap }: Standing,
  on: AxisPair = MAIN,
): string {
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:gapWidth val="${Math.round(gap)}"/><c:overlap val="${Math.round(overlap)}"/>${axisIds(on)}</c:barChart>`
  );
}

/** A wide white whisker, which keeps the thin one over it apart from dark bars. */
export const whiskerEdge = (points: readonly (ChartPoint | null)[], sheet: Sheet, medium: Medium): string =>
  errorBars(points, 'bars', { colour: PAPER, width: 3.5 }, sheet, medium);

/** Bars that nobody sees, at the places of the others, with the whiskers that are seen. */
export function whiskerGroup(
  all: readonly { readonly name: string; readonly points: readonly (ChartPoint | null)[] }[],
  standing: Standing,
  sheet: Sheet,
  medium: Medium,
): string {
  const unseen = all.map(({ name, points }, index) =>
    helper(
      sheet,
      all.length + index,
      { name: `${name}: limits`, values: points.map((point) => point?.value ?? null) },
      {
        shape: UNSEEN,
        marks: `<c:invertIfNegative val="0"/>${errorBars(points, 'bars', { colour: INK, width: 1.5 }, sheet, medium)}`,
      },
    ),
  );
  return barGroup(unseen, standing, OVER);
}
