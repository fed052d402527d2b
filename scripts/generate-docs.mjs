// Writes docs/codes.md, docs/commands.md and the tables of directives in docs/change-the-look.md from the tables in src. `node scripts/generate-docs.mjs [folder]`; the folder is docs/ if left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = process.argv[2] ?? join(root, 'docs');

const { CODES } = await tables('src/core/codes.ts');
const { COMMANDS } = await tables('src/commands/commands.ts');
writeFileSync(join(folder, 'codes.md'), codesPage(CODES));
writeFileSync(join(folder, 'commands.md'), commandsPage(COMMANDS));
const { DIRECTIVES } = await tables('src/directives/generated/directives.ts');
between('change-the-look.md', 'directives', directivesText(Object.values(DIRECTIVES)));

/** Puts a text between the two marks of that name in a page that is otherwise written by hand. */
function between(file, name, words) {
  const [begin, end] = [`<!-- ${name}: made by scripts/generate-docs.mjs -->`, `<!-- /${name} -->`];
  const [before, rest] = readFileSync(join(root, 'docs', file), 'utf8').split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`docs/${file} has no place for "${name}".`);
  writeFileSync(join(folder, file), `${before}${begin}\n\n${words}\n\n${end}${after}`);
}

/** Every directive with its attributes; those of the same attributes share a table. */
function directivesText(parts) {
  const written = ({ name, form }) =>
    form === 'text' ? `:${name}[…]` : form === 'leaf' ? `::${name}` : `:::${name} … :::`;
  const shape = ({ form, label, attributes }) => JSON.stringify([form, label, attributes]);
  const groups = [...new Set(parts.map(shape))].map((one) => parts.filter((part) => shape(part) === one));
  const order = ['leaf', 'container', 'text'];
  const sorted = groups.toSorted((a, b) => order.indexOf(a[0].form) - order.indexOf(b[0].form));
  return sorted
    .map((group) => {
      const [{ label, attributes }] = group;
      const rows = [...(label ? [['in the brackets', label]] : []), ...Object.entries(attributes)].map(
        ([name, { description, type, isRequired, otherwise }]) =>
          `| ${name.includes(' ') ? name : `\`${name}\``} | ${description} | ${type} | ${isRequired ? 'must be given' : otherwise} |`,
      );
      const list = group.map((part) => `- \`${written(part)}\`: ${part.summary}`).join('\n');
      const table = ['| attribute | what it says | write | left out |', '| --- | --- | --- | --- |', ...rows].join(
        '\n',
      );
      return rows.length === 0 ? list : `${list}\n\n${table}`;
    })
    .join('\n\n');
}

/** Node 20 reads no TypeScript: the table is bundled in memory first. What it loads lazily stays outside. */
async function tables(file) {
  const external = (_id, importer, resolved) => importer !== undefined && !resolved && file.endsWith('commands.ts');
  const bundle = await rolldown({ input: join(root, file), platform: 'node', external });
  const { output } = await bundle.generate({ format: 'esm' });
  const scratch = await mkdtemp(join(root, 'dist/docs-'));
  try {
    // A file, not a data address: what loads packages on demand asks where it lies.
    await writeFile(join(scratch, 'table.mjs'), output[0].code);
    return await import(pathToFileURL(join(scratch, 'table.mjs')));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function codesPage(codes) {
  const entries = Object.entries(codes);
  const groups = [...new Set(entries.map(([code]) => code.split('/')[0]))];
  const sections = groups.map((group) => {
    const own = entries.filter(([code]) => code.startsWith(`${group}/`));
    return `## ${group}\n\n${own.map(codeEntry).join('\n')}`;
  });
  return page(
    'Codes',
    `What does this code mean? Every message carries one of these ${Object.keys(codes).length} codes. [Messages](messages.md) explains how to read one, and
\`npm run explain -- CODE\` prints an entry in the terminal.`,
    sections.join('\n'),
  );
}

function codeEntry([code, { title, severity, why, fix, example }]) {
  const shown = example === undefined ? '' : `\n\`\`\`text\n${example}\n\`\`\`\n`;
  return `### ${code}\n\n${title} (${severity === 'info' ? 'note' : severity}). ${text(why)}\n\n${text(fix)}\n${shown}`;
}

function commandsPage(commands) {
  const sections = commands.map((command) => {
    const usage = ['svduty', command.name, ...command.arguments.map(({ name }) => name)].join(' ');
    const rows = [
      ...command.arguments.map(({ name, description }) => row(name, description)),
      ...command.options.map(({ flags, description, choices }) =>
        row(flags, choices ? `${description}: ${choices.join(', ')}` : description),
      ),
    ];
    const table = rows.length === 0 ? '' : `\n| argument or option | meaning |\n| --- | --- |\n${rows.join('\n')}\n`;
    return `## ${command.name}\n\n\`${usage}\`: ${command.summary}.\n${table}`;
  });
  return page(
    'Commands',
    `What can I type? In this folder, \`npx svduty\` runs the program, and \`npm run build\`, \`npm run check\` and \`npm run explain\` are short for the
commands of the same name. Options after \`npm run\` follow two hyphens: \`npm run build -- --status board\`.

Every command takes \`--help\` and \`--quiet\`. Results go to standard output; progress and failures go to standard error. \`NO_COLOR\` turns colours off.

| exit code | meaning |
| --- | --- |
| 0 | all is well |
| 1 | problems in the content |
| 2 | wrong use: an unknown option, no such folder, an output that cannot be written |
| 70 | a fault of the program |`,
    sections.join('\n'),
  );
}

function row(name, meaning) {
  return `| \`${name}\` | ${meaning.replaceAll('|', '\\|')} |`;
}

function page(title, opening, body) {
  return `<!-- Made by scripts/generate-docs.mjs. Do not edit. -->\n\n# ${title}\n\n${opening}\n\n${body}`;
}

/** Words of the program as Markdown: what looks like markup is shown as it is. */
function text(words) {
  return words.replaceAll(/(?<!`)(\{\{[^`]*?\}\}|\*\*bold\*\*|\*italic\*|\[link\]\([^)]*\)|<[^>]+>)(?!`)/g, '`$1`');
}
