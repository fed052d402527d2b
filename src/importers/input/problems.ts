import type { Diagnostic } from '../../core/diagnostic.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Place } from '../../core/place.ts';

/** Collects what is wrong with files of any length: a problem of many rows takes the room of one. */
export interface Problems {
  add(problem: Diagnostic): void;
  /** True when there are so many different ones that reading on helps nobody. */
  readonly full: boolean;
  list(): Diagnostic[];
}

const MOST = 200;

/** A list that takes problems while files are read: up to 200 different ones, each with its count of rows and the first further places. */
export function problemList(): Problems {
  const groups = new Map<string, { first: Diagnostic; rows: number; also: Place[] }>();
  return {
    add: (problem) => {
      const key = `${problem.code} ${problem.place?.file ?? ''} ${problem.message}`;
      const group = groups.get(key);
      if (!group) {
        if (groups.size < MOST) groups.set(key, { first: problem, rows: 1, also: [] });
        return;
      }
      group.rows += 1;
      if (problem.place && group.also.length < LIMITS.furtherPlaces) group.also.push(problem.place);
    },
    get full() {
      return groups.size >= MOST;
    },
    list: () =>
      [...groups.values()].map(({ first, rows, also }) =>
        rows === 1 ? first : { ...first, message: `${first.message} (${rows} rows)`, also: [...first.also, ...also] },
      ),
  };
}
