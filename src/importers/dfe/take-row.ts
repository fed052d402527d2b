import { diagnostic } from '../../core/diagnostic.ts';
import { namedFew } from '../../core/named-few.ts';
import { didYouMean } from '../../core/nearest.ts';
import { type Place, placeOf } from '../../core/place.ts';
import type { Cell } from '../../indicators/parse-marker.ts';
import type { Period } from '../../indicators/period.ts';
import type { Area } from '../../model/areas.ts';
import { checkChoice, type Groups, noteGroup } from '../choice.ts';
import { type Coverage, lostRows, newCoverage } from '../coverage.ts';
import { figuresOf } from '../figures.ts';
import type { ImportInput } from '../importer.ts';
import { cellReader } from '../input/read-cell.ts';
import type { At } from '../input/rows.ts';
import { toChoose } from '../output/fill-in.ts';
import { rowsLost } from '../rows-lost.ts';
import { allRead, type TableInMaking, UNREADABLE } from '../table-in-making.ts';
import { CODE_COLUMN, type Entry } from './columns.ts';
import { groupOf } from './group.ts';
import { dfePeriod } from './period.ts';

/** A row by the names of its columns; -1 and blank for those that the file does not have. */
interface NamedCells {
  text(column: string): string;
  index(column: string): number;
}

export interface Taker {
  readonly entry: Entry;
  /** The age and sex of its rows, once it has taken one. */
  readonly group: () => string;
  readonly coverage: Coverage;
  take(row: NamedCells, filters: readonly string[], at: At): string | undefined;
  /** Once all files are read: puts rows and denominators together, and reports choices that took nothing or lost rows. `others` fill the same table. */
  finish(others: readonly Taker[]): void;
}

/** The numbers of a row before its denominator is known. */
interface Waiting {
  readonly area: Area;
  readonly period: Period;
  readonly age: string;
  readonly sex: string;
  readonly numbers: { readonly count?: Cell; readonly denominator?: Cell; readonly value?: Cell };
  readonly place: Place;
}

const TOTAL = 'Total';
const keyOf = ({ area, period }: { area: Area; period: Period }): string =>
  `${area.code}\n${period.start}\n${period.end}`;

/** One entry of the settings at work. Codes: import/bad-period, import/rows-lost, and those of groups, cells, choices and duplicates. */
export function taker(entry: Entry, { areas, markers, problems }: ImportInput, { tally, set }: TableInMaking): Taker {
  const read = cellReader(markers, tally, problems);
  const chosen = new Map((entry.filters ?? []).map((filter) => [filter.column, filter]));
  const ofDenominator = new Map((entry.denominator_row ?? []).map((filter) => [filter.column, filter]));
  const wanted = (column: string): string => chosen.get(column)?.item ?? TOTAL;
  const seen = new Map<string, Groups>();
  const identifiers: Groups = new Map();
  const coverage = newCoverage();
  const waiting: Waiting[] = [];
  const denominators = new Map<string, { cell: Cell; place: Place }>();
  let group: ReturnType<typeof groupOf>;

  const periodOf = (row: NamedCells, at: At): Period | undefined => {
    const [text, identifier] = [row.text('time_period'), row.text('time_identifier')];
    const period = dfePeriod(text, identifier, entry);
    if (!('error' in period)) return period;
    const isUnsaid = period.error === 'unknown_period' && entry.reporting_year === undefined && /^\d{4,6}$/.test(text);
    const message =
      period.error === 'years_not_consecutive'
        ? `The two years of "${text}" do not follow each other.`
        : isUnsaid
          ? `"${identifier}" has no kind of period of its own, and the entry of ${entry.indicator} does not say what it stands for.`
          : `"${text}" with the time identifier "${identifier}" is not a period that can be shown.`;
    problems.add(diagnostic('import/bad-period', at(row.index('time_period')), message, isUnsaid ? WHAT_IT_IS : {}));
    return undefined;
  };

  const noteDenominator = (row: NamedCells, at: At): string => {
    const period = periodOf(row, at);
    const area = areaOf(row);
    const name = entry.denominator_column ?? entry.count_column ?? '';
    const cell = read(row.text(name), { name, index: row.index(name), counts: true }, at);
    if (!period || !area || !cell) return UNREADABLE;
    const key = keyOf({ area, period });
    const first = denominators.get(key);
    if (first && first.cell.value !== cell.value) {
      const message = `${area.name}, ${period.label}: this denominator differs from line ${first.place.line}.`;
      problems.add(diagnostic('import/duplicate-differs', at(row.index(name)), message, { also: [first.place] }));
    }
    denominators.set(key, { cell, place: at(0) });
    return 'a row with the denominator of another';
  };

  const areaOf = (row: NamedCells): Area | undefined =>
    areas.get(row.text(CODE_COLUMN.get(row.text('geographic_level').toLowerCase()) ?? ''));

  return {
    entry,
    coverage,
    group: () => (group ? `${group.age} ${group.sex}` : ''),
    take: (row, filters, at) => {
      const level = row.text('geographic_level');
      if (!CODE_COLUMN.has(level.toLowerCase())) return `the level ${level}, which is not read`;
      const area = areaOf(row);
      if (!area) return 'an area that is not in data/areas.csv';
      const identifier = row.text('time_identifier');
      noteGroup(identifiers, identifier, () => at(row.index('time_identifier')));
      if (identifier !== entry.time_identifier) return 'another time identifier';
      const items = filters.map((column) => [column, row.text(column)] as const);
      let other: string | undefined;
      for (const [column, item] of items) {
        const known = seen.get(column) ?? new Map();
        seen.set(column, known);
        noteGroup(
          known,
          item,
          () => at(row.index(column)),
          item === wanted(column) || item === ofDenominator.get(column)?.item,
        );
        if (item !== wanted(column)) other ??= column;
      }
      const isDenominator =
        ofDenominator.size > 0 &&
        items.every(([column, item]) => item === (ofDenominator.get(column)?.item ?? wanted(column)));
      if (isDenominator) return noteDenominator(row, at);
      coverage.met(area, row.text('time_period'), items);
      if (other !== undefined) return `another item of the filter ${other}`;

      coverage.took(area, row.text('time_period'));
      group ??= groupOf(entry, filters, wanted, problems);
      const period = periodOf(row, at);
      if (!group || !period) return UNREADABLE;
      const number = (name: string) =>
        read(row.text(name), { name, index: row.index(name), counts: name !== entry.value_column }, at);
      const numbers = {
        ...(entry.count_column !== undefined && { count: number(entry.count_column) }),
        ...(entry.denominator_column !== undefined &&
          ofDenominator.size === 0 && { denominator: number(entry.denominator_column) }),
        ...(entry.value_column !== undefined && { value: number(entry.value_column) }),
      };
      if (!allRead(numbers)) return UNREADABLE;
      waiting.push({ area, period, ...group, numbers, place: at(0) });
      return undefined;
    },
    finish: (others) => {
      checkChoice(entry, 'time_identifier', entry.time_identifier, identifiers, problems);
      for (const { numbers, place, ...row } of waiting) {
        const denominator = denominators.get(keyOf(row))?.cell;
        const figures = figuresOf({ ...numbers, ...(denominator && { denominator }) }, '', entry.rounded_to);
        set.add({ ...row, categoryType: '', category: '', figures }, place);
      }
      const isThere = [...seen].map(([column, items]) =>
        checkFilter(column, items, chosen.get(column), ofDenominator.get(column), problems),
      );
      if (isThere.includes(false)) return;
      const own = others.filter((taker) => taker.group() === (group ? `${group.age} ${group.sex}` : ''));
      const labelOf = (text: string): string => {
        const period = dfePeriod(text, entry.time_identifier, entry);
        return 'error' in period ? text : period.label;
      };
      const lost = lostRows(
        coverage,
        own.map((taker) => taker.coverage),
        wanted,
        labelOf,
      );
      if (!lost) return;
      const filter = chosen.get(lost.column ?? '');
      const place = filter ? placeOf(filter, 'item') : placeOf(entry);
      problems.add(rowsLost(lost, entry.indicator, wanted, place, exampleOf));
    },
  };
}

const WHAT_IT_IS = {
  fix: 'Look it up in the notes of the data set, and write `reporting_year` into the entry: point_in_time for a count on one day (31 March, or the day under reporting_day), or financial_year, academic_year or calendar_year for a year that ends then.',
  example: 'reporting_year: point_in_time\nreporting_day: 31 March',
};

const exampleOf = (column: string, item: string): string => `filters:\n  - column: ${column}\n    item: ${item}`;

/** Reports a wanted item that no row had: one that was named, or Total where none was. Answers whether all were there. */
function checkFilter(
  column: string,
  items: Groups,
  own: { readonly item: string } | undefined,
  ofDenominator: { readonly item: string } | undefined,
  problems: ImportInput['problems'],
): boolean {
  const names = [...items.keys()].toSorted();
  const missing = [own, ofDenominator].filter((choice) => choice !== undefined && !items.has(choice.item));
  for (const choice of missing) {
    const message = `The filter "${column}" has no item "${choice?.item}".${didYouMean(choice?.item ?? '', names)} It has: ${namedFew(names)}.`;
    problems.add(diagnostic('import/not-in-file', placeOf(choice, 'item'), message));
  }
  if (own || items.has(TOTAL)) return missing.length === 0;
  const [first = ''] = items.keys();
  const message = `The filter "${column}" has no item "${TOTAL}". It has: ${namedFew(names)}.`;
  problems.add(
    diagnostic('import/several-groups', items.get(first), message, {
      example: toChoose(names, (item) => exampleOf(column, item)),
    }),
  );
  return false;
}
