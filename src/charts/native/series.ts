import { escapeXml } from '../../core/xml.ts';
import { numeral } from './drawingml.ts';

/** A column of the sheet that a chart is made from: a number or nothing for each category. */
export interface Column {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Where they are not those of the sheet. */
  readonly decimals?: number;
}

/** Where the numbers of a chart stand: the categories in the first column, then a column for each of `columns`, below a row of names. */
export interface Sheet {
  readonly categories: readonly string[];
  readonly decimals: number;
  readonly columns: Column[];
}

/** The name of the sheet in the chart's workbook. */
export const SHEET = 'Chart';

/** How numbers with so many decimals are shown, in a chart and in its workbook (18.8.31). */
export const numberFormat = (decimals: number): string => (decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0');

/** The letter of a column, the first being 0. */
export function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}

/** What a series is, beside its numbers, in the order that its group asks for (CT_BarSer, CT_LineSer and CT_AreaSer, ECMA-376 21.2.2.169 and following). */
export interface SeriesLook {
  readonly shape: string;
  /** Between its look and its numbers: markers, points that look otherwise, error bars. */
  readonly marks?: string;
  readonly end?: string;
}

/** A series whose numbers are a column of the sheet, which gets that column. `order` is its place among all series of the chart. */
export function series(sheet: Sheet, order: number, column: Column, look: SeriesLook): string {
  const { name, values } = referred(sheet, column);
  return written(order, name, categoriesAnd(sheet, values), look);
}

/** A series of points on two axes of numbers, whose places are two columns of the sheet, which gets them (CT_ScatterSer, 21.2.2.169). */
export function points(sheet: Sheet, order: number, across: Column, column: Column, look: SeriesLook): string {
  const x = referred(sheet, across);
  const y = referred(sheet, column);
  return written(order, y.name, `<c:xVal>${x.values}</c:xVal><c:yVal>${y.values}</c:yVal>`, look);
}

/** A line through points of two axes of numbers, of no column of the sheet. */
export function curve(sheet: Sheet, order: number, name: string, path: Curve, look: SeriesLook): string {
  const along = (axis: 0 | 1): string =>
    literal(
      path.map((point) => Number(point[axis].toPrecision(5))),
      sheet,
    );
  return written(order, literalName(name), `<c:xVal>${along(0)}</c:xVal><c:yVal>${along(1)}</c:yVal>`, look);
}

type Curve = readonly (readonly [across: number, value: number])[];

/** A series with numbers of its own, for what helps the others to look as they do: no column of the sheet. */
export function helper(sheet: Sheet, order: number, column: Column, look: SeriesLook): string {
  return written(order, literalName(column.name), categoriesAnd(sheet, cached('c:numLit', column, sheet)), look);
}

/** Numbers that stand in the chart alone. */
export const literal = (values: Column['values'], sheet: Sheet): string => cached('c:numLit', { values }, sheet);

const literalName = (name: string): string => `<c:v>${escapeXml(name)}</c:v>`;

/** A column that the sheet gets, as what refers to its name and to its numbers. */
function referred(sheet: Sheet, column: Column): { readonly name: string; readonly values: string } {
  const at = sheet.columns.push(column);
  const name = `<c:strRef><c:f>${SHEET}!$${letterOf(at)}$1</c:f>${strings([column.name])}</c:strRef>`;
  const reference = `<c:f>${range(sheet, at)}</c:f>`;
  return { name, values: `<c:numRef>${reference}${cached('c:numCache', column, sheet)}</c:numRef>` };
}

const categoriesAnd = (sheet: Sheet, values: string): string =>
  `<c:cat><c:strRef><c:f>${range(sheet, 0)}</c:f>${strings(sheet.categories)}</c:strRef></c:cat><c:val>${values}</c:val>`;

function written(order: number, name: string, data: string, { shape, marks = '', end = '' }: SeriesLook): string {
  return `<c:ser><c:idx val="${order}"/><c:order val="${order}"/><c:tx>${name}</c:tx><c:spPr>${shape}</c:spPr>${marks}${data}${end}</c:ser>`;
}

const range = ({ categories }: Sheet, column: number): string =>
  `${SHEET}!$${letterOf(column)}$2:$${letterOf(column)}$${categories.length + 1}`;

const strings = (texts: readonly string[]): string =>
  `<c:strCache><c:ptCount val="${texts.length}"/>${texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join('')}</c:strCache>`;

/** A number that is hidden or missing has no point at all. */
function cached(element: string, column: Omit<Column, 'name'>, sheet: Sheet): string {
  const { values, decimals = sheet.decimals } = column;
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${numeral(value)}</c:v></c:pt>`,
  );
  return `<${element}><c:formatCode>${numberFormat(decimals)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</${element}>`;
}
