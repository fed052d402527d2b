// Writes the table of each kind of part from its folders: `src/<folder>/<name>/<file>` exports `part`, and becomes a row under its name.
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * A kind of part: the folder of its parts, the file that declares one, and the module and name of the table made from them. `names` is a
 * module of its own with their names alone, for what must not load them. With `isJoined` a part is a table itself, and all become one.
 */
const KINDS = [
  { folder: 'directives', file: 'directive.ts', module: 'directives/generated/directives.ts', table: 'DIRECTIVES' },
  { folder: 'render', file: 'format.ts', module: 'render/generated/formats.ts', table: 'FORMATS' },
  { folder: 'duty', file: 'group.ts', module: 'duty/generated/groups.ts', table: 'GROUPS' },
  { folder: 'charts/kinds', file: 'kind.ts', module: 'charts/generated/kinds.ts', table: 'CHART_KINDS' },
  {
    folder: 'importers',
    file: 'importer.ts',
    module: 'importers/generated/importers.ts',
    table: 'IMPORTERS',
    names: { module: 'importers/generated/names.ts', list: 'IMPORTER_NAMES' },
  },
  { folder: 'commands', file: 'command.ts', module: 'commands/generated/commands.ts', table: 'COMMANDS' },
  { folder: 'core/codes', file: 'codes.ts', module: 'core/generated/codes.ts', table: 'CODES', isJoined: true },
];

for (const { folder, file, module, table, names: light, isJoined } of KINDS) {
  const names = (await readdir(join(root, folder), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && existsSync(join(root, folder, entry.name, file)))
    .map((entry) => entry.name)
    .sort();
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
