/** Where what was made of some objects is kept: by the first of them, and below that by the others. */
interface Kept<Made> {
  made?: { readonly value: Made };
  readonly below: WeakMap<object, Kept<Made>>;
}

/** The same function, working each answer out once for the same objects and keeping it as long as they are there. It must depend on nothing else. */
export function kept<Keys extends readonly object[], Made>(make: (...keys: Keys) => Made): (...keys: Keys) => Made {
  const all: Kept<Made> = { below: new WeakMap() };
  return (...keys) => {
    let at = all;
    for (const key of keys) {
      let next = at.below.get(key);
      if (!next) {
        next = { below: new WeakMap() };
        at.below.set(key, next);
      }
      at = next;
    }
    at.made ??= { value: make(...keys) };
    return at.made.value;
  };
}
