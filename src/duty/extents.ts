import { originOf, type Place } from '../core/place.ts';
import type { Model } from '../model/model.ts';

/** The lines of a file that a value takes up, and the line on which the record it belongs to begins. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** The innermost record of a list around it; its own first line when there is none. */
  readonly record: number;
}

const known = new WeakMap<Model, ReadonlyMap<string, Extent>>();

const keyOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** How far the value at a place of the content goes. A place that no value has is its own line. */
export function extentOf(place: Place, model: Model): Extent {
  let extents = known.get(model);
  if (!extents) known.set(model, (extents = extentsOf(model.content)));
  return extents.get(keyOf(place)) ?? { from: place.line, to: place.line, record: place.line };
}

/** Every value of the content by its place; of several at one place, such as a map and its first key, the longest. */
function extentsOf(content: object): Map<string, Extent> {
  const extents = new Map<string, Extent>();
  const note = (place: Place, to: number, record: Place | undefined): void => {
    const key = keyOf(place);
    if ((extents.get(key)?.to ?? 0) >= to) return;
    extents.set(key, { from: place.line, to, record: record?.file === place.file ? record.line : place.line });
  };
  /** Answers the last line of the value. */
  const visit = (value: unknown, place: Place | undefined, record: Place | undefined): number => {
    let last = place?.line ?? 0;
    // A text in a block begins on the line after its key.
    if (typeof value === 'string') last += value.split('\n').length;
    if (typeof value === 'object' && value !== null) {
      const origin = originOf(value);
      for (const [key, item] of Object.entries(value)) {
        if (item === null || item === undefined) continue;
        const at = origin?.place(Array.isArray(value) ? Number(key) : key) ?? originOf(item)?.place();
        const end = visit(item, at, Array.isArray(value) ? at : record);
        if (at?.file === place?.file) last = Math.max(last, end);
      }
    }
    if (place) note(place, last, record);
    return last;
  };
  visit(content, undefined, undefined);
  return extents;
}
