/** Stands for a value that is not of the kind asked for. */
export const INVALID: unique symbol = Symbol('invalid');

/** Reads one JSON value as T. */
export type Field<T> = (value: unknown) => T | typeof INVALID;
export type Read<F> = F extends Field<infer T> ? T : never;

export const number: Field<number> = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : INVALID);
export const text: Field<string> = (value) => (typeof value === 'string' ? value : INVALID);
export const flag: Field<boolean> = (value) => (typeof value === 'boolean' ? value : INVALID);

export function oneOf<const T extends string>(...words: readonly T[]): Field<T> {
  return (value) => words.find((word) => word === value) ?? INVALID;
}

export function either<A, B>(first: Field<A>, second: Field<B>): Field<A | B> {
  return (value) => {
    const read = first(value);
    return read === INVALID ? second(value) : read;
  };
}

/** Null when the value is null or absent. */
export function nullable<T>(field: Field<T>): Field<T | null> {
  return (value) => (value === null || value === undefined ? null : field(value));
}

/** Undefined when the value is null or absent. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  return (value) => (value === null || value === undefined ? undefined : field(value));
}

export function list<T>(field: Field<T>): Field<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return INVALID;
    const items: T[] = [];
    for (const item of value) {
      const read = field(item);
      if (read === INVALID) return INVALID;
      items.push(read);
    }
    return items;
  };
}

/** An object of any keys, as pairs. */
export function entries<T>(field: Field<T>): Field<readonly (readonly [string, T])[]> {
  return (value) => {
    if (!isObject(value)) return INVALID;
    const pairs: [string, T][] = [];
    for (const [key, item] of Object.entries(value)) {
      const read = field(item);
      if (read === INVALID) return INVALID;
      pairs.push([key, read]);
    }
    return pairs;
  };
}

type Shape = Readonly<Record<string, Field<unknown>>>;
export type Fields<S extends Shape> = { readonly [K in keyof S]: Read<S[K]> };

/** An object with the named keys; others are left unread. */
export function record<S extends Shape>(shape: S): Field<Fields<S>> {
  return (value) => {
    if (!isObject(value)) return INVALID;
    const found: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(shape)) {
      const read = field(value[key]);
      if (read === INVALID) return INVALID;
      found[key] = read;
    }
    return found as Fields<S>;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
