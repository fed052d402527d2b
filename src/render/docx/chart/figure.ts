import type { FigureNode } from '../../../assemble/nodes.ts';
import type { ChartKind } from '../../../charts/kind.ts';
import { CHART_KINDS } from '../../../charts/kinds.ts';
import type { Medium } from '../../../charts/native/drawingml.ts';
import { CANVAS } from '../../../charts/native/in-canvas.ts';
import { nativeChart, nativeHeight } from '../../../charts/native/native-chart.ts';
import { nativeDrawing } from '../../../charts/native/native-drawing.ts';
import { PLATE_WIDTH } from '../../../charts/theme.ts';
import { type Drawn, drawing, EMUS_PER_PIXEL } from '../drawing.ts';
import type { Markup } from '../markup.ts';
import { TWIPS_PER_PIXEL } from '../page.ts';
import { within } from '../picture.ts';
import { run } from '../run.ts';
import type { State } from '../state.ts';
import { chartCells, tableCells } from './cells.ts';
import { chartId } from './chart-parts.ts';
import { workbook } from './workbook.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/**
 * A figure that Word draws itself, of the size and with the text alternative of its picture: as a chart, or of a kind that Word has no chart for as
 * shapes. `about` stands below the table of a chart's workbook.
 */
export function nativeFigure(
  node: FigureNode,
  alternative: Drawn['alternative'],
  about: readonly string[],
  state: State,
): Markup {
  const { chart: spec } = node;
  const { drawn }: ChartKind = CHART_KINDS[spec.kind];
  const height = nativeHeight(spec);
  const width = state.width / TWIPS_PER_PIXEL;
  const size = within({ width, height: (width * height) / PLATE_WIDTH }, state);
  const medium = { emusPerPixel: (size.width * EMUS_PER_PIXEL) / PLATE_WIDTH, language: state.publication.language };
  const data = drawn
    ? `<a:graphicData uri="${CANVAS}">${nativeDrawing(drawn, spec, medium)}</a:graphicData>`
    : chartData(node, about, medium, state);
  const name = drawn ? 'Drawing' : 'Chart';
  return run(drawing({ graphic: () => data, name, size, id: ++state.counts.drawings, alternative }));
}

/** What leads to a chart (c:chart, ECMA-376 21.2.2.26), which with its workbook becomes parts of the file. */
function chartData(node: FigureNode, about: readonly string[], medium: Medium, state: State): Markup {
  const { sheet, ...parts } = nativeChart(node.chart, medium);
  const number = state.counts.charts.push({
    ...parts,
    workbook: workbook(chartCells(sheet), tableCells(node, about)),
  });
  return `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${chartId(number)}"/></a:graphicData>`;
}
