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
  ['templates/brand/brand.yaml', 'brand'],
  ['templates/labels/en.yaml', 'labels'],
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
    const path = relative(dirname(file), join(REPOSITORY, 'schemas', `${schema}.schema.json`));
    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(`# yaml-language-server: $schema=${path}`);
  });
});

test('the editor settings map each schema to its files', () => {
  const settings = JSON.parse(readFileSync(join(REPOSITORY, '.vscode/settings.json'), 'utf8'));
  const expected = [...MAPPED].map(([pattern, schema]) => [`./schemas/${schema}.schema.json`, [pattern]]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
  const extensions = JSON.parse(readFileSync(join(REPOSITORY, '.vscode/extensions.json'), 'utf8'));
  expect(extensions.recommendations).toContain('redhat.vscode-yaml');
});
