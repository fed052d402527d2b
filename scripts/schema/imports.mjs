import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '../read-json.mjs';

const importers = fileURLToPath(new URL('../../src/importers/', import.meta.url));
const read = (path) => readJson(join(importers, path));
const settings = () =>
  readdirSync(importers, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('settings.schema.json'))
    .sort();

/** The schema of data/imports.yaml as text: what imports.schema.json shares, and the key that each importer's settings.schema.json holds. */
export function importsSchema() {
  const properties = Object.assign({}, ...settings().map(read));
  return `${JSON.stringify({ ...read('imports.schema.json'), properties }, null, 2)}\n`;
}

/** By which file each key of that schema is given. */
export const settingsFiles = () =>
  new Map(settings().flatMap((path) => Object.keys(read(path)).map((key) => [key, `src/importers/${path}`])));
