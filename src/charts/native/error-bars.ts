import { withLimits } from '../parts/key.ts';
import type { ChartPoint } from '../spec.ts';
import { type Line, line, type Medium } from './drawingml.ts';
import { literal, type Sheet } from './series.ts';

/**
 * Whiskers from the lower to the upper limit of each point that has them (c:errBars, ECMA-376 21.2.2.55); nothing where none has. Their lengths are
 * no column of the sheet: nobody prints them.
 */
export function errorBars(
  points: readonly (ChartPoint | null)[],
  of: 'bars' | 'line',
  look: Line,
  sheet: Sheet,
  medium: Medium,
): string {
  if (!points.some(withLimits)) return '';
  const lengths = (length: (value: number, lower: number, upper: number) => number) =>
    points.map((point) =>
      withLimits(point) ? Number(length(point.value, point.lower, point.upper).toFixed(sheet.decimals)) : null,
    );
  const plus = lengths((value, _lower, upper) => upper - value);
  const minus = lengths((value, lower) => value - lower);
  return (
    `<c:errBars>${of === 'line' ? '<c:errDir val="y"/>' : ''}` +
    '<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>' +
    `<c:plus>${literal(plus, sheet)}</c:plus><c:minus>${literal(minus, sheet)}</c:minus><c:spPr>${line(look, medium)}</c:spPr></c:errBars>`
  );
}
