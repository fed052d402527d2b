import { refuse } from '../refusal.mjs';

/**
 * Every schema of src/schema has a row in the table of content files and every row its schema. A schema that describes no content file says so
 * itself: `"x-content": false`.
 */
export function agree(schemas, { SINGLE_FILES, NEEDS_FILES, FOLDERS }) {
  const rows = [SINGLE_FILES, NEEDS_FILES, FOLDERS].flatMap((rows) => Object.values(rows).map(({ schema }) => schema));
  const ids = schemas.map(({ $id }) => $id);
  const wrong = [
    ...schemas
      .filter(({ $id, ...schema }) => schema['x-content'] !== false && !rows.includes($id?.replace('.schema.json', '')))
      .map(({ $id }) => `src/schema/${$id}: add a row for it to src/schema/table.ts`),
    ...rows
      .filter((name) => !ids.includes(`${name}.schema.json`))
      .map(
        (name) =>
          `src/schema/table.ts: add src/schema/${name}.schema.json, with that as its "$id", for the row of "${name}"`,
      ),
  ];
  refuse(wrong);
}
