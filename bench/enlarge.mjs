import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

const written = (value) => stringify(value, { aliasDuplicateObjects: false });

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const copyOf = (id, n) => (n === 0 ? id : `${id}-x${n}`);

/**
 * Copies a partnership's folder with everything in it `times` over: records that have an id, files of one record, indicators. What
 * points to a record points to the first of its copies.
 */
export function enlarge(from, to, times) {
  const copies = Array.from({ length: times }, (_, n) => n);
  const write = (file, text) => {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), text);
  };
  /** The outermost lists of records: what stands within a record comes with each of its copies. */
  const repeated = (value) => {
    if (Array.isArray(value)) {
      const records = value.every((item) => isRecord(item) && typeof item.id === 'string');
      return records ? copies.flatMap((n) => value.map((item) => ({ ...item, id: copyOf(item.id, n) }))) : value;
    }
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, repeated(item)]));
  };

  for (const file of filesIn(from, 'content')) {
    if (!file.endsWith('.yaml')) continue;
    const value = parse(readFileSync(join(from, file), 'utf8'));
    if (/^content\/(interventions|priorities)\//.test(file))
      for (const n of copies)
        write(
          file.replace(/[^/]+(?=\.yaml$)/, (name) => copyOf(name, n)),
          written({ ...value, id: copyOf(value.id, n) }),
        );
    else write(file, written(file.startsWith('content/variants/') ? value : repeated(value)));
  }
  for (const file of filesIn(from, 'data')) {
    const text = readFileSync(join(from, file), 'utf8');
    const id = /^data\/([a-z0-9-]+?)(-ILLUSTRATIVE\.csv|\.meta\.yaml|\.csv)$/.exec(file)?.[1];
    const isIndicator = id !== undefined && readdirSync(join(from, 'data')).includes(`${id}.meta.yaml`);
    for (const n of isIndicator ? copies : [0])
      write(
        file.replace(`${id}`, copyOf(id ?? '', n)),
        file.endsWith('.csv')
          ? text.replaceAll(new RegExp(`^${id},`, 'gm'), `${copyOf(id, n)},`)
          : text.replace(/^id: .*$/m, (line) => copyOf(line, n)),
      );
  }
  cpSync(join(from, 'templates'), join(to, 'templates'), { recursive: true });
}

function filesIn(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && basename(entry.name) !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\//, ''));
}
