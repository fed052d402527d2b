import { diagnostic } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';
import type { Period } from '../indicators/period.ts';
import type { Area } from '../model/areas.ts';
import type { Figures } from './figures.ts';
import type { Problems } from './input/problems.ts';
import { drop, type Tally } from './tally.ts';

/** What a row of the canonical table is about. */
export interface About {
  readonly area: Area;
  readonly period: Period;
  readonly age: string;
  readonly sex: string;
  readonly categoryType: string;
  readonly category: string;
}

/** One row of the canonical table before it is written. */
export interface ImportedRow extends About {
  readonly figures: Figures;
}

/** Rows by what they are about. */
export interface RowSet {
  add(row: ImportedRow, place: Place): void;
  readonly rows: readonly ImportedRow[];
}

/**
 * A set in which each area, period, age, sex and category stands once. The same row again is dropped: Fingertips gives one for each
 * parent area. Rows that disagree are an error. Code: import/duplicate-differs.
 */
export function rowSet(tally: Tally, problems: Problems): RowSet {
  const byKey = new Map<string, { row: ImportedRow; place: Place }>();
  return {
    add: (row, place) => {
      const key = [
        row.area.code,
        row.period.type,
        row.period.start,
        row.period.end,
        row.age,
        row.sex,
        row.categoryType,
        row.category,
      ].join('\n');
      const first = byKey.get(key);
      if (!first) {
        byKey.set(key, { row, place });
        tally.kept += 1;
        return;
      }
      if (JSON.stringify(first.row.figures) === JSON.stringify(row.figures)) return drop(tally, 'the same row again');
      const message = `${row.area.name}, ${row.period.label}, age ${row.age}, ${row.sex}: this row differs from line ${first.place.line}.`;
      problems.add(diagnostic('import/duplicate-differs', place, message, { also: [first.place] }));
    },
    get rows() {
      return [...byKey.values()].map(({ row }) => row);
    },
  };
}
