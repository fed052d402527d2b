import { AXIS, GRID } from '../theme.ts';
import { line, type Medium, NO_LINE, numeral, textProperties } from './drawingml.ts';
import { numberFormat } from './series.ts';

const CATEGORIES = 1001;
const VALUES = 1002;

/** Keeps the numbers of the axis of values apart from a marker on it: nothing else moves them. */
const APART = '&quot;\u00A0\u00A0&quot;';

/** Which axes a group of series stands on. */
export const AXIS_IDS = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;

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
export function axes({ level, scale, edges, named }: Axes, medium: Medium): string {
  const text = textProperties(medium);
  return (
    `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="${level ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${level ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${named ? 'low' : 'none'}"/>` +
    `<c:spPr>${line({ colour: AXIS, width: 1 }, medium)}</c:spPr>${text}<c:crossAx val="${VALUES}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/><c:max val="${numeral(scale.end)}"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${level ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr>${line({ colour: GRID, width: 1 }, medium)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${numberFormat(scale.decimals)}${edges ? APART : ''}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr>${NO_LINE}</c:spPr>${text}<c:crossAx val="${CATEGORIES}"/>` +
    `<c:crosses val="${level ? 'max' : 'autoZero'}"/><c:crossBetween val="${edges ? 'midCat' : 'between'}"/><c:majorUnit val="${numeral(scale.step)}"/></c:valAx>`
  );
}
