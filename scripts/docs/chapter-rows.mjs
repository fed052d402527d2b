import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));

/** A heading of the first level, with the id behind it. */
const CHAPTER = /^# .*\{#([a-z0-9-]*[a-z0-9])[ }]/gm;

/** The ids of the chapters of each publication that the program brings, in print order. */
export function chapterRows() {
  const rows = readdirSync(templates)
    .filter((name) => existsSync(`${templates}${name}/publication.yaml`))
    .toSorted()
    .map((name) => {
      const files = readdirSync(`${templates}${name}`).filter((file) => file.endsWith('.md.hbs'));
      const ids = files
        .toSorted()
        .flatMap((file) => [...readFileSync(`${templates}${name}/${file}`, 'utf8').matchAll(CHAPTER)])
        .map(([, id]) => `\`${id}\``);
      return `| \`${name}\` | ${[...new Set(ids)].join(', ')} |`;
    });
  return ['| publication | chapters |', '| --- | --- |', ...rows].join('\n');
}
