import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson } from '../read-json.mjs';

/** The licences of all packages that the packages of these names need, as one text: what is bundled has to carry them along. */
export function licencesOf(root, names) {
  const found = new Map();
  for (const name of names) gather(name, root, found);
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n`)
    .join('\n\n');
}

function gather(name, from, found) {
  const folder = folderOf(name, from);
  if (folder === undefined) return;
  const { version, license, dependencies = {} } = readJson(join(folder, 'package.json'));
  const title = `${name} ${version}`;
  if (found.has(title)) return;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  found.set(title, texts.length > 0 ? texts.join('\n\n') : `Licence: ${license}`);
  for (const other of Object.keys(dependencies)) gather(other, folder, found);
}

/** Where a package lies that one in `from` asks for, as Node looks for it. */
function folderOf(name, from) {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? undefined : folderOf(name, dirname(from));
}
