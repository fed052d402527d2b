import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Where a schema says `"enum": […], "x-parts": "charts/kinds"`, its words are the folders there: editors read this file, so it is filled itself. A part that has a
 * directive of its own name is not asked for by that word.
 */
export async function fillEnums(file) {
  const text = await readFile(file, 'utf8');
  const places = [...text.matchAll(/"enum": \[[^\]]*\],(?=\s*"x-parts": "([^"]+)")/g)];
  const filled = await Promise.all(places.map(async ([old, parts]) => [old, await enumOf(parts)]));
  const result = filled.reduce((whole, [old, words]) => whole.replace(old, words), text);
  if (result !== text) await writeFile(file, result);
}

async function enumOf(parts) {
  const directives = await readdir(`${src}directives`);
  const names = (await readdir(src + parts)).filter((name) => !name.includes('.') && !directives.includes(name)).sort();
  return `"enum": [${names.map((name) => JSON.stringify(name)).join(', ')}],`;
}
