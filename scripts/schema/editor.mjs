import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forEditors } from './for-editors.mjs';
import { formatted } from './formatted.mjs';
import { labelsSchema } from './labels.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of templates/ that a schema is for. */
const TEMPLATES = {
  table: 'templates/tables/*.yaml',
  publication: 'templates/*/publication.yaml',
  brand: 'templates/brand/brand.yaml',
  labels: 'templates/labels/en.yaml',
};

/** Writes the schemas that editors read, schemas/, and tells the editor in .vscode/settings.json which files they are for. */
export async function writeEditorFiles(schemas, table, forms) {
  const byId = Object.fromEntries(schemas.map((schema) => [schema.$id, schema]));
  const made = {
    ...Object.fromEntries(
      Object.keys(byId)
        .filter((id) => id !== 'common.schema.json')
        .map((id) => [id, forEditors(byId, id, forms)]),
    ),
    'labels.schema.json': labelsSchema(await readFile(join(root, TEMPLATES.labels), 'utf8')),
  };
  await mkdir(join(root, 'schemas'), { recursive: true });
  for (const [name, schema] of Object.entries(made))
    await writeFile(join(root, 'schemas', name), `${JSON.stringify(schema)}\n`);

  const settingsFile = join(root, '.vscode/settings.json');
  const before = await readFile(settingsFile, 'utf8');
  const settings = `${formatted({ ...JSON.parse(before), 'yaml.schemas': editorSchemas(table) })}\n`;
  if (before !== settings) await writeFile(settingsFile, settings);
}

/** The schemas of an editor by the files they are for, from the table of content files (src/schema/table.ts). */
function editorSchemas({ SINGLE_FILES, NEEDS_FILES, FOLDERS }) {
  const rows = [
    ...[...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].map(({ schema, path }) => [schema, path]),
    ...Object.values(FOLDERS).map(({ schema, folder, suffix }) => [schema, `${folder}/*${suffix}`]),
    ...Object.entries(TEMPLATES),
  ];
  return Object.fromEntries(rows.map(([schema, files]) => [`./schemas/${schema}.schema.json`, [files]]));
}
