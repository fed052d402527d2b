import type { FigureNode } from '../../../assemble/nodes.ts';
import { nativeChart, nativeHeight } from '../../../charts/native/native-chart.ts';
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

const NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A figure as a chart that Word draws itself (c:chart, ECMA-376 21.2.2.26), of the size and with the text alternative of its picture. `about` stands below the table of its workbook. */
export function nativeFigure(
  node: FigureNode,
  alternative: Drawn['alternative'],
  about: readonly string[],
  state: State,
): Markup {
  const { chart: spec } = node;
  const width = state.width / TWIPS_PER_PIXEL;
  const size = within({ width, height: (width * nativeHeight(spec)) / PLATE_WIDTH }, state);
  const emusPerPixel = (size.width * EMUS_PER_PIXEL) / PLATE_WIDTH;
  const { sheet, ...parts } = nativeChart(spec, { emusPerPixel, language: state.publication.language });
  const number = state.counts.charts.push({
    ...parts,
    workbook: workbook(chartCells(sheet), tableCells(node, about)),
  });
  const graphic = () =>
    `<a:graphicData uri="${NAMESPACE}"><c:chart xmlns:c="${NAMESPACE}" r:id="${chartId(number)}"/></a:graphicData>`;
  return run(drawing({ graphic, name: 'Chart', size, id: ++state.counts.drawings, alternative }));
}
