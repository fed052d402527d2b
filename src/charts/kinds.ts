import { CHART_KINDS } from './generated/kinds.ts';

/** Every kind of chart by its id, made from the folders of kinds/. Loading this loads no drawing library. */
export { CHART_KINDS };

export type ChartKindId = keyof typeof CHART_KINDS;

/** Whether there is a chart of this kind. */
export function isChartKind(id: string): id is ChartKindId {
  return Object.hasOwn(CHART_KINDS, id);
}
