import { originOf, type Place } from '../core/place.ts';

/** What stands at a JSON pointer of a loaded value, with the places of it and of the map or list it stands in. */
export interface Located {
  readonly value: unknown;
  readonly parent: object | undefined;
  readonly key: string | undefined;
  readonly place: Place | undefined;
}

/** Follows a JSON pointer. A map or list answers for its own place, since lists of a variant mix records of two files. */
export function locate(root: unknown, pointer: string): Located {
  let found: Located = { value: root, parent: undefined, key: undefined, place: originOf(root)?.place() };
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const parent = found.value;
    if (typeof parent !== 'object' || parent === null) return found;
    const value = (parent as Record<string, unknown>)[key];
    found = { value, parent, key, place: placeOfItem(parent, key, value) };
  }
  return found;
}

/** The place of an item: in a list its own, in a map the value's under its key. */
export function placeOfItem(parent: object, key: string | number, value: unknown): Place | undefined {
  const own = Array.isArray(parent) ? originOf(value)?.place() : undefined;
  return own ?? originOf(parent)?.place(key);
}
