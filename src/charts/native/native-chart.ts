import type { ChartKind } from '../kind.ts';
import { CHART_KINDS } from '../kinds.ts';
import type { Plot } from '../parts/plot.ts';
import { readable } from '../readable.ts';
import type { ChartSpec } from '../spec.ts';
import { PAPER, PLATE_WIDTH } from '../theme.ts';
import { fill, type Medium, NAMESPACES, NO_LINE, share, textProperties } from './drawingml.ts';
import { measureArial } from './measure.ts';
import { overChart, userShapes } from './over-chart.ts';
import type { Sheet } from './series.ts';
import { ShapePen } from './shape-pen.ts';

/** A chart as Word draws it itself. */
export interface NativeChart {
  /** The chart part (c:chartSpace, ECMA-376 21.2.2.29). The shapes over it are its relation rId2, and its workbook rId1. */
  readonly chart: string;
  /** The part with what stands over the chart; undefined where nothing does. */
  readonly shapes: string | undefined;
  /** The numbers it is made from. */
  readonly sheet: Sheet;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The height of the plate on which a chart is drawn, in CSS pixels. */
export const nativeHeight = (spec: ChartSpec): number => kindOf(spec.kind).height(readable(spec), measureArial);

/** A chart in its native form. Throws where its kind has none, and on more series than it takes. The same spec and medium give the same text. */
export function nativeChart(given: ChartSpec, medium: Medium): NativeChart {
  const spec = readable(given);
  const { native, maxSeries } = kindOf(spec.kind);
  if (native === undefined) throw new Error(`Word has no ${spec.kind} chart`);
  if (spec.series.length > maxSeries) throw new Error(`a ${spec.kind} chart takes ${maxSeries} series at most`);
  const height = nativeHeight(spec);
  const sheet: Sheet = { categories: spec.categories, decimals: spec.decimals, columns: [] };
  const { groups, plot, draw } = native(spec, { measure: measureArial, sheet, medium, height });
  const pen = new ShapePen(overChart(height), measureArial, medium);
  draw({ ...plot, pen });
  const { shapes } = pen;
  const chart =
    `${DECLARATION}<c:chartSpace ${NAMESPACES} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:date1904 val="0"/><c:lang val="${medium.language}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>` +
    `<c:plotArea>${layout(plot.area, height)}${groups}<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${fill(PAPER)}${NO_LINE}</c:spPr>${textProperties(medium)}` +
    `<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>${shapes === '' ? '' : '<c:userShapes r:id="rId2"/>'}</c:chartSpace>`;
  return { chart, shapes: shapes === '' ? undefined : DECLARATION + userShapes(shapes), sheet };
}

const kindOf = (id: ChartSpec['kind']): ChartKind => CHART_KINDS[id];

/** The place of the plot, without its labels, in shares of the chart (c:layout, ECMA-376 21.2.2.88). */
function layout({ left, right, top, bottom }: Plot['area'], height: number): string {
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(left, PLATE_WIDTH)}"/><c:y val="${share(top, height)}"/>` +
    `<c:w val="${share(right - left, PLATE_WIDTH)}"/><c:h val="${share(bottom - top, height)}"/></c:manualLayout></c:layout>`
  );
}
