import { CHART_KINDS, type ChartKindId } from '../../../src/charts/kinds.ts';
import { CHART_EXAMPLES } from '../../charts/examples.ts';
import type { PartKind } from '../part-kind.ts';

export const kind: PartKind = {
  name: 'kinds of chart',
  parts: Object.entries(CHART_KINDS).map(([id, { name, summary }]) => {
    const { works, fails } = CHART_EXAMPLES[id as ChartKindId];
    return {
      name: id,
      declared: name,
      summary,
      file: `src/charts/kinds/${id}/kind.ts`,
      examples: `src/charts/kinds/${id}/examples.yaml`,
      works: works.length,
      fails: fails.length,
      page: 'charts.md',
      inDocs: `| \`${id}\` |`,
    };
  }),
};
