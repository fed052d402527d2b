import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mark } from './page.mjs';

/**
 * The page of each importer by its name in docs/, from page.md in the importer's folder. Links of page.md lead from where it stands, and are turned to lead
 * from docs/. @throws for an importer without a page.
 */
export function importerPages(importers) {
  const names = Object.keys(importers);
  return Object.fromEntries(names.map((name) => [`import-${name}.md`, pageOf(`src/importers/${name}`)]));
}

function pageOf(folder) {
  const file = fileURLToPath(new URL(`../../${folder}/page.md`, import.meta.url));
  if (!existsSync(file)) throw new Error(`${folder} has no page.md, which says how its files are imported.`);
  const fromDocs = (link) => posix.relative('docs', posix.join(folder, link));
  const text = readFileSync(file, 'utf8').replaceAll(
    /(\]\()(?!https?:|#)([^)\s]+)(?=\))/g,
    (_, before, link) => before + fromDocs(link),
  );
  return `${mark(`from ${folder}/page.md `)}\n\n${text}`;
}
