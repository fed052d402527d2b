import type { Parts } from '../parts.ts';
import { relationId } from './figure.ts';

/** What a native chart is in the package. */
export interface ChartParts {
  readonly chart: string;
  readonly shapes: string | undefined;
  readonly workbook: Uint8Array;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** Adds the parts of every chart to the package, with what leads to them and what declares them (ECMA-376 part 1, 14.2.1 and 14.2.2). */
export function addCharts(parts: Parts, charts: readonly ChartParts[]): void {
  if (charts.length === 0) return;
  const types = [`<Default Extension="xlsx" ContentType="${TYPES}.spreadsheetml.sheet"/>`];
  const declare = (file: string, type: string): number =>
    types.push(`<Override PartName="/word/${file}" ContentType="${TYPES}.${type}+xml"/>`);
  for (const [index, { chart, shapes, workbook }] of charts.entries()) {
    const number = index + 1;
    const own = [relation('rId1', 'package', `../embeddings/chart${number}.xlsx`)];
    parts.set(`word/charts/chart${number}.xml`, chart);
    parts.set(`word/embeddings/chart${number}.xlsx`, workbook);
    declare(`charts/chart${number}.xml`, 'drawingml.chart');
    if (shapes !== undefined) {
      parts.set(`word/drawings/drawing${number}.xml`, shapes);
      declare(`drawings/drawing${number}.xml`, 'drawingml.chartshapes');
      own.push(relation('rId2', 'chartUserShapes', `../drawings/drawing${number}.xml`));
    }
    parts.set(
      `word/charts/_rels/chart${number}.xml.rels`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own.join('')}</Relationships>`,
    );
  }
  const leading = charts.map((_, at) => relation(relationId(at + 1), 'chart', `charts/chart${at + 1}.xml`));
  addTo(parts, 'word/_rels/document.xml.rels', '</Relationships>', leading);
  addTo(parts, '[Content_Types].xml', '</Types>', types);
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

function addTo(parts: Parts, name: string, end: string, elements: readonly string[]): void {
  const xml = parts.get(name);
  if (typeof xml !== 'string' || !xml.endsWith(end)) throw new Error(`${name} is not as expected.`);
  parts.set(name, xml.slice(0, -end.length) + elements.join('') + end);
}
