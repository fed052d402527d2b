import { AXIS, GRID } from '../theme.ts';
import { type Line, line, type Medium, NO_LINE, numeral, textProperties } from './drawingml.ts';
import { numberFormat } from './series.ts';

/** The ids of two axes that stand across each other. */
export interface Pair {
  readonly categories: number;
  readonly values: number;
}

const FIRST: Pair = { categories: 1001, values: 1002 };
/** Those of a chart's other side. */
export const SECOND: Pair = { categories: 1003, values: 1004 };

/** Keeps the numbers of the axis of values apart from a marker on it: nothing else moves them. */
const APART = '&quot;\u00A0\u00A0&quot;';
const EDGE: Line = { colour: AXIS, width: 1 };

/** Which axes a group of series stands on. */
export const axisIds = ({ categories, values }: Pair = FIRST): string =>
  `<c:axId val="${categories}"/><c:axId val="${values}"/>`;

interface Scale {
  readonly end: number;
  readonly step: number;
  readonly decimals: number;
}

export interface Axes {
  /** Whether values go from left to right, and categories from top to bottom. */
  readonly level: boolean;
  readonly scale: Scale;
  /** Whether the first and last category stand on the edges of the plot, or each in a space of its own. */
  readonly edges: boolean;
  /** Whether Word writes the names of the categories; they are drawn over the chart where it cannot write them as they should be. */
  readonly named: boolean;
}

/** An axis of categories and one of values from zero with light grid lines (c:catAx and c:valAx, ECMA-376 21.2.2.25 and 21.2.2.226). */
export function axes({ level, scale, edges, named }: Axes, medium: Medium): string {
  return (
    categoryAxis({ at: level ? 'l' : 'b', reversed: level, named, edge: EDGE }, medium) +
    valueAxis(
      {
        at: level ? 'b' : 'l',
        from: 0,
        scale,
        format: `${numberFormat(scale.decimals)}${edges ? APART : ''}`,
        crosses: level ? 'max' : 'autoZero',
        between: edges ? 'midCat' : 'between',
      },
      medium,
    )
  );
}

/** Two axes of numbers from zero, the first of them level. */
export function planeAxes(x: Scale, y: Scale, medium: Medium): string {
  const both = { from: 0, crosses: 'autoZero', between: 'midCat', edge: EDGE } as const;
  return (
    valueAxis({ ...both, at: 'b', scale: x, format: numberFormat(x.decimals), turned: true }, medium) +
    valueAxis({ ...both, at: 'l', scale: y, format: numberFormat(y.decimals) + APART }, medium)
  );
}

interface CategoryAxis {
  readonly at: 'b' | 'l';
  readonly reversed: boolean;
  readonly named: boolean;
  readonly edge: Line;
  readonly pair?: Pair;
  /** Whether it is only there for the other axis to stand across. */
  readonly unseen?: boolean;
}

/** The axis that categories stand along, as an element of a chart's part (ECMA-376 21.2.2.25, c:catAx). */
export function categoryAxis(
  { at, reversed, named, edge, pair = FIRST, unseen = false }: CategoryAxis,
  medium: Medium,
): string {
  return (
    `<c:catAx><c:axId val="${pair.categories}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${unseen ? 1 : 0}"/><c:axPos val="${at}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${named ? 'low' : 'none'}"/>` +
    `<c:spPr>${line(edge, medium)}</c:spPr>${textProperties(medium)}<c:crossAx val="${pair.values}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

interface ValueAxis {
  readonly at: 'b' | 'l' | 't';
  readonly from: number;
  readonly scale: Scale;
  /** How its numbers are written (18.8.31). */
  readonly format: string;
  readonly crosses: 'autoZero' | 'max';
  readonly between: 'between' | 'midCat';
  readonly edge?: Line;
  readonly pair?: Pair;
  /** Whether it stands where that of categories would. */
  readonly turned?: boolean;
  /** Whether its numbers grow from right to left. */
  readonly reversed?: boolean;
  /** Whether nothing is seen of it: it is where another is, which is seen. */
  readonly unseen?: boolean;
}

/** An axis of numbers with its grid lines, as an element of a chart's part (ECMA-376 21.2.2.226, c:valAx). */
export function valueAxis(axis: ValueAxis, medium: Medium): string {
  const { at, from, scale, format, crosses, between, edge, pair = FIRST } = axis;
  const { turned = false, reversed = false, unseen = false } = axis;
  const [own, other] = turned ? [pair.categories, pair.values] : [pair.values, pair.categories];
  const grid = `<c:majorGridlines><c:spPr>${line({ colour: GRID, width: 1 }, medium)}</c:spPr></c:majorGridlines>`;
  return (
    `<c:valAx><c:axId val="${own}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/><c:max val="${numeral(scale.end)}"/><c:min val="${numeral(from)}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${at}"/>${unseen ? '' : grid}` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${unseen ? 'none' : 'nextTo'}"/><c:spPr>${edge ? line(edge, medium) : NO_LINE}</c:spPr>${textProperties(medium)}<c:crossAx val="${other}"/>` +
    `<c:crosses val="${crosses}"/><c:crossBetween val="${between}"/><c:majorUnit val="${numeral(scale.step)}"/></c:valAx>`
  );
}
