// Writes src/schema/imports.schema.json from the schemas of src/importers. It is in git, since editors read it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importsSchema } from './imports-schema.mjs';

writeFileSync(fileURLToPath(new URL('../src/schema/imports.schema.json', import.meta.url)), importsSchema());
