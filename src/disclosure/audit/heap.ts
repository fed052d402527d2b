/** Things by whole number that are taken out the cheapest first; of the same cost the lowest number first. What was pushed again cheaper comes out once. */
export interface Heap {
  push(cost: number, item: number): void;
  pop(): number | undefined;
  clear(): void;
}

/** A binary heap of items below `items`, each cost and item in one number. */
export function heapOf(items: number): Heap {
  const keys: number[] = [];
  const done = new Uint8Array(items);
  const swap = (a: number, b: number): void => {
    [keys[a], keys[b]] = [keys[b] as number, keys[a] as number];
  };
  return {
    clear() {
      keys.length = 0;
      done.fill(0);
    },
    push(cost, item) {
      keys.push(cost * items + item);
      for (let at = keys.length - 1; at > 0; ) {
        const above = (at - 1) >> 1;
        if ((keys[above] as number) <= (keys[at] as number)) break;
        swap(at, above);
        at = above;
      }
    },
    pop() {
      while (keys.length > 0) {
        const item = (keys[0] as number) % items;
        const last = keys.pop() as number;
        if (keys.length > 0) keys[0] = last;
        for (let at = 0; ; ) {
          const left = 2 * at + 1;
          if (left >= keys.length) break;
          const least = left + 1 < keys.length && (keys[left + 1] as number) < (keys[left] as number) ? left + 1 : left;
          if ((keys[at] as number) <= (keys[least] as number)) break;
          swap(at, least);
          at = least;
        }
        if (done[item] === 1) continue;
        done[item] = 1;
        return item;
      }
      return undefined;
    },
  };
}
