// Turns the JSON Schemas of src/schema into TypeScript types and precompiled validators under src/schema/generated/.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { fromSource } from './from-source.mjs';
import { readJson } from './read-json.mjs';
import { refuse } from './refusal.mjs';
import { agree } from './schema/agree.mjs';
import { writeEditorFiles } from './schema/editor.mjs';
import { fillEnums } from './schema/enums.mjs';
import { importsSchema, settingsFiles } from './schema/imports.mjs';
import { asHeldTo, unfillable } from './schema/later.mjs';
import { frameOf, overlayOf, withOverlay } from './schema/overlay.mjs';
import { validatorsModule } from './schema/validators.mjs';
import { missingWords } from './schema/words.mjs';

const folder = fileURLToPath(new URL('../src/schema/', import.meta.url));
const target = join(folder, 'generated');
await mkdir(target, { recursive: true });

await writeFile(join(folder, 'imports.schema.json'), importsSchema());
const names = (await readdir(folder)).filter((f) => f.endsWith('.schema.json')).sort();
for (const name of names) await fillEnums(join(folder, name));
const written = names.map((name) => readJson(join(folder, name)));
refuse(missingWords(Object.fromEntries(names.map((name, index) => [name, written[index]])), settingsFiles()));

// What a variant may set, change and add is declared in the schemas of the content. Editors read all of it in the variant's own schema; the
// program looks at its frame, and holds the rest to the schemas of the content when it is laid over the base.
const TABLE = 'src/schema/table.ts';
const { PATTERN_FORMS, ...table } = await fromSource({
  SINGLE_FILES: TABLE,
  NEEDS_FILES: TABLE,
  FOLDERS: TABLE,
  PATTERN_FORMS: 'src/validate/patterns.ts',
});
agree(written, table);
const byId = new Map(written.map((s) => [s.$id, s]));
refuse(written.flatMap((s) => unfillable(s, byId)));
const VARIANT = 'variant.schema.json';
const overlay = overlayOf(byId, table);
const variantAs = (laid) => written.map((s) => (s.$id === VARIANT ? laid(s, overlay) : s));
const schemas = variantAs(frameOf);
const heldTo = schemas.map(asHeldTo);
await writeEditorFiles(variantAs(withOverlay).map(asHeldTo), table, PATTERN_FORMS);
await writeFile(
  join(target, 'overlay.ts'),
  [
    '/** Where each file of which a variant may set something stands in the content, by the key that the variant uses, and which of its keys. */',
    `export const OVERLAY_SETS: Readonly<Record<string, { readonly path: readonly string[]; readonly keys: readonly string[] }>> = ${JSON.stringify(overlay.sets)};`,
    '/** Where each list that a variant may change or add to stands in the content, by the key that the variant uses, the kind of its records, and whether they may be changed and left out. */',
    `export const OVERLAY_LISTS: Readonly<Record<string, { readonly path: readonly string[]; readonly kind?: string; readonly changes?: true }>> = ${JSON.stringify(overlay.lists)};`,
    '',
  ].join('\n'),
);

const types = await Promise.all(
  schemas
    .filter((s) => s.$id !== 'common.schema.json')
    .map(async (s) => {
      const name = s.$id.replace('.schema.json', '');
      const code = await compile(s, s.title, {
        cwd: folder,
        additionalProperties: false,
        ignoreMinAndMaxItems: true,
        bannerComment: '// Generated from the schema of the same name by scripts/generate-schema.mjs. Do not edit.',
        format: false,
        strictIndexSignatures: true,
        $refOptions: { resolve: { http: false } },
      });
      await writeFile(join(target, `${name}.ts`), code);
      return { name, type: s.title };
    }),
);

const validators = validatorsModule(
  heldTo,
  types.map(({ name }) => name),
);
await writeFile(join(target, 'validators.js'), validators);
await writeFile(
  join(target, 'validators.d.ts'),
  `import type { ValidateFunction } from 'ajv';\nimport type { SchemaTypes } from './types.ts';\nexport declare const VALIDATORS: Readonly<Record<keyof SchemaTypes, ValidateFunction>>;\n`,
);

await writeFile(
  join(target, 'types.ts'),
  `${types.map(({ name, type }) => `import type { ${type} } from './${name}.ts';`).join('\n')}

/** The type of each content file, by the name of its schema. */
export interface SchemaTypes {
${types.map(({ name, type }) => `  '${name}': ${type};`).join('\n')}
}
`,
);
await writeFile(
  join(target, 'schemas.ts'),
  `/** Every schema as it stands in src/schema, by its $id. */\nexport const SCHEMAS: Readonly<Record<string, object>> = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(heldTo.map((s) => [s.$id, s]))))});\n`,
);
