/** The schemas of an editor by the files they are for, from the table of content files (src/schema/table.ts). */
export function editorSchemas({ SINGLE_FILES, NEEDS_FILES, FOLDERS }) {
  const rows = [
    ...[...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].map(({ schema, path }) => [schema, path]),
    ...Object.values(FOLDERS).map(({ schema, folder, suffix }) => [schema, `${folder}/*${suffix}`]),
  ];
  return Object.fromEntries(rows.map(([schema, files]) => [`./src/schema/${schema}.schema.json`, [files]]));
}
