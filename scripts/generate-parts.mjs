// Writes the table of each kind of part from its folders: `src/<folder>/<name>/<file>` exports `part`, and becomes a row under its name.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSource } from './from-source.mjs';
import { wrongCodes } from './parts/code-entries.mjs';
import { foldersIn, forgotten, namesOf } from './parts/forgotten.mjs';
import { readJson } from './read-json.mjs';
import { refuse } from './refusal.mjs';

const repository = fileURLToPath(new URL('../', import.meta.url));
const root = join(repository, 'src');

/**
 * A kind of part: the folder of its parts, the file that declares one, and the module and name of the table made from them. `names` is a
 * module of its own with their names alone, for what must not load them. With `isJoined` a part is a table itself, and all become one.
 * `beside` are folders between the parts that are none, `needs` the files that a part must have besides, with what they hold.
 */
const KINDS = [
  { folder: 'directives', file: 'directive.ts', module: 'directives/generated/directives.ts', table: 'DIRECTIVES' },
  {
    folder: 'render',
    file: 'format.ts',
    module: 'render/generated/formats.ts',
    table: 'FORMATS',
    names: { module: 'render/generated/names.ts', list: 'FORMAT_NAMES' },
  },
  {
    folder: 'duty',
    file: 'group.ts',
    module: 'duty/generated/groups.ts',
    table: 'GROUPS',
    beside: ['shared', 'plausibility'],
    needs: { 'requirements.yaml': 'the requirements of the group' },
  },
  { folder: 'charts/kinds', file: 'kind.ts', module: 'charts/generated/kinds.ts', table: 'CHART_KINDS' },
  {
    folder: 'importers',
    file: 'importer.ts',
    module: 'importers/generated/importers.ts',
    table: 'IMPORTERS',
    beside: ['input', 'output'],
    needs: {
      'settings.schema.json': 'the key of data/imports.yaml that it reads',
      'page.md': 'what people read about it',
    },
    names: { module: 'importers/generated/names.ts', list: 'IMPORTER_NAMES' },
  },
  {
    folder: 'importers/table/mappings',
    file: 'mapping.ts',
    module: 'importers/generated/mappings.ts',
    table: 'MAPPINGS',
  },
  {
    folder: 'commands',
    file: 'command.ts',
    module: 'commands/generated/commands.ts',
    table: 'COMMANDS',
    beside: ['report'],
    needs: { 'run.ts': 'what it does, exported as "run"' },
  },
  { folder: 'core/codes', file: 'codes.ts', module: 'core/generated/codes.ts', table: 'CODES', isJoined: true },
];

refuse(forgotten(repository, KINDS));

for (const kind of KINDS) {
  const { folder, file, module, table, names: light, isJoined } = kind;
  const names = namesOf(repository, kind);
  const from = relative(dirname(join(root, module)), join(root, folder)).replaceAll('\\', '/');
  const path = from.startsWith('.') ? from : `./${from}`;
  const imports = names.map((name, index) => `import { part as part${index} } from '${path}/${name}/${file}';`);
  const rows = names.map((name, index) => (isJoined ? `  ...part${index},` : `  '${name}': part${index},`));
  await mkdir(dirname(join(root, module)), { recursive: true });
  const origin = `// Generated from the folders of src/${folder} by scripts/generate-parts.mjs. Do not edit.`;
  if (light) {
    const list = names.map((name) => `'${name}'`).join(', ');
    await writeFile(join(root, light.module), `${origin}\nexport const ${light.list} = [${list}] as const;\n`);
  }
  await writeFile(
    join(root, module),
    `${origin}
${imports.join('\n')}

export const ${table} = {
${rows.join('\n')}
} as const;
`,
  );
}

const codeGroups = namesOf(repository, { folder: 'core/codes' });
const codeParts = await fromSource(
  Object.fromEntries(codeGroups.map((name, index) => [`part as part${index}`, `src/core/codes/${name}/codes.ts`])),
);
refuse(wrongCodes(Object.fromEntries(codeGroups.map((name, index) => [name, codeParts[`part${index}`]]))));

/** By which headings a file is known as one of an importer's, for what must not load the importers. */
const importers = join(root, 'importers');
const headings = foldersIn(importers)
  .filter((name) => existsSync(join(importers, name, 'headings.json')))
  .sort()
  .map((name) => [name, readJson(join(importers, name, 'headings.json'))]);
await mkdir(join(root, 'load/generated'), { recursive: true });
await writeFile(
  join(root, 'load/generated/headings.ts'),
  `// Generated from the folders of src/importers by scripts/generate-parts.mjs. Do not edit.
export const OFFICIAL_HEADINGS: readonly (readonly [source: string, headings: readonly (readonly string[])[]])[] = ${JSON.stringify(headings)};
`,
);
