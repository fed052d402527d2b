import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { page } from './page.mjs';

/** docs/requirements.md: every requirement of the Duty, a section for each group. */
export function requirementsPage(groups, forceWords, sourceInWords) {
  const sections = Object.values(groups).map(({ name, summary }) => {
    const file = fileURLToPath(new URL(`../../src/duty/${name}/requirements.yaml`, import.meta.url));
    const { requirements, context_only = [] } = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
    const rows = (requirements ?? []).map(
      (entry) => `| \`${entry.id}\` | ${entry.title} | ${forceWords[entry.force]} | ${cell(sourceInWords(entry))} |`,
    );
    const others = context_only.map(({ id, reason }) => `\`${id}\` is not checked. ${reason}\n`);
    const table = `| id | requirement | force | source |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
    return `## ${name}\n\n${summary[0].toUpperCase()}${summary.slice(1)}.\n\n${[table, ...others].join('\n')}`;
  });
  return page(
    'Requirements',
    `What is checked? Each group below is a folder of \`src/duty\`. [Check the Duty](check-the-duty.md) says what the results mean, and
\`npm run explain -- ID\` prints a requirement in plain words with an example that passes.`,
    sections.join('\n'),
  );
}

const cell = (words) => words.replaceAll('|', '\\|');
