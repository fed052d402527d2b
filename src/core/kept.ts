/** Where what was made of some objects is kept: by the first of them, and below that by the others. */
interface Kept<Made> {
  made?: { readonly value: Made };
  /** There once something is kept below: what is by the last of the objects needs none. */
  below?: WeakMap<object, Kept<Made>>;
}

/** The same function, working each answer out once for the same objects and keeping it as long as they are there. It must depend on nothing else. */
export function kept<Keys extends readonly object[], Made>(make: (...keys: Keys) => Made): (...keys: Keys) => Made {
  const all: Kept<Made> = {};
  return (...keys) => {
    let at = all;
    for (const key of keys) {
      at.below ??= new WeakMap();
      let next = at.below.get(key);
      if (!next) {
        next = {};
        at.below.set(key, next);
      }
      at = next;
    }
    at.made ??= { value: make(...keys) };
    return at.made.value;
  };
}
