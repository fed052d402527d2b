import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { SchemaName } from '../../src/schema/table.ts';
import { schemaAt } from '../../src/schema/walk.ts';
import { everyKey } from './every-key.ts';
import { EDITOR_SCHEMAS } from './schemas.ts';

/** Those that are made of words that stand elsewhere, and the variant's, of which the program keeps a frame. */
const WITHOUT_SOURCE = ['labels', 'variant'];

const WITH_SOURCE = [...EDITOR_SCHEMAS].filter(([name]) => !WITHOUT_SOURCE.includes(name));

test.each(WITH_SOURCE)('%s: each key says first what its own description says', (name, schema) => {
  const wrong = everyKey(schema).keys.filter(({ pointer, schema: { description = '' } }) => {
    const own = schemaAt(name as SchemaName, pointer).node.description;
    return own === undefined || description.split('\n\n')[0] !== own;
  });
  expect(wrong.map(({ pointer }) => pointer)).toEqual([]);
});

describe.each([...EDITOR_SCHEMAS])('%s', (_name, schema) => {
  const { keys } = everyKey(schema);

  test('each key has a description, and one of text, numbers or a list of them an example or its words', () => {
    const wrong = keys.filter(({ schema: { description, type, examples, enum: words, items, properties } }) => {
      const isGroup = type === 'object' || properties !== undefined || items?.properties !== undefined;
      const shown =
        [examples, words, items?.enum].some((list) => list !== undefined) || description?.includes('\n\nFor example: ');
      return !description || (!isGroup && type !== 'boolean' && !shown);
    });
    expect(wrong.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('nothing is told by a reference or under the name of a type, and each form has a message of its own', () => {
    expect(faults(schema)).toEqual([]);
    expect(() => new Ajv({ strict: false, validateFormats: false }).compile(schema)).not.toThrow();
  });
});

/** The places where an editor would show the words of something else, or its own. */
function faults(node: unknown, way = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = node as Readonly<Record<string, unknown>>;
  const isSchema = !way.endsWith('/properties');
  const found = isSchema ? ['$ref', 'allOf', 'title'].filter((key) => Object.hasOwn(own, key)) : [];
  const bare = isSchema && (own.pattern ?? own.format) !== undefined && own.patternErrorMessage === undefined;
  return [
    ...found.map((key) => `${way}/${key}`),
    ...(bare ? [`${way} has no patternErrorMessage`] : []),
    ...Object.entries(own).flatMap(([key, value]) => (key === 'examples' ? [] : faults(value, `${way}/${key}`))),
  ];
}
