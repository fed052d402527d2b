import { diagnostic } from '../../core/diagnostic.ts';
import type { Place } from '../../core/place.ts';
import type { Cell } from '../../indicators/parse-marker.ts';
import type { Period } from '../../indicators/period.ts';
import type { Area } from '../../model/areas.ts';
import type { NumberName } from '../figures.ts';
import type { Problems } from '../input/problems.ts';
import type { About } from '../row-set.ts';
import { drop, type Tally } from '../tally.ts';

export type Cells = Partial<Record<NumberName, Cell>>;

/** What one row of a file says. */
export interface Part {
  readonly cells: Cells;
  readonly note: string;
  readonly place: Place;
}

/** The rows of the files that are about one thing, by the words that tell the parts of a sum apart. */
export interface Gathered {
  readonly about: About;
  readonly parts: Map<string, Part>;
}

/** The rows that one entry takes from all files. */
export interface Gathering {
  readonly groups: ReadonlyMap<string, Gathered>;
  /** The areas that have any row for a period, taken or not, by `presence`. */
  readonly present: Map<string, Pick<About, 'area' | 'period'>>;
  add(about: About, name: string, part: Part): void;
}

/** A period as a text that no other one of its kind has. */
export const periodKey = ({ type, start, end }: Period): string => `${type} ${start} ${end}`;
/** The age, sex and category of a row as one text. */
export const groupKey = ({ age, sex, categoryType, category }: About): string =>
  [age, sex, categoryType, category].join('\n');
/** All that a row is about as one text: two rows with the same are one row twice. */
export const aboutKey = (about: About): string =>
  [about.area.code, periodKey(about.period), groupKey(about)].join('\n');
/** An area and a period as one text. */
export const presence = (area: Area, period: Period): string => `${area.code} ${periodKey(period)}`;

/** The same row again, as in files that overlap, is dropped; rows that disagree are an error. Code: import/duplicate-differs. */
export function gathering(tally: Tally, problems: Problems): Gathering {
  const groups = new Map<string, Gathered>();
  return {
    groups,
    present: new Map(),
    add: (about, name, part) => {
      const key = aboutKey(about);
      const group = groups.get(key) ?? { about, parts: new Map() };
      groups.set(key, group);
      const first = group.parts.get(name);
      if (!first) {
        group.parts.set(name, part);
        tally.kept += 1;
        return;
      }
      if (said(first) === said(part)) return drop(tally, 'the same row again');
      problems.add(differs(about, part.place, first.place));
    },
  };
}

/** Says that a row at `place` disagrees with an earlier one about the same. Code: import/duplicate-differs. */
export function differs(
  { area, period, age, sex, category }: About,
  place: Place,
  first: Place,
): ReturnType<typeof diagnostic> {
  const what = [area.name, period.label, `age ${age}`, sex, category].filter((word) => word !== '').join(', ');
  return diagnostic('import/duplicate-differs', place, `${what}: this row differs from line ${first.line}.`, {
    also: [first],
  });
}

const said = ({ cells, note }: Part): string => JSON.stringify([cells, note]);
