import { type BarsOf, levelRows } from '../../native/area-rows.ts';
import { fill, line, type Medium, NO_LINE, UNSEEN } from '../../native/drawingml.ts';
import { errorBars } from '../../native/error-bars.ts';
import { helper, series } from '../../native/series.ts';
import type { ChartSpec } from '../../spec.ts';
import { INK, OTHER_AREA, PAPER, seriesStyle } from '../../theme.ts';

/** The bars with wide white whiskers and, where there are limits, once more unseen at the same place, with the thin whiskers that are seen. */
const barAndWhiskers: BarsOf = ({ name, points }, spec, { sheet, medium }) => {
  const plain = '<c:invertIfNegative val="0"/>';
  const values = points.map((point) => point?.value ?? null);
  const whiskers = (colour: string, width: number): string =>
    errorBars(points, 'bars', { colour, width }, sheet, medium);
  const bars = series(
    sheet,
    0,
    { name, values },
    {
      shape: fill(seriesStyle(0).colour) + NO_LINE,
      marks: plain + otherAreas(spec, medium) + whiskers(PAPER, 3.5),
    },
  );
  const seen = whiskers(INK, 1.5);
  if (seen === '') return [bars];
  return [bars, helper(sheet, 1, { name: `${name}: limits`, values }, { shape: UNSEEN, marks: plain + seen })];
};

/** Areas that are not the publication's own are light, within a line. */
function otherAreas({ own, categories }: ChartSpec, medium: Medium): string {
  if (own === undefined) return '';
  const look = fill(OTHER_AREA) + line({ colour: seriesStyle(0).colour, width: 1.25 }, medium);
  return categories
    .map((_, index) =>
      index === own
        ? ''
        : `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${look}</c:spPr></c:dPt>`,
    )
    .join('');
}

/** Level bars; names, values and the benchmark are drawn over them. */
export const native = levelRows(barAndWhiskers);
