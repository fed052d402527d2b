/** Sets of things that belong together, as far as pairs of them are joined. */
export interface JoinedSets<Thing> {
  /** False where the two were together already, or one of them is not known. */
  join(one: Thing, other: Thing): boolean;
  /** The sets of more than one, each in the order of all. */
  sets(): (readonly [Thing, ...Thing[]])[];
}

/** Things that are each in a set of their own, to be joined. */
export function joinedSets<Thing>(all: readonly Thing[]): JoinedSets<Thing> {
  const setOf = new Map(all.map((one) => [one, new Set([one])]));
  return {
    join(one, other) {
      const [left, right] = [setOf.get(one), setOf.get(other)];
      if (!left || !right || left === right) return false;
      for (const thing of right) setOf.set(thing, left.add(thing));
      return true;
    },
    sets: () =>
      [...new Set(setOf.values())]
        .filter(({ size }) => size > 1)
        .map((set) => all.filter((one) => set.has(one)) as [Thing, ...Thing[]]),
  };
}
