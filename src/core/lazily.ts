import { once } from './once.ts';

/** An object each of whose values is made when it is first asked for, and then kept. */
export function lazily<T extends object>(makers: { readonly [Key in keyof T]: () => T[Key] }): Readonly<T> {
  const properties = Object.entries<() => unknown>(makers).map(
    ([key, make]) => [key, { enumerable: true, get: once(make) }] as const,
  );
  return Object.defineProperties({}, Object.fromEntries(properties)) as T;
}
