import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a Word file as text, by name. */
export async function packageParts(path) {
  const files = unzipSync(await readFile(path), { filter: ({ name }) => name.endsWith('.xml') });
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
