import type { Place } from '../../core/place.ts';
import type { Cell } from '../../indicators/parse-marker.ts';
import { parsePeriod, splitYear } from '../../indicators/parse-period.ts';
import type { Period } from '../../indicators/period.ts';
import type { Area, Areas } from '../../model/areas.ts';
import type { About } from '../row-set.ts';
import { drop, type Tally } from '../tally.ts';
import { type Cells, groupKey, periodKey } from './gather.ts';

/** One row that is nearly done: the cells, and what its note says. */
export interface Row {
  readonly about: About;
  readonly cells: Cells;
  readonly note: string;
  readonly place: Place;
  /** How many rows of the files it was made of. */
  readonly rows: number;
  /** How many rounded counts it is the sum of. */
  readonly rounded: number;
}

const HIDDEN: Cell = { value: null, status: 'suppressed', flags: [] };
const MISSING: Cell = { value: null, status: 'unavailable', flags: [] };
export const ZERO: Cell = { value: 0, status: 'ok', flags: [] };

/** The sum of counts; hidden as soon as a part is hidden or low, unavailable as soon as one is missing, and never the sum of the others. Flags of any part stay. */
export function sumOf(cells: readonly (Cell | undefined)[]): Cell {
  if (cells.some((cell) => cell?.status === 'suppressed' || cell?.status === 'low')) return HIDDEN;
  if (cells.some((cell) => cell === undefined || cell.value === null)) return MISSING;
  const flags = [...new Set(cells.flatMap((cell) => cell?.flags ?? []))].sort();
  return { value: cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0), status: flags[0] ?? 'ok', flags };
}

function added(about: About, rows: readonly (Row | undefined)[], names: string): Row {
  const there = rows.filter((row) => row !== undefined);
  const missing = rows.length - there.length;
  const [first] = there;
  const note = missing > 0 ? `${missing} of ${rows.length} ${names} have no row` : '';
  const place = first?.place ?? { file: '', line: 1, column: 1 };
  return {
    about,
    cells: { count: sumOf(rows.map((row) => row?.cells.count)) },
    note,
    place,
    rows: there.reduce((sum, row) => sum + row.rows, 0),
    rounded: there.reduce((sum, row) => sum + row.rounded, 0),
  };
}

/** Quarters or months to years. A year of which no area has all parts is left out, with its rows counted. */
export function addPeriods(rows: readonly Row[], type: 'financial_year' | 'calendar_year', tally: Tally): Row[] {
  const inFiles = new Set(rows.map(({ about }) => periodKey(about.period)));
  const years = new Map<string, { year: Period; about: About; parts: Map<string, Row> }>();
  const result: Row[] = [];
  for (const row of rows) {
    const { about } = row;
    const year = yearOf(about.period, type);
    if (!year) {
      result.push(row);
      continue;
    }
    const key = [about.area.code, year.start, groupKey(about)].join('\n');
    const found = years.get(key) ?? { year, about: { ...about, period: year }, parts: new Map() };
    years.set(key, found);
    found.parts.set(about.period.start, row);
  }
  for (const { year, about, parts } of years.values()) {
    const [first] = parts.values();
    const wanted = partsOfYear(year, first?.about.period ?? year);
    if (wanted.every((part) => inFiles.has(periodKey(part)))) {
      result.push(
        added(
          about,
          wanted.map(({ start }) => parts.get(start)),
          `parts of ${year.label}`,
        ),
      );
      continue;
    }
    const left = [...parts.values()].reduce((sum, row) => sum + row.rows, 0);
    tally.kept -= left;
    drop(tally, 'a year that the files do not hold in full', left);
  }
  return result;
}

/** The year that a quarter or a month is a part of; undefined for other periods. */
function yearOf({ type, start }: Period, wanted: 'financial_year' | 'calendar_year'): Period | undefined {
  if (type !== 'month' && type !== 'calendar_quarter' && type !== 'financial_quarter') return undefined;
  const [year = 0, month = 0] = start.split('-').map(Number);
  if (wanted === 'calendar_year') return periodOf(parsePeriod(String(year), wanted), String(year));
  const first = month >= 4 ? year : year - 1;
  return periodOf(splitYear(wanted, first, String(first + 1)), String(first));
}

const periodOf = (read: Omit<Period, 'text'> | { error: string }, text: string): Period | undefined =>
  'error' in read ? undefined : { ...read, text };

/** The parts of a year that are as long as one of them. */
function partsOfYear(year: Period, like: Period): Period[] {
  const [first = 0, begin = 0] = year.start.split('-').map(Number);
  const months = like.type === 'month' ? 1 : 3;
  return Array.from({ length: 12 / months }, (_, index) => {
    const at = begin - 1 + index * months;
    const [y, m] = [first + Math.floor(at / 12), (at % 12) + 1];
    const text =
      like.type === 'month'
        ? `${y}-${String(m).padStart(2, '0')}`
        : like.type === 'calendar_quarter'
          ? `${y}-Q${Math.floor((m - 1) / 3) + 1}`
          : m < 4
            ? `FY${y - 1}-Q4`
            : `FY${y}-Q${Math.floor((m - 1) / 3)}`;
    const read = parsePeriod(text, like.type);
    return 'error' in read ? year : read;
  });
}

/** Areas that are the sum of others, beside the rows of their parts. */
export function addAreas(rows: readonly Row[], sums: ReadonlyMap<Area, readonly string[]>, areas: Areas): Row[] {
  const result = [...rows];
  for (const [area, codes] of sums) {
    const groups = new Map<string, { about: About; parts: Map<string, Row> }>();
    for (const row of rows) {
      if (!codes.includes(row.about.area.code)) continue;
      const key = `${periodKey(row.about.period)}\n${groupKey(row.about)}`;
      const group = groups.get(key) ?? { about: { ...row.about, area }, parts: new Map() };
      groups.set(key, group);
      group.parts.set(row.about.area.code, row);
    }
    const names = `areas of ${areas.get(area.code)?.name ?? area.code}`;
    for (const { about, parts } of groups.values())
      result.push(
        added(
          about,
          codes.map((code) => parts.get(code)),
          names,
        ),
      );
  }
  return result;
}
