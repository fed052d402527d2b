import type { Parts } from '../parts.ts';
import { type Relation, relationsPart } from '../relations.ts';

/** What a native chart is in the package. */
export interface PackedChart {
  readonly chart: string;
  /** What stands over it; undefined where nothing does. */
  readonly shapes: string | undefined;
  readonly workbook: Uint8Array;
}

const TYPES = 'application/vnd.openxmlformats-officedocument';

/** The files of a chart by its number, from the folder of the main part (ECMA-376 part 1, 14.2.1, 14.2.2 and 15.2.11). */
const filesOf = (number: number) => ({
  chart: `charts/chart${number}.xml`,
  relations: `charts/_rels/chart${number}.xml.rels`,
  shapes: `drawings/drawing${number}.xml`,
  workbook: `embeddings/chart${number}.xlsx`,
});

/** The id of the relation that leads from the text to the chart of a number. */
export const chartId = (number: number): string => `rIdChart${number}`;

/** The relations of the main part to its charts. */
export const chartRelations = (charts: readonly PackedChart[]): Relation[] =>
  charts.map((_, at) => ({ id: chartId(at + 1), type: 'chart', target: filesOf(at + 1).chart }));

/** Adds the parts of every chart to a package, and answers what declares them in its list of content types. */
export function addCharts(parts: Parts, charts: readonly PackedChart[]): string {
  const types: string[] = [];
  const add = (file: string, part: string | Uint8Array, type?: string): void => {
    parts.set(`word/${file}`, part);
    if (type !== undefined) types.push(`<Override ContentType="${TYPES}.${type}+xml" PartName="/word/${file}"/>`);
  };
  for (const [at, { chart, shapes, workbook }] of charts.entries()) {
    const files = filesOf(at + 1);
    const relations: Relation[] = [{ id: 'rId1', type: 'package', target: `../${files.workbook}` }];
    add(files.chart, chart, 'drawingml.chart');
    add(files.workbook, workbook);
    if (shapes !== undefined) {
      relations.push({ id: 'rId2', type: 'chartUserShapes', target: `../${files.shapes}` });
      add(files.shapes, shapes, 'drawingml.chartshapes');
    }
    add(files.relations, relationsPart(relations));
  }
  const workbooks = `<Default ContentType="${TYPES}.spreadsheetml.sheet" Extension="xlsx"/>`;
  return types.length === 0 ? '' : workbooks + types.join('');
}
