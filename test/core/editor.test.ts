import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../src/schema/table.ts';
import { REPOSITORY } from '../support/folder.ts';

/** What the table of schemas says: a file or a pattern of files, and the schema it follows. */
const MAPPED = new Map<string, string>([
  ...[...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].map((row) => [row.path, row.schema] as const),
  ...Object.values(FOLDERS).map((row) => [`${row.folder}/*${row.suffix}`, row.schema] as const),
  ['templates/tables/*.yaml', 'table'],
  ['templates/*/publication.yaml', 'publication'],
]);

const patternOf = (folder: string, name: string): string => {
  const suffix = name.endsWith('.meta.yaml') ? '.meta.yaml' : '.yaml';
  return MAPPED.has(`${folder}/${name}`) ? `${folder}/${name}` : `${folder}/*${suffix}`;
};

const FOLDERS_OF_YAML = [...new Set([...MAPPED.keys()].map(dirname))].filter((folder) => !folder.includes('*'));

describe.each(FOLDERS_OF_YAML)('%s', (folder) => {
  const names = readdirSync(join(REPOSITORY, folder)).filter((name) => name.endsWith('.yaml'));

  test.each(names)('%s tells an editor its schema', (name) => {
    const schema = MAPPED.get(patternOf(folder, name));
    expect(schema, `${folder}/${name} is not in the table`).toBeDefined();
    const file = join(REPOSITORY, folder, name);
    const path = relative(dirname(file), join(REPOSITORY, 'src/schema', `${schema}.schema.json`));
    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(`# yaml-language-server: $schema=${path}`);
  });
});

test('the editor settings map each schema to its files', () => {
  const settings = JSON.parse(readFileSync(join(REPOSITORY, '.vscode/settings.json'), 'utf8'));
  const expected = [...MAPPED].map(([pattern, schema]) => [`./src/schema/${schema}.schema.json`, [pattern]]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
  const extensions = JSON.parse(readFileSync(join(REPOSITORY, '.vscode/extensions.json'), 'utf8'));
  expect(extensions.recommendations).toContain('redhat.vscode-yaml');
});

describe('every key of every schema is described', () => {
  const files = readdirSync(join(REPOSITORY, 'src/schema')).filter((name) => name.endsWith('.schema.json'));
  type Node = {
    properties?: Record<string, Node>;
    description?: string;
    items?: Node;
    definitions?: Record<string, Node>;
    allOf?: Node[];
    $ref?: string;
  };

  function without(node: Node, path: string, definitions: boolean): string[] {
    const found: string[] = [];
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const here = `${path}.${key}`;
      const shared = property.$ref ?? property.allOf?.find((part) => part.$ref)?.$ref;
      if (!property.description && !shared) found.push(here);
      found.push(...without(property, here, definitions));
    }
    if (node.items) found.push(...without(node.items, `${path}[]`, definitions));
    for (const [name, definition] of Object.entries(node.definitions ?? {}))
      found.push(...without(definition, `${path}#${name}`, definitions));
    return found;
  }

  test.each(files)('%s', (name) => {
    const schema = JSON.parse(readFileSync(join(REPOSITORY, 'src/schema', name), 'utf8')) as Node;
    expect(without(schema, name, true)).toEqual([]);
  });
});
