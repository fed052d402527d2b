// Writes the table of each kind of part from its folders: `src/<folder>/<name>/<file>` exports `part`, and becomes a row under its name.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.mjs';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * A kind of part: the folder of its parts, the file that declares one, and the module and name of the table made from them. `names` is a
 * module of its own with their names alone, for what must not load them. With `isJoined` a part is a table itself, and all become one.
 * `beside` are folders between the parts that are none.
 */
const KINDS = [
  { folder: 'directives', file: 'directive.ts', module: 'directives/generated/directives.ts', table: 'DIRECTIVES' },
  { folder: 'render', file: 'format.ts', module: 'render/generated/formats.ts', table: 'FORMATS' },
  { folder: 'duty', file: 'group.ts', module: 'duty/generated/groups.ts', table: 'GROUPS', beside: ['shared'] },
  { folder: 'charts/kinds', file: 'kind.ts', module: 'charts/generated/kinds.ts', table: 'CHART_KINDS' },
  {
    folder: 'importers',
    file: 'importer.ts',
    module: 'importers/generated/importers.ts',
    table: 'IMPORTERS',
    beside: ['input', 'output'],
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
  },
  { folder: 'core/codes', file: 'codes.ts', module: 'core/generated/codes.ts', table: 'CODES', isJoined: true },
];

/** The names of the folders in a folder. */
const foldersIn = async (path) =>
  (await readdir(path, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);

const wrong = [];
for (const { folder, file, beside = [] } of KINDS)
  for (const name of await foldersIn(join(root, folder))) {
    if (name === 'generated' || beside.includes(name)) continue;
    const path = join(root, folder, name, file);
    const place = `src/${folder}/${name}/${file}`;
    if (!existsSync(path)) wrong.push(`${place}: add this file, which declares the part, or take the folder away`);
    else {
      const said = /^ {2}name: '([^']*)'/m.exec(await readFile(path, 'utf8'))?.[1];
      if (said !== undefined && said !== name)
        wrong.push(`${place}: its name is "${said}"; make it "${name}", as its folder is`);
    }
  }
/** Folders of templates/ that are no publications. */
const NO_PUBLICATIONS = ['brand', 'labels', 'partials', 'tables'];
for (const name of await foldersIn(join(root, '../templates')))
  if (!NO_PUBLICATIONS.includes(name) && !existsSync(join(root, '../templates', name, 'publication.yaml')))
    wrong.push(`templates/${name}/publication.yaml: add this file, which declares the part, or take the folder away`);
if (wrong.length > 0) throw new Refusal(wrong);

for (const { folder, file, module, table, names: light, isJoined, beside = [] } of KINDS) {
  const names = (await foldersIn(join(root, folder)))
    .filter((name) => name !== 'generated' && !beside.includes(name))
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

/** By which headings a file is known as one of an importer's, for what must not load the importers. */
const importers = join(root, 'importers');
const headings = (await foldersIn(importers))
  .filter((name) => existsSync(join(importers, name, 'headings.json')))
  .sort()
  .map(async (name) => [name, JSON.parse(await readFile(join(importers, name, 'headings.json'), 'utf8'))]);
await mkdir(join(root, 'load/generated'), { recursive: true });
await writeFile(
  join(root, 'load/generated/headings.ts'),
  `// Generated from the folders of src/importers by scripts/generate-parts.mjs. Do not edit.
export const OFFICIAL_HEADINGS: readonly (readonly [source: string, headings: readonly (readonly string[])[]])[] = ${JSON.stringify(await Promise.all(headings))};
`,
);
