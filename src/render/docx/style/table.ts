import type { Brand } from '../../../assemble/publication.ts';
import { enlargement } from './sizes.ts';
import { eighths, hex } from './units.ts';

/** The id of the one table style: rules between rows, a stronger one under the header row, no vertical rules (w:style, ECMA-376 17.7.4.17). */
export const TABLE_STYLE = 'ReportTable';

/** Twips from the text of a cell to the next column, beside a body of 12 points. */
const CELL_RIGHT = 160;

/** The library has no table styles, so this one is given as XML. */
export function tableStyle(brand: Brand): string {
  const border = (name: string, points: number, colour: string) =>
    `<w:${name} w:val="single" w:sz="${eighths(points)}" w:space="0" w:color="${hex(colour)}"/>`;
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/>` +
    '<w:uiPriority w:val="59"/><w:qFormat/>' +
    `<w:tblPr><w:tblBorders>${border('insideH', 0.75, brand.rule)}</w:tblBorders>` +
    `<w:tblCellMar><w:top w:w="10" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="10" w:type="dxa"/><w:right w:w="${Math.round(CELL_RIGHT * enlargement(brand))}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${border('bottom', 1.5, brand.brand)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>` +
    '</w:style>'
  );
}
