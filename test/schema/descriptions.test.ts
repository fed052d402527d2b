import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsFiles } from '../../scripts/schema/imports.mjs';
import { missingWords } from '../../scripts/schema/words.mjs';
import { SCHEMAS } from '../../src/schema/generated/schemas.ts';
import { REPOSITORY } from '../support/folder.ts';

// The files themselves: of the variant's schema the program keeps a frame.
const files = Object.fromEntries(
  Object.keys(SCHEMAS).map((name): [string, object] => [
    name,
    JSON.parse(readFileSync(join(REPOSITORY, 'src/schema', name), 'utf8')) as object,
  ]),
);

test('every schema has a title and says what its file and every key are for', () => {
  expect(missingWords(files, settingsFiles())).toEqual([]);
});

const waivers = (own: object): object => ({ $id: 'waivers.schema.json', title: 'T', description: 'D.', ...own });
const text = { title: 'Text', description: 'Plain text.', type: 'string' };
const common = {
  $id: 'common.schema.json',
  title: 'C',
  description: 'D.',
  definitions: { text, bare: { type: 'string' } },
};

test.each<[string, object, string[]]>([
  ['all words', waivers({ properties: { by: text } }), []],
  ['words of what it refers to', waivers({ properties: { by: { $ref: 'common.schema.json#/definitions/text' } } }), []],
  [
    'words of a part',
    waivers({ properties: { by: { allOf: [{ $ref: 'common.schema.json#/definitions/text' }] } } }),
    [],
  ],
  [
    'words of its own definition',
    waivers({ properties: { by: { $ref: '#/definitions/a' } }, definitions: { a: text } }),
    [],
  ],
  ['no $id', waivers({ $id: undefined }), ['"$id"']],
  ['no title', waivers({ title: undefined }), ['"title"']],
  ['no description', waivers({ description: undefined }), ['"description"']],
  ['a bare key', waivers({ properties: { by: {} } }), ['key by']],
  ['a key of bare text', waivers({ properties: { by: { $ref: 'common.schema.json#/definitions/bare' } } }), ['key by']],
  [
    'a bare key of records',
    waivers({ properties: { all: { ...text, items: { properties: { id: {} } } } } }),
    ['all / items / id'],
  ],
  ['a bare key of a definition', waivers({ definitions: { one: { properties: { id: {} } } } }), ['one / id']],
  ['a bare key of any key', waivers({ additionalProperties: { properties: { id: {} } } }), ['any key / id']],
  [
    'a reference to nothing',
    waivers({ properties: { by: { $ref: 'common.schema.json#/definitions/none' } } }),
    ['key by'],
  ],
])('%s', (_, schema, says) => {
  const lines = missingWords({ 'common.schema.json': common, 'waivers.schema.json': schema }, new Map());
  expect(lines).toEqual(says.map((words) => expect.stringContaining(words)));
});

test('a key that an importer gives is named by its own file', () => {
  const imports = { ...waivers({ properties: { youth: {} } }), $id: 'imports.schema.json' };
  const lines = missingWords(
    { 'imports.schema.json': imports },
    new Map([['youth', 'src/importers/youth/settings.schema.json']]),
  );
  expect(lines).toEqual([expect.stringContaining('src/importers/youth/settings.schema.json')]);
});
