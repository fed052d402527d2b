import type { FigureNode } from '../../../assemble/nodes.ts';
import type { Publication } from '../../../assemble/publication.ts';
import type { ChartKind } from '../../../charts/kind.ts';
import { CHART_KINDS } from '../../../charts/kinds.ts';

/** What is worked on has charts; what readers outside are given has pictures, whose look depends on no program. */
const BY_STATUS: Readonly<Record<Publication['status'], 'native' | 'picture'>> = {
  draft: 'native',
  board: 'native',
  consultation: 'picture',
  published: 'picture',
};

/** Whether Word draws a figure itself: the brand or else the status of the edition says so, and its kind of chart can be drawn there. */
export function isNative({ brand, status }: Pick<Publication, 'brand' | 'status'>, { chart }: FigureNode): boolean {
  const kind: ChartKind = CHART_KINDS[chart.kind];
  return (brand.word?.charts ?? BY_STATUS[status]) === 'native' && kind.native !== undefined;
}
