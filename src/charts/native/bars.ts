import { axisIds, type Pair } from './axes.ts';

/** How bars stand: `gap` is between categories and `overlap` between the bars of one, in per cent of a bar's width. */
export interface Standing {
  readonly direction: 'bar' | 'col';
  readonly grouping: 'clustered' | 'stacked';
  readonly gap: number;
  readonly overlap: number;
}

/** The bars of several series on a pair of axes (c:barChart, ECMA-376 21.2.2.16). */
export function barGroup(
  series: readonly string[],
  { direction, grouping, gap, overlap }: Standing,
  pair?: Pair,
): string {
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:gapWidth val="${Math.round(gap)}"/><c:overlap val="${Math.round(overlap)}"/>${axisIds(pair)}</c:barChart>`
  );
}
