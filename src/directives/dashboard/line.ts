import type { Assembly } from '../../assemble/assembly.ts';
import { groupOf } from '../../assemble/figure/group.ts';
import { markedCaption } from '../../assemble/figure/illustrative.ts';
import { usePoints } from '../../assemble/figure/ledger.ts';
import { chartSpec, plotOverTime } from '../../assemble/figure/series.ts';
import type { Statement } from '../../assemble/figure/statement.ts';
import { label } from '../../assemble/label.ts';
import type { SparklineNode } from '../../assemble/nodes.ts';
import type { Labels } from '../../assemble/publication.ts';
import { isSparkWorth } from '../../charts/kinds/sparkline/spark.ts';
import type { ChartSpec } from '../../charts/spec.ts';

/** The small line of the series that a statement is about, period by period; undefined where too little of it is shown. It is drawn from published forms, and what it draws counts as printed. */
export function lineOfSeries({ measured, wanted }: Statement, assembly: Assembly): SparklineNode | undefined {
  const groups = [groupOf(wanted, measured)];
  const asked = {
    areas: [wanted.area],
    groups,
    period_type: wanted.type,
    periods: undefined,
    from: undefined,
    to: undefined,
  };
  const plotted = plotOverTime('sparkline', asked, measured, undefined, assembly);
  if (!plotted) return undefined;
  const chart = chartSpec(plotted, measured, assembly);
  if (!isSparkWorth(chart, 0)) return undefined;
  usePoints(
    measured,
    plotted.series.flatMap(({ points }) => points.flatMap((point) => point ?? [])),
    assembly,
  );
  return lineOf(chart, assembly.kit.labels);
}

/** The same of figures that somebody typed, the oldest first. */
export function lineOfReadings(
  readings: readonly { readonly value: number; readonly period: string }[],
  labels: Labels,
): SparklineNode | undefined {
  const chart: ChartSpec = {
    kind: 'sparkline',
    categories: readings.map(({ period }) => period),
    series: [{ name: '', points: readings.map(({ value }) => ({ value })) }],
    ...{ valueTitle: '', decimals: 1, benchmark: undefined, breaks: [], own: undefined, illustrative: false },
  };
  return isSparkWorth(chart, 0) ? lineOf(chart, labels) : undefined;
}

function lineOf(chart: ChartSpec, labels: Labels): SparklineNode {
  const isBroken = chart.breaks.length > 0 || chart.series.some(({ points }) => points.includes(null));
  const slots = { first: chart.categories[0] ?? '', last: chart.categories.at(-1) ?? '' };
  const words = label(labels, `dashboard.line.${isBroken ? 'broken' : 'whole'}`, slots);
  return {
    type: 'sparkline',
    chart,
    alt: markedCaption(words, chart.illustrative ? 'illustrative' : undefined, labels),
  };
}
