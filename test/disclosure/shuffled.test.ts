import { expect, test } from 'vitest';
import { textOf } from './attacker/folder.ts';
import { built } from './built.ts';
import { byChance } from './mutation/by-chance.ts';
import { expectSame } from './mutation/same-output.ts';
import { type Counts, smallPartnership } from './small-partnership.ts';

/** Small counts enough that there is a choice of what else to hide. */
const MANY_SMALL: Counts = (area, age, year) => (area.length * 7 + age.length * 5 + Number(year.slice(-1)) * 3) % 13;

const folder = smallPartnership(MANY_SMALL);
/** A table of counts. Those of areas and residents are public: areas are printed in the order of theirs, and what is built is known by their bytes. */
const isTable = (path: string): boolean => /^data\/(?!areas|population).*\.csv$/.test(path);

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = byChance(seed);
  return items
    .map((item) => ({ item, place: next() * 1000 + next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

test.each([5])('any order of rows and files gives the same bytes (seed %i)', async (seed) => {
  const other = new Map(
    shuffled([...folder], seed).map(([path, bytes]) => {
      if (!isTable(path)) return [path, bytes];
      const [head = '', ...rows] = textOf(bytes).trimEnd().split('\n');
      return [path, new TextEncoder().encode([head, ...shuffled(rows, seed), ''].join('\n'))];
    }),
  );
  expect([...other.keys()]).not.toEqual([...folder.keys()]);
  expectSame(await built(folder), await built(other));
});
