import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const importers = fileURLToPath(new URL('../../src/importers/', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(importers, path), 'utf8'));

/** The schema of data/imports.yaml as text: what imports.schema.json shares, and the key that each importer's settings.schema.json holds. */
export function importsSchema() {
  const names = readdirSync(importers, { recursive: true }).filter((path) => path.endsWith('settings.schema.json'));
  const properties = Object.assign({}, ...names.sort().map(read));
  return `${JSON.stringify({ ...read('imports.schema.json'), properties }, null, 2)}\n`;
}
