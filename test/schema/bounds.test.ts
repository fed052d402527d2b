import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCHEMAS } from '../../src/schema/generated/schemas.ts';
import { REPOSITORY } from '../support/folder.ts';

/** Paths of the numbers of a schema that have no bounds: something may be counted up to them. */
function unbounded(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, minimum, maximum, enum: words } = node as Readonly<Record<string, unknown>>;
  const isNumber = [type].flat().some((one) => one === 'integer' || one === 'number');
  const isBounded = words !== undefined || (minimum !== undefined && maximum !== undefined);
  return [
    ...(isNumber && !isBounded ? [path] : []),
    ...Object.entries(node).flatMap(([key, below]) => unbounded(below, `${path}/${key}`)),
  ];
}

test('every number that content may hold has bounds', () => {
  const found = Object.keys(SCHEMAS).flatMap((name) =>
    unbounded(JSON.parse(readFileSync(join(REPOSITORY, 'src/schema', name), 'utf8')), name),
  );
  expect(found).toEqual([]);
});
