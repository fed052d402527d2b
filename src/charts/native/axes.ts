import { AXIS, GRID } from '../theme.ts';
import { line, type Medium, NO_LINE, numeral, textProperties } from './drawingml.ts';
import { numberFormat } from './series.ts';

/** The ids of an axis of categories and of the axis of values that goes with it. */
export interface AxisPair {
  readonly categories: number;
  readonly values: number;
}

export const MAIN: AxisPair = { categories: 1001, values: 1002 };
/** Axes that nobody sees, with the scale of the others: what stands on them is drawn last. */
export const OVER: AxisPair = { categories: 1003, values: 1004 };

/** Which axes a group of series stands on. */
export const axisIds = ({ categories, values }: AxisPair): string =>
  `<c:axId val="${categories}"/><c:axId val="${values}"/>`;

export interface Axes {
  /** Whether values go from left to right, and categories from top to bottom. */
  readonly level: boolean;
  readonly scale: { readonly end: number; readonly step: number; readonly decimals: number };
  /** Whether the first and last category stand on the edges of the plot, or each in a space of its own. */
  readonly edges: boolean;
  /** Whether Word writes the names of the categories; they are drawn over the chart where it cannot write them as they should be. */
  readonly named: boolean;
}

/** An axis of categories and one of values from zero with light grid lines (c:catAx and c:valAx, ECMA-376 21.2.2.25 and 21.2.2.226). */
export function axes(axes: Axes, medium: Medium): string {
  return category(MAIN, axes, medium, false) + value(MAIN, axes, medium, false);
}

/** The same once more, unseen. */
export function unseenAxes(axes: Axes, medium: Medium): string {
  return category(OVER, axes, medium, true) + value(OVER, axes, medium, true);
}

function category({ categories, values }: AxisPair, { level, named }: Axes, medium: Medium, unseen: boolean): string {
  return (
    `<c:catAx><c:axId val="${categories}"/><c:scaling><c:orientation val="${level ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${unseen ? 1 : 0}"/><c:axPos val="${level ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${named ? 'low' : 'none'}"/>` +
    `<c:spPr>${line({ colour: AXIS, width: 1 }, medium)}</c:spPr>${textProperties(medium)}<c:crossAx val="${values}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function value({ categories, values }: AxisPair, axes: Axes, medium: Medium, unseen: boolean): string {
  const { level, edges, scale } = axes;
  const grid = `<c:majorGridlines><c:spPr>${line({ colour: GRID, width: 1 }, medium)}</c:spPr></c:majorGridlines>`;
  return (
    `<c:valAx><c:axId val="${values}"/><c:scaling><c:orientation val="minMax"/><c:max val="${numeral(scale.end)}"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="${unseen ? 1 : 0}"/><c:axPos val="${level ? 'b' : 'l'}"/>${unseen ? '' : grid}` +
    `<c:numFmt formatCode="${numberFormat(scale.decimals)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr>${NO_LINE}</c:spPr>${textProperties(medium)}<c:crossAx val="${categories}"/>` +
    `<c:crosses val="${level ? 'max' : 'autoZero'}"/><c:crossBetween val="${edges ? 'midCat' : 'between'}"/><c:majorUnit val="${numeral(scale.step)}"/></c:valAx>`
  );
}
