// Writes what docs/ says of tables in src: whole pages, and blocks between `<!-- parts:NAME -->` and `<!-- /parts:NAME -->` in any page.
// `node scripts/generate-docs.mjs [folder]`; the folder is docs/ if left out.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codesPage } from './docs/codes-page.mjs';
import { commandsPage, exitCodeRows, optionsOf } from './docs/commands-page.mjs';
import { fillBlocks } from './docs/fill-blocks.mjs';
import { importerLinks, importerRows } from './docs/list-blocks.mjs';
import { tablesOf } from './docs/tables.mjs';

/** How the arguments and options of a command are written. */
const USAGE = {
  argumentUsage: 'commands/inputs.ts',
  optionUsage: 'commands/inputs.ts',
  meaningOf: 'commands/inputs.ts',
};

const EXIT_CODES = { EXIT_CODES: 'commands/exit-codes.ts' };

/** Whole pages: the table of src each is made from, and what makes it. */
const PAGES = {
  'codes.md': { CODES: 'core/codes.ts', write: codesPage },
  'commands.md': { COMMANDS: 'commands/generated/commands.ts', ...USAGE, ...EXIT_CODES, write: commandsPage },
};

/** Blocks within pages, by name: the table of src each is made from, and what makes its Markdown. A new block is one row. */
const BLOCKS = {
  importers: { IMPORTERS: 'importers/generated/importers.ts', write: importerRows },
  'importer-links': { IMPORTERS: 'importers/generated/importers.ts', write: importerLinks },
  'import-options': { COMMANDS: 'commands/generated/commands.ts', ...USAGE, write: optionsOf('import') },
  'exit-codes': { ...EXIT_CODES, write: exitCodeRows },
};

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const folder = process.argv[2] ?? docs;

const rows = [...Object.values(PAGES), ...Object.values(BLOCKS)];
const tables = await tablesOf(Object.assign({}, ...rows.map(({ write, ...table }) => table)));
const made = ({ write, ...table }) => write(...Object.keys(table).map((name) => tables[name]));

for (const [name, page] of Object.entries(PAGES)) writeFileSync(join(folder, name), made(page));

const unused = new Set(Object.keys(BLOCKS));
for (const name of readdirSync(docs).filter((file) => file.endsWith('.md') && !Object.hasOwn(PAGES, file))) {
  const before = readFileSync(join(docs, name), 'utf8');
  if (!before.includes('<!-- parts:')) continue;
  const after = fillBlocks(before, (block) => {
    if (!Object.hasOwn(BLOCKS, block))
      throw new Error(`docs/${name} has a block "${block}", which no row of BLOCKS makes.`);
    unused.delete(block);
    return made(BLOCKS[block]);
  });
  writeFileSync(join(folder, name), after);
}
if (unused.size > 0) throw new Error(`No page of docs/ has a place for: ${[...unused].join(', ')}.`);
