import { ORIGIN } from '../core/place.ts';
import { FileOrigin, type Part, type YamlFile } from './yaml-file.ts';

/** Adds a key to a record. A key named __proto__ must stay a plain key; assigning is far quicker than defining for all others. */
export function put(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
  else record[key] = value;
}

/** A map that knows where it begins and where its parts stand. */
export function mapWithOrigin(
  source: YamlFile,
  map: Record<string, unknown>,
  start: number,
  parts: ReadonlyMap<string, Part>,
): Record<string, unknown> {
  return Object.defineProperty(map, ORIGIN, { value: new FileOrigin(source, start, parts), enumerable: true });
}

/** The same of a list. */
export function listWithOrigin(
  source: YamlFile,
  list: unknown[],
  start: number,
  parts: ReadonlyMap<string, Part>,
): unknown[] {
  return Object.defineProperty(list, ORIGIN, { value: new FileOrigin(source, start, parts) });
}
