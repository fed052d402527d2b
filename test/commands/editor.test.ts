import { expect, test } from 'vitest';
import { settingsWith } from '../../src/commands/editor/settings.ts';
import { withIds } from '../../src/commands/editor/with-ids.ts';

const schema = {
  properties: {
    priority: { type: 'string', 'x-ref': ['priority'], examples: ['theirs'] },
    measures: { type: 'array', items: { type: 'string', 'x-ref': ['measure', 'figure'] }, examples: [['theirs']] },
    'x-ref': { type: 'string' },
  },
};
const ids = new Map([
  ['priority', new Map([['prevention', 'Prevention']])],
  ['measure', new Map([['injuries', 'Injuries']])],
  ['figure', new Map([['robbery', '']])],
]);
const labels = (node: unknown): unknown => JSON.stringify(node).match(/(?<="label":")[^"]*/g);

test('keys that take ids offer those of each kind they name, and show one as their example', () => {
  const made = withIds(schema, ids);
  expect(labels(made)).toEqual(['prevention', 'injuries', 'robbery']);
  expect(made).toMatchObject({
    properties: { priority: { examples: ['prevention'] }, measures: { examples: [['injuries']] } },
  });
});

test('what an earlier run offered is not offered to a folder that has none', () => {
  expect(labels(withIds(withIds(schema, ids), new Map()))).toBeNull();
});

test('a folder without such records keeps the schema as it is', () => {
  expect(withIds(schema, new Map())).toEqual(schema);
});

const program = '{ "yaml.hover": true, "yaml.schemas": { "./schemas/a.schema.json": ["content/a.yaml"] } }';

test.each([
  ['none of its own: the program’s', undefined, JSON.parse(program)],
  [
    'its own win, and what they say of schemas/ gives way',
    '{ "yaml.hover": false, "yaml.schemas": { "./schemas/old.schema.json": ["old.yaml"], "./own.json": ["own.yaml"] } }',
    {
      'yaml.hover': false,
      'yaml.schemas': { './schemas/a.schema.json': ['content/a.yaml'], './own.json': ['own.yaml'] },
    },
  ],
  ['nothing to change', program, undefined],
  ['remarks, which would be lost', '// mine\n{}', undefined],
  ['no settings at all', '[]', undefined],
])('settings of the editor: %s', (_, own, after) => {
  const made = settingsWith(own, program);
  expect(made === undefined ? undefined : JSON.parse(made)).toEqual(after);
});
