import type { OfCategory } from '../../assemble/figure/by-category.ts';
import type { Measured } from '../../assemble/figure/selection.ts';
import { HOURS_OF_WEEK, hoursOfWeek } from '../../indicators/hours-of-week.ts';
import type { Grid, NoGrid } from './grid.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const HOURS = HOURS_OF_WEEK / DAYS.length;
const FIX = 'Let the categories be the same hours of every day, such as `Mon 0-6` to `Sun 18-24`, the whole week once.';

/** A part of the week: the same hours of one or more days. */
interface Part {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Categories that are parts of the week, such as `Fri 18-24`, as a grid of days by hours; or why they are none. */
export function gridOfWeek(parts: readonly OfCategory[], measured: Measured): Grid | NoGrid {
  const read = parts.map((one) => ({ ...one, part: partOf(one.category) }));
  const odd = read.find(({ part }) => part === undefined);
  if (odd) return { problem: `the category "${odd.category}" is not the same hours of one or more days.`, fix: FIX };
  const known = read.flatMap(({ part, point }) => (part ? [{ part, point }] : []));
  const rows = distinct(
    known.map(({ part }) => part),
    ({ days }) => days.join(),
    ({ days }) => days[0] ?? 0,
  );
  const columns = distinct(
    known.map(({ part }) => part),
    ({ from, to }) => `${from}-${to}`,
    ({ from }) => from,
  );
  const hours =
    rows.reduce((sum, { days }) => sum + days.length, 0) * columns.reduce((sum, { from, to }) => sum + to - from, 0);
  if (known.length !== rows.length * columns.length || hours !== HOURS_OF_WEEK)
    return { problem: 'its parts of the week are no grid of days and hours.', fix: FIX };
  const at = (row: Part, column: Part) =>
    known.find(
      ({ part }) => part.days.join() === row.days.join() && part.from === column.from && part.to === column.to,
    );
  return {
    measured,
    columns: columns.map(({ from, to }) => ({ short: String(from), name: `${from} to ${to}` })),
    rows: rows.map((row) => ({ ...nameOf(row), points: columns.map((column) => at(row, column)?.point) })),
    isEven: rows.every(({ days }) => days.length === 1) && new Set(columns.map(({ from, to }) => to - from)).size === 1,
  };
}

function partOf(category: string): Part | undefined {
  const hours = [...(hoursOfWeek(category) ?? [])];
  const days = [...new Set(hours.map((hour) => Math.floor(hour / HOURS)))].toSorted((a, b) => a - b);
  const ofDay = [...new Set(hours.map((hour) => hour % HOURS))].toSorted((a, b) => a - b);
  const [first, last] = [ofDay[0], ofDay.at(-1)];
  if (first === undefined || last === undefined || ofDay.length * days.length !== hours.length) return undefined;
  return last - first + 1 === ofDay.length ? { days, from: first, to: last + 1 } : undefined;
}

function nameOf({ days }: Part) {
  const names = days.map((day) => DAYS[day] ?? '');
  const [first, last] = [names[0] ?? '', names.at(-1) ?? ''];
  if (names.length === 1) return { short: first.slice(0, 3), name: first };
  const isRun = (days.at(-1) ?? 0) - (days[0] ?? 0) === days.length - 1;
  return {
    short: isRun ? `${first.slice(0, 3)}–${last.slice(0, 3)}` : names.map((name) => name.slice(0, 3)).join(' '),
    name: isRun ? `${first} to ${last}` : names.join(', '),
  };
}

/** Each once by its key, in the order of a number. */
function distinct(parts: readonly Part[], key: (part: Part) => string, order: (part: Part) => number): Part[] {
  return [...new Map(parts.map((part) => [key(part), part])).values()].toSorted((a, b) => order(a) - order(b));
}
