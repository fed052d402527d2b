import { kept } from '../core/kept.ts';
import { keyOfPlace, originOf, type Place } from '../core/place.ts';
import type { Model } from '../model/model.ts';

/** The lines of a file that a value takes up, and the line on which the record it belongs to begins. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** The innermost record of a list around it; its own first line when there is none. */
  readonly record: number;
}

/** How far the value at a place of the content goes. A place that no value has is its own line. Files are walked when they are first asked for. */
export function extentOf(place: Place, model: Model): Extent {
  const key = keyOfPlace(place);
  let longest: Extent = { from: place.line, to: place.line, record: place.line };
  let found = false;
  // A variant is laid over the base key by key, so that any of its records may have keys of several files.
  for (const { value, isListed } of model.variant ? rootsOf(model.content) : rootsOf(model.content, place.file)) {
    const extent = (isListed && model.variant ? inRecord : inFile)(value).get(key);
    if (extent && (!found || extent.to > longest.to)) [longest, found] = [extent, true];
  }
  return longest;
}

/** The values of a file by their places. Editions share most of their files. */
const inFile = kept((file: object) => extentsIn(file, undefined));
/** The same where the file is the record of all its values. */
const inRecord = kept((file: object) => extentsIn(file, originOf(file)?.place()));

function extentsIn(file: object, record: Place | undefined): ReadonlyMap<string, Extent> {
  const extents = new Map<string, Extent>();
  addExtents(file, originOf(file)?.place(), record, extents);
  return extents;
}

/** A value that a file holds as a whole; whether it is one of a list of such. */
interface Root {
  readonly value: object;
  readonly isListed: boolean;
}

/** The files of the content, or those that begin in a file of this name. */
function rootsOf(value: unknown, file?: string, isListed = false): Root[] {
  if (typeof value !== 'object' || value === null) return [];
  const place = originOf(value)?.place();
  if (place) return file === undefined || place.file === file ? [{ value, isListed }] : [];
  return Object.values(value).flatMap((item) => rootsOf(item, file, Array.isArray(value)));
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
  const key = keyOfPlace(place);
  if ((extents.get(key)?.to ?? 0) < last) {
    const within = record?.file === place.file ? record.line : place.line;
    extents.set(key, { from: place.line, to: last, record: within });
  }
  return last;
}
