/** More looks than this are forgotten, the oldest first: each holds a page with its pictures. */
const MOST_KEPT = 12;

/** What is kept by name, as many as fit. */
export interface KeptLooks<Value> {
  get(name: string): Value | undefined;
  set(name: string, value: Value): void;
  /** The one that was set last of those that it is true for. */
  find(isIt: (value: Value) => boolean): Value | undefined;
}

/** Nothing kept yet. */
export function keptOf<Value>(): KeptLooks<Value> {
  const all = new Map<string, Value>();
  return {
    get: (name) => all.get(name),
    set: (name, value) => {
      all.delete(name);
      all.set(name, value);
      const [oldest] = all.keys();
      if (all.size > MOST_KEPT && oldest !== undefined) all.delete(oldest);
    },
    find: (isIt) => [...all.values()].reverse().find(isIt),
  };
}
