import type { ChartKind } from './kind.ts';
import { bar } from './kinds/bar.ts';
import { grouped } from './kinds/grouped.ts';
import { line } from './kinds/line.ts';
import { stacked } from './kinds/stacked.ts';

/** Every kind of chart by its id. Loading this loads no drawing library. */
export const CHART_KINDS = { line, bar, grouped, stacked } satisfies Record<string, ChartKind>;

export type ChartKindId = keyof typeof CHART_KINDS;

/** Whether there is a chart of this kind. */
export function isChartKind(id: string): id is ChartKindId {
  return Object.hasOwn(CHART_KINDS, id);
}
