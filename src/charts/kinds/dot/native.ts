import { type BarsOf, levelRows } from '../../native/area-rows.ts';
import { UNSEEN } from '../../native/drawingml.ts';
import { errorBars } from '../../native/error-bars.ts';
import { series } from '../../native/series.ts';
import { INK } from '../../theme.ts';
import { drawMarks } from './dots.ts';

/** Word has no dots along a level axis of names: bars that are not seen carry the intervals, and the dots are drawn over their ends. */
const unseenBars: BarsOf = ({ name, points }, _spec, { sheet, medium }) => [
  series(
    sheet,
    0,
    { name, values: points.map((point) => point?.value ?? null) },
    {
      shape: UNSEEN,
      marks: `<c:invertIfNegative val="0"/>${errorBars(points, 'bars', { colour: INK, width: 1.5 }, sheet, medium)}`,
    },
  ),
];

export const native = levelRows(unseenBars, drawMarks);
