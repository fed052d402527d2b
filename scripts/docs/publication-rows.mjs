import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));

/** The publications that the program brings: the folders of templates/ that are one. */
export function publicationRows() {
  const rows = readdirSync(templates)
    .filter((name) => existsSync(`${templates}${name}/publication.yaml`))
    .toSorted()
    .map((name) => {
      const { title, subtitle } = parse(readFileSync(`${templates}${name}/publication.yaml`, 'utf8'));
      return `| \`${name}\` | ${title} | ${subtitle} |`;
    });
  return ['| folder | title | what it says |', '| --- | --- | --- |', ...rows].join('\n');
}
