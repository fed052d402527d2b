/** Whether two objects are alike, where a rule of their own says so; undefined where none does. */
export type OwnRule = (one: object, other: object) => boolean | undefined;

/**
 * Whether two values hold the same: lists and objects by what is in them, all else, functions and bytes among it, by being the same one. Symbols are
 * left out. `rule` decides for objects of a kind.
 */
export function alike(one: unknown, other: unknown, rule: OwnRule): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one))
    return (
      Array.isArray(other) && one.length === other.length && one.every((item, index) => alike(item, other[index], rule))
    );
  if (!isPlain(one) || !isPlain(other)) return false;
  const decided = rule(one, other);
  if (decided !== undefined) return decided;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && alike(one[key], other[key], rule))
  );
}

/** An object that holds what can be seen of it, and nothing besides as maps, sets, dates and bytes do. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]';
