import { originOf, type Place } from '../core/place.ts';
import type { Model } from '../model/model.ts';

/** The lines of a file that a value takes up, and the line on which the record it belongs to begins. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** The innermost record of a list around it; its own first line when there is none. */
  readonly record: number;
}

/** What is known so far of one model's values, by their places. */
interface Known {
  readonly extents: Map<string, Extent>;
  /** The files that have been walked. */
  readonly walked: Set<string>;
}

const models = new WeakMap<Model, Known>();

const keyOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** How far the value at a place of the content goes. A place that no value has is its own line. Files are walked when they are first asked for. */
export function extentOf(place: Place, model: Model): Extent {
  const known = models.get(model) ?? { extents: new Map(), walked: new Set() };
  models.set(model, known);
  const { extents, walked } = known;
  // A variant is laid over the base key by key, so that any of its records may have keys of several files.
  const scope = model.variant ? 'all' : place.file;
  if (!walked.has(scope)) {
    walked.add(scope);
    const roots = model.variant ? [model.content] : rootsOf(model.content, place.file);
    for (const root of roots) addExtents(root, originOf(root)?.place(), undefined, extents);
  }
  return extents.get(keyOf(place)) ?? { from: place.line, to: place.line, record: place.line };
}

/** The values that a file holds as a whole. */
function rootsOf(value: unknown, file: string): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const place = originOf(value)?.place();
  if (place) return place.file === file ? [value] : [];
  return Object.values(value).flatMap((item) => rootsOf(item, file));
}

/** Notes a value and all in it; of several at one place, such as a map and its first key, the longest. Answers the value's last line. */
function addExtents(
  value: unknown,
  place: Place | undefined,
  record: Place | undefined,
  extents: Map<string, Extent>,
): number {
  let last = place?.line ?? 0;
  // A text in a block begins on the line after its key.
  if (typeof value === 'string') last += value.split('\n').length;
  if (typeof value === 'object' && value !== null) {
    const origin = originOf(value);
    for (const [key, item] of Object.entries(value)) {
      if (item === null || item === undefined) continue;
      const at = origin?.place(Array.isArray(value) ? Number(key) : key) ?? originOf(item)?.place();
      const end = addExtents(item, at, Array.isArray(value) ? at : record, extents);
      if (at?.file === place?.file) last = Math.max(last, end);
    }
  }
  if (!place) return last;
  const key = keyOf(place);
  if ((extents.get(key)?.to ?? 0) < last) {
    const within = record?.file === place.file ? record.line : place.line;
    extents.set(key, { from: place.line, to: last, record: within });
  }
  return last;
}
