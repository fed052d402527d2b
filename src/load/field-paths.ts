import { originOf, type Place } from '../core/place.ts';
import type { RawContent } from './project.ts';

/** A value of the content: where it stands, and its way from the top of its file, such as `actions.0.title`. */
export interface Field {
  readonly place: Place;
  readonly path: string;
  readonly value: unknown;
}

/** The values of the content. */
export interface Fields {
  /** A place within a text answers with that text, that of a record with the record; undefined for what is no file of the content. */
  at(place: Place): Field | undefined;
  /** The value of content/document.yaml or content/partnership.yaml that reads so, if one alone does. */
  with(text: string): Field | undefined;
}

/**
 * The way back from a place in the content to the value that is written there, by its keys and indexes within its file: what `locate` (validate/locate.ts)
 * goes the other way.
 */
export function fieldsOf(content: RawContent): Fields {
  const byFile = new Map<string, Field[]>();
  const seen = new Set<unknown>();
  const add = (field: Field): void => {
    const fields = byFile.get(field.place.file) ?? [];
    byFile.set(field.place.file, fields);
    fields.push(field);
  };
  const walk = (value: unknown, path: string): void => {
    const origin = originOf(value);
    // What several keys share by a shortcut stands in one place.
    if (!origin || seen.has(value)) return;
    seen.add(value);
    const own = origin.place();
    add({ place: own, path, value });
    for (const [key, item] of Object.entries(value as object)) {
      const field = { path: path === '' ? key : `${path}.${key}`, value: item };
      const named = origin.keyPlace(key);
      // The first key of a record stands where the record does.
      if (isBefore(own, named)) add({ ...field, place: named });
      if (originOf(item)) walk(item, field.path);
      else add({ ...field, place: origin.place(key) });
    }
  };
  const { needs, ...others } = content;
  for (const root of [...Object.values(others), ...Object.values(needs)].flat()) walk(root, '');
  for (const fields of byFile.values()) fields.sort((a, b) => (isBefore(a.place, b.place) ? -1 : 1));
  const about = ABOUT.flatMap((file) => byFile.get(file) ?? []);
  return {
    at: (place) => byFile.get(place.file)?.findLast((field) => !isBefore(place, field.place)),
    with: (text) => {
      const [found, ...others] = about.filter(({ value }) => value === text);
      return text !== '' && others.every(({ path }) => path === found?.path) ? found : undefined;
    },
  };
}

/** What stands around the text of a publication is from these. */
const ABOUT = ['content/document.yaml', 'content/partnership.yaml'];

const isBefore = (one: Place, other: Place): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);
