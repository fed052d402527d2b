import type { FigureNode } from '../../../assemble/nodes.ts';
import { nativeChart, nativeHeight } from '../../../charts/native/native-chart.ts';
import { PLATE_WIDTH } from '../../../charts/theme.ts';
import type { Markup } from '../markup.ts';
import { escaped } from '../markup.ts';
import { TWIPS_PER_PIXEL } from '../page.ts';
import { within } from '../picture.ts';
import { run } from '../run.ts';
import type { State } from '../state.ts';
import { chartCells, tableCells } from './cells.ts';
import { workbook } from './workbook.ts';

const EMUS_PER_PIXEL = 9525;
const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A chart that Word draws itself, in the line, with the text alternative that its picture has (wp:inline, ECMA-376 20.4.2.8). `about` stands below the table of its workbook. */
export function nativeFigure(
  node: FigureNode,
  alternative: { readonly title: string; readonly description: string },
  about: readonly string[],
  state: State,
): Markup {
  const { chart: spec } = node;
  const width = state.width / TWIPS_PER_PIXEL;
  const size = within({ width, height: (width * nativeHeight(spec)) / PLATE_WIDTH }, state);
  const emusPerPixel = (size.width * EMUS_PER_PIXEL) / PLATE_WIDTH;
  const { chart, shapes, sheet } = nativeChart(spec, { emusPerPixel, language: state.publication.language });
  const number = state.counts.charts.push({
    chart,
    shapes,
    workbook: workbook(chartCells(sheet), tableCells(node, about)),
  });
  const id = ++state.counts.drawings;
  const [cx, cy] = [size.width, size.height].map((pixels) => Math.round(pixels * EMUS_PER_PIXEL));
  return run(
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
      `<wp:docPr id="${id}" name="Chart ${id}" descr="${escaped(alternative.description)}" title="${escaped(alternative.title)}"/><wp:cNvGraphicFramePr/>` +
      `<a:graphic xmlns:a="${DRAWINGML}/main"><a:graphicData uri="${DRAWINGML}/chart">` +
      `<c:chart xmlns:c="${DRAWINGML}/chart" r:id="${relationId(number)}"/></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );
}

/** The id of the relation that leads from the text to a chart. */
export const relationId = (number: number): string => `rIdChart${number}`;
