import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Where a schema says `"enum": […], "x-parts": "charts/kinds"`, its words are the folders there: editors read this file, so it is filled itself. A part that has a
 * directive of its own name is not asked for by that word.
 */
export async function fillEnums(file) {
  const text = await readFile(file, 'utf8');
  const places = [...text.matchAll(/( *)"enum": \[[^\]]*\],(?=\s*"x-parts": "([^"]+)")/g)];
  const filled = await Promise.all(
    places.map(async ([old, indent, parts]) => [old, enumText(await namesOf(parts), indent)]),
  );
  const result = filled.reduce((whole, [old, words]) => whole.replace(old, words), text);
  if (result !== text) await writeFile(file, result);
}

async function namesOf(parts) {
  const directives = await readdir(`${src}directives`);
  return (await readdir(src + parts)).filter((name) => !name.includes('.') && !directives.includes(name)).sort();
}

/** A longer line is broken, as the formatter does. */
const LINE = 120;

function enumText(names, indent) {
  const words = names.map((name) => JSON.stringify(name));
  const line = `${indent}"enum": [${words.join(', ')}],`;
  if (line.length <= LINE) return line;
  return `${indent}"enum": [\n${words.map((word) => `${indent}  ${word}`).join(',\n')}\n${indent}],`;
}
