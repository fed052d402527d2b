import { ORIGIN, originOf } from '../core/place.ts';
import type { LoadedYaml } from './yaml.ts';
import { FileOrigin, roomOf, yamlFile } from './yaml-file.ts';

/** A file of YAML that was read without a problem, as it passes between threads: the value without places, and the places as numbers. */
export interface PackedYaml {
  readonly text: string;
  readonly value: unknown;
  readonly spans: Int32Array;
}

/** Packs what was read of a text; undefined for what would not come out the same: a problem, or keys that a map does not keep in the order they are written in. */
export function packYaml(text: string, { value, diagnostics }: LoadedYaml): PackedYaml | undefined {
  const origin = originOf(value);
  if (diagnostics.length > 0 || !(origin instanceof FileOrigin) || !isInOrder(value)) return undefined;
  return { text, value, spans: Int32Array.from(origin.spans) };
}

/** What `loadYaml` makes of the text that was packed. The value is changed in place. */
export function unpackYaml(file: string, { text, value, spans }: PackedYaml): LoadedYaml {
  const source = yamlFile(file, text);
  let at = 0;
  // Maps and lists stand among the numbers after what is in them.
  const place = (item: unknown): void => {
    if (typeof item !== 'object' || item === null) return;
    const isList = Array.isArray(item);
    const keys = isList ? item.length : Object.keys(item);
    for (const one of Object.values(item)) if (typeof one === 'object') place(one);
    const origin = new FileOrigin(source, spans, at, keys);
    Object.defineProperty(item, ORIGIN, { value: origin, enumerable: !isList });
    at += roomOf(isList ? item.length : Object.keys(item).length);
  };
  place(value);
  return { value, diagnostics: [] };
}

/** Numbers as keys come before all others in a map, in their own order. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  const origin = originOf(value);
  const written = origin instanceof FileOrigin ? origin.keys : undefined;
  return (
    Array.isArray(written) &&
    Object.keys(value).every((key, index) => key === written[index]) &&
    Object.values(value).every(isInOrder)
  );
}
