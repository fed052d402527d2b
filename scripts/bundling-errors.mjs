import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/** A file's path as messages name it. */
export const inRepository = (path) => relative(root, path).replaceAll('\\', '/');

export const notThere = (place, name) =>
  `${place}: it imports '${name}', which is not there; add it, or correct the import`;

/** What stopped rolldown, without its pictures of the code: a line for each error, which names the file to mend. Undefined for any other error. */
export function bundlingErrors(error) {
  if (!Array.isArray(error?.errors)) return undefined;
  return [...new Set(error.errors.map(lineOf))];
}

function lineOf({ code, message, id, exporter, loc }) {
  const file = loc?.file ?? id;
  const place = [file && inRepository(file), loc?.line, loc && loc.column + 1].filter(Boolean).join(':');
  const first = message.replaceAll(ANSI, '').split('\n')[0].replace(`[${code}] `, '');
  if (code === 'UNRESOLVED_IMPORT') return notThere(place, exporter);
  if (code === 'MISSING_EXPORT') {
    const name = /^"([^"]+)"/.exec(first)?.[1];
    return `${inRepository(exporter)}: export "${name}" there, or correct the import of it in ${place}`;
  }
  return place === '' ? first : `${place}: ${first}`;
}
