import { type Place, placeOf } from '../core/place.ts';
import { fileOfPath } from '../schema/table.ts';
import type { SettledContent } from './model.ts';

type Records = Readonly<Record<string, unknown>>;

/** The value at a dotted path of the content, such as `partnership.model.type`; undefined when a step is absent. */
export function valueAt(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => (value as Records | null | undefined)?.[step], root);
}

/** The list at a dotted path; an empty one where there is none. */
export function listAt(root: unknown, path: string): readonly unknown[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? value : [];
}

/** True for a value that says something: no empty text, no empty list. */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}

/** The place of a dotted path below a record, or of the nearest thing around it that is there. */
export function placeUnder(record: unknown, path: string): Place | undefined {
  let [value, place] = [record, placeOf(record)];
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) break;
    place = placeOf(value, step) ?? place;
    value = (value as Records)[step];
    place ??= placeOf(value) ?? (Array.isArray(value) ? placeOf(value[0]) : undefined);
  }
  return place;
}

/** The place of a key that somebody wrote; undefined for a value that stands for what was left out. */
export function writtenPlace(record: object, key: string): Place | undefined {
  const [own, around] = [placeOf(record, key), placeOf(record)];
  const isAround = own?.line === around?.line && own?.column === around?.column;
  return isAround ? undefined : own;
}

/** The place in the content of a dotted path; for a file that is not there, the beginning of the file it would be. */
export function placeInContent(content: SettledContent, path: string): Place {
  return placeUnder(content, path) ?? { file: fileOfPath(path) ?? 'content', line: 1, column: 1 };
}
