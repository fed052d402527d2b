import { expect, test } from 'vitest';
import { agree } from '../../scripts/schema/agree.mjs';

const table = { SINGLE_FILES: { risks: { schema: 'risks' } }, NEEDS_FILES: {}, FOLDERS: {} };
const risks = { $id: 'risks.schema.json' };

test('a schema for each row, and one that says that it describes no content', () => {
  expect(() => agree([risks, { $id: 'common.schema.json', 'x-content': false }], table)).not.toThrow();
});

test('a schema without a row names the table and the schema', () => {
  expect(() => agree([risks, { $id: 'perils.schema.json' }], table)).toThrow(/perils\.schema\.json.*table\.ts/);
});

test('a row without a schema names the file to add', () => {
  expect(() => agree([], table)).toThrow('src/schema/risks.schema.json');
});
