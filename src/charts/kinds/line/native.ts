import { type Axes, axes, axisIds } from '../../native/axes.ts';
import { fill, NO_LINE, UNSEEN } from '../../native/drawingml.ts';
import type { Making, ToNative } from '../../native/form.ts';
import { canName, uprightPlot, writeBelow } from '../../native/plots.ts';
import { helper } from '../../native/series.ts';
import { largest, scaleFor } from '../../parts/axes.ts';
import { fillRun, limitRuns } from '../../parts/interval-band.ts';
import { drawRows, heightOf } from '../../parts/rows.ts';
import type { ChartSpec } from '../../spec.ts';
import { BAND, PLATE_WIDTH, seriesStyle } from '../../theme.ts';
import { layoutOf } from './layout.ts';
import { lineGroup } from './native-lines.ts';

/** Lines with the band of the first; labels at their ends, notes of breaks and a key are drawn over them. */
export const native: ToNative = (spec, making) => {
  const { measure, medium, height } = making;
  const { rows, ends, labels } = layoutOf(spec, measure);
  const count = spec.categories.length;
  const scale = scaleFor(spec, largest(spec));
  const own: Axes = { level: false, edges: count > 1, named: canName(spec.categories, labels), scale };
  const lines = Math.max(1, ...spec.categories.map((_, index) => labels(index).length));
  // Half of the name of the first category stands to the left of the plot.
  const beside = Math.max(0, ...labels(0).map((text) => measure(text) / 2));
  const around = { top: heightOf(rows), right: PLATE_WIDTH - ends.width, beside, height, lines, count };
  const plot = uprightPlot(own, around, measure);
  const runs = limitRuns(spec).filter(({ length }) => length > 1);
  const isWhole = runs[0]?.length === count;
  return {
    groups: (isWhole ? band(spec, making) : '') + lineGroup(spec, isWhole ? 2 : 0, making) + axes(own, medium),
    plot,
    draw: (drawn) => {
      if (!isWhole) for (const run of runs) fillRun(drawn, run, OVER_LINES);
      if (!own.named) writeBelow(drawn, count, labels);
      ends.draw(drawn);
      drawRows(drawn, rows);
    },
  };
};

/** The colour of the band where it lies over the lines: a share of the first series' colour that makes the band's colour on paper. */
const OVER_LINES = `${seriesStyle(0).colour}1C`;

/**
 * The band between limits that are there throughout, as an area on an unseen one (c:areaChart, ECMA-376 21.2.2.3). An area falls to zero where a
 * point is missing, so a band with gaps is drawn over the chart.
 */
function band(spec: ChartSpec, { sheet }: Making): string {
  const [first] = spec.series;
  const points = first?.points ?? [];
  const lower = { name: 'Below the band', values: points.map((point) => point?.lower ?? null) };
  const between = points.map((point) => Number(((point?.upper ?? 0) - (point?.lower ?? 0)).toFixed(spec.decimals)));
  return (
    '<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    helper(sheet, 0, lower, { shape: UNSEEN }) +
    helper(sheet, 1, { name: 'Band', values: between }, { shape: fill(BAND) + NO_LINE }) +
    `${axisIds()}</c:areaChart>`
  );
}
