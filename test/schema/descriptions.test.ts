import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCHEMAS } from '../../src/schema/generated/schemas.ts';
import { resolveNode, type SchemaNode } from '../../src/schema/walk.ts';
import { REPOSITORY } from '../support/folder.ts';

/** Every key below a schema's own nodes, with the node it stands in; what a `$ref` leads to is walked where it is defined. */
function keysWithout(node: SchemaNode, base: string, path: string): string[] {
  const below: readonly (readonly [string, SchemaNode])[] = [
    ...Object.entries(node.properties ?? {}),
    ...Object.entries(node.definitions ?? {}),
    ...(node.items ? [['items', node.items] as const] : []),
    ...(node.allOf ?? []).map((part, index) => [`allOf ${index}`, part] as const),
    ...(typeof node.additionalProperties === 'object' ? [['any key', node.additionalProperties] as const] : []),
  ];
  const own = Object.entries(node.properties ?? {}).flatMap(([key, property]) =>
    resolveNode(property, base).node.description ? [] : [`${path}/${key}`],
  );
  return [...own, ...below.flatMap(([key, inner]) => keysWithout(inner, base, `${path}/${key}`))];
}

// The files, as editors read them: of the variant's schema the program itself keeps a frame.
test.each(Object.keys(SCHEMAS))('src/schema/%s describes every key', (name) => {
  const file = `src/schema/${name}`;
  const schema = JSON.parse(readFileSync(join(REPOSITORY, file), 'utf8')) as SchemaNode;
  expect(keysWithout(schema, name, ''), `add a "description" in ${file}`).toEqual([]);
});
