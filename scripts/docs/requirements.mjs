import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundled } from '../bundled.mjs';

/** The page of all requirements, one section for each group, as Markdown without its heading. */
export async function requirementSections(root) {
  const { GROUPS } = await bundled('duty/generated/groups.ts');
  const { FORCE_WORDS, sourceInWords } = await bundled('duty/words.ts');
  return Object.values(GROUPS)
    .map(({ name, summary }) => {
      const file = join(root, 'src/duty', name, 'requirements.yaml');
      const { requirements, context_only = [] } = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
      const rows = (requirements ?? []).map(
        (entry) => `| \`${entry.id}\` | ${entry.title} | ${FORCE_WORDS[entry.force]} | ${cell(sourceInWords(entry))} |`,
      );
      const others = context_only.map(({ id, reason }) => `\`${id}\` is not checked. ${reason}\n`);
      const table = `| id | requirement | force | source |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
      return `## ${name}\n\n${summary[0].toUpperCase()}${summary.slice(1)}.\n\n${[table, ...others].join('\n')}`;
    })
    .join('\n');
}

const cell = (words) => words.replaceAll('|', '\\|');
