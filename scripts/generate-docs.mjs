// Writes what docs/ says of tables in src: whole pages, those that lie in the folders of importers, and blocks between `<!-- parts:NAME -->` and `<!-- /parts:NAME -->` in any page.
// `node scripts/generate-docs.mjs [folder]`; the folder is docs/ if left out.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chapterRows } from './docs/chapter-rows.mjs';
import { chartPictures, chartsPage } from './docs/charts-page.mjs';
import { codesPage } from './docs/codes-page.mjs';
import { commandsPage, exitCodeRows, optionsOf } from './docs/commands-page.mjs';
import { contentFiles } from './docs/content-files.mjs';
import { directiveTables } from './docs/directive-tables.mjs';
import { fillBlocks } from './docs/fill-blocks.mjs';
import { importerPages } from './docs/importer-pages.mjs';
import { importerLinks, importerRows, mappingSections } from './docs/list-blocks.mjs';
import { markupRows } from './docs/markup-rows.mjs';
import { publicationRows } from './docs/publication-rows.mjs';
import { requirementsPage } from './docs/requirements-page.mjs';
import { variantLists, variantSets } from './docs/variant-lists.mjs';
import { wordLimitRows } from './docs/word-limit-rows.mjs';
import { fromSource } from './from-source.mjs';

/** How the arguments and options of a command are written. */
const USAGE = {
  argumentUsage: 'src/commands/inputs.ts',
  optionUsage: 'src/commands/inputs.ts',
  meaningOf: 'src/commands/inputs.ts',
};

const EXIT_CODES = { EXIT_CODES: 'src/commands/exit-codes.ts' };

const CONTENT_FILES = {
  SINGLE_FILES: 'src/schema/table.ts',
  NEEDS_FILES: 'src/schema/table.ts',
  FOLDERS: 'src/schema/table.ts',
};

const DESCRIBED_FILES = { ...CONTENT_FILES, schemaNamed: 'src/schema/walk.ts' };

/** Whole pages: the table of src each is made from, and what makes it. */
const PAGES = {
  'charts.md': { CHART_KINDS: 'src/charts/kinds.ts', write: chartsPage },
  'codes.md': { CODES: 'src/core/codes.ts', write: codesPage },
  'requirements.md': {
    GROUPS: 'src/duty/generated/groups.ts',
    FORCE_WORDS: 'src/duty/words.ts',
    sourceInWords: 'src/duty/words.ts',
    write: requirementsPage,
  },
  'export.schema.json': { exportForm: 'src/exchange/form.ts', write: (form) => `${JSON.stringify(form(), null, 2)}\n` },
  'commands.md': { COMMANDS: 'src/commands/generated/commands.ts', ...USAGE, ...EXIT_CODES, write: commandsPage },
};

/** Blocks within pages, by name: the table of src each is made from, and what makes its Markdown. A new block is one row. */
const BLOCKS = {
  importers: { IMPORTERS: 'src/importers/generated/importers.ts', write: importerRows },
  'importer-links': { IMPORTERS: 'src/importers/generated/importers.ts', write: importerLinks },
  'table-mappings': { MAPPINGS: 'src/importers/generated/mappings.ts', write: mappingSections },
  'import-options': { COMMANDS: 'src/commands/generated/commands.ts', ...USAGE, write: optionsOf('import') },
  'variant-lists': {
    OVERLAY_LISTS: 'src/schema/generated/overlay.ts',
    ...CONTENT_FILES,
    write: variantLists,
  },
  'variant-sets': { OVERLAY_SETS: 'src/schema/generated/overlay.ts', write: variantSets },
  directives: { DIRECTIVES: 'src/directives/generated/directives.ts', write: directiveTables },
  'content-files': { ...DESCRIBED_FILES, write: contentFiles('content') },
  'needs-files': { ...DESCRIBED_FILES, write: contentFiles('content/needs') },
  'data-files': { ...DESCRIBED_FILES, write: contentFiles('data') },
  markup: { MARKUP: 'src/load/markup.ts', write: markupRows },
  publications: { write: publicationRows },
  'chapter-ids': { write: chapterRows },
  'word-limits': { write: wordLimitRows },
  'exit-codes': { ...EXIT_CODES, write: exitCodeRows },
};

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const folder = process.argv[2] ?? docs;

const rows = [...Object.values(PAGES), ...Object.values(BLOCKS)];
const tables = await fromSource(Object.assign({}, ...rows.map(({ write, ...table }) => table)));
const made = ({ write, ...table }) => write(...Object.keys(table).map((name) => tables[name]));

const whole = {
  ...Object.fromEntries(Object.entries(PAGES).map(([name, page]) => [name, made(page)])),
  ...importerPages(tables.IMPORTERS),
  ...chartPictures(tables.CHART_KINDS),
};
for (const [name, text] of Object.entries(whole)) writeFileSync(join(folder, name), text);

const unused = new Set(Object.keys(BLOCKS));
for (const name of readdirSync(docs).filter((file) => file.endsWith('.md') && !Object.hasOwn(whole, file))) {
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
