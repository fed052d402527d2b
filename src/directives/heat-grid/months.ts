import type { Measured } from '../../assemble/figure/selection.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { monthName } from '../../indicators/calendar.ts';
import type { Period } from '../../indicators/period.ts';
import type { Grid } from './grid.ts';

const MONTHS = 12;

/** Months one after another as a grid of years by months: years begin with the month that the series begins with. */
export function gridOfMonths(
  axis: readonly Period[],
  points: readonly (PublishedPoint | undefined)[],
  measured: Measured,
): Grid {
  const start = axis[0]?.start ?? '';
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  const columns = Array.from({ length: MONTHS }, (_, at) => monthName(((month - 1 + at) % MONTHS) + 1));
  const rows = Array.from({ length: Math.ceil(axis.length / MONTHS) }, (_, at) => {
    const name = month === 1 ? String(year + at) : `${year + at}/${String((year + at + 1) % 100).padStart(2, '0')}`;
    return { short: name, name, points: columns.map((_, of) => points[at * MONTHS + of]) };
  });
  return { measured, columns: columns.map((name) => ({ short: name.slice(0, 3), name })), rows, isEven: true };
}
